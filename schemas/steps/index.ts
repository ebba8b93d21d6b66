import * as applicant from './applicant';
import * as contact from './contact';
import * as costs from './costs';
import * as court from './court';
import * as crime from './crime';
import * as earnings from './earnings';
import * as funeral from './funeral';
import * as sign from './sign';
import * as sources from './sources';
import * as victim from './victim';
import * as who from './who';
import type { ListStep, PlainStep, StepValues } from '../step';

type Module = typeof applicant &
  typeof contact &
  typeof costs &
  typeof court &
  typeof crime &
  typeof earnings &
  typeof funeral &
  typeof sign &
  typeof sources &
  typeof victim &
  typeof who;

/** The ids of all steps, read from the declarations themselves. */
type StepNames = {
  [Name in keyof Module]: Module[Name] extends PlainStep | ListStep ? Name : never;
}[keyof Module];
export type Steps = Pick<Module, StepNames>;
export type StepId = StepNames;

const isStep = (value: unknown): value is PlainStep | ListStep =>
  typeof value === 'object' && value !== null && 'id' in value && 'fields' in value;

/** Every step by its id. */
export const steps: Steps = Object.fromEntries(
  [who, victim, applicant, contact, crime, court, costs, earnings, funeral, sources, sign].flatMap((module) =>
    Object.values(module as Record<string, unknown>)
      .filter(isStep)
      .map((step) => [step.id, step]),
  ),
) as unknown as Steps;

export const STEP_IDS = Object.keys(steps) as readonly StepId[];

/** What a person has answered, by step. Lists are `{ items }`. What is absent was not answered. */
export type Answers = { readonly [Id in StepId]?: StepValues<Steps[Id]> };
/** Answers after pruning: only what was asked. Rules, review and paper receive nothing else. */
export type Kept = Answers & { readonly __pruned?: true };
