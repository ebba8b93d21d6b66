import { z } from 'zod';
import { isAsked, type Step } from './step';
import { steps, STEP_IDS, type Answers, type Kept, type StepId } from './steps';
import { WIZARD, type Part, type WizardStep, PARTS } from './wizard';

/** Raised by one whenever the shape of kept answers changes; `readDraft` opens every older version. */
export const DRAFT_VERSION = 1;

/** What the draft knows of one step. */
export interface StepRecord {
  /** Counts saves of this step; a form that was opened before another save meets a conflict. */
  readonly revision: number;
  readonly state: 'begun' | 'saved' | 'skipped';
  readonly values: Readonly<Record<string, unknown>>;
  /** What was typed and could not be read, by field; shown again, listed to check, never printed. */
  readonly unread: Readonly<Record<string, unknown>>;
}

/** Everything a person has told, as it is sealed. */
export interface Draft {
  readonly version: number;
  readonly steps: { readonly [Id in StepId]?: StepRecord };
  /** The step where the person was last. */
  readonly at?: StepId;
  /** The resume code until the person says that it is kept. */
  readonly newCode?: string;
  /** Answers of an older version that could not be carried over, to be checked by the person. */
  readonly toCheck: readonly StepId[];
  /** Ids of the last saves, so that a repeated post counts once. */
  readonly saveIds: readonly string[];
}

export const EMPTY_DRAFT: Draft = { version: DRAFT_VERSION, steps: {}, toCheck: [], saveIds: [] };

const recordShape = z.object({
  revision: z.number().int().min(0),
  state: z.enum(['begun', 'saved', 'skipped']),
  values: z.record(z.string(), z.unknown()),
  unread: z.record(z.string(), z.unknown()).default({}),
});
const draftShape = z.object({
  version: z.number().int().min(1),
  steps: z.record(z.string(), recordShape),
  at: z.string().optional(),
  newCode: z.string().optional(),
  toCheck: z.array(z.string()).default([]),
  saveIds: z.array(z.string()).default([]),
});

const isStepId = (id: string): id is StepId => (STEP_IDS as readonly string[]).includes(id);

/** Keeps the values that the step still understands; `lost` tells whether any were left behind. */
function readValues(
  step: Step,
  values: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; lost: boolean } {
  const read: Record<string, unknown> = {};
  let lost = false;
  for (const [name, value] of Object.entries(values)) {
    const field = step.fields[name];
    try {
      if (!field || value === undefined) throw new Error('unknown field');
      const again = field.codec.parse(field.codec.encode(value as never));
      if (again === undefined) throw new Error('blank');
      read[name] = again;
    } catch {
      lost = true;
    }
  }
  return { values: read, lost };
}

function readRecord(step: Step, record: StepRecord): { record: StepRecord; lost: boolean } {
  if (step.type === 'plain') {
    const { values, lost } = readValues(step, record.values);
    return { record: { ...record, values }, lost };
  }
  const items = z.array(z.looseObject({ id: z.string() })).safeParse(record.values['items'] ?? []);
  if (!items.success) return { record: { ...record, values: { items: [] } }, lost: true };
  let lost = false;
  const readItems = items.data.map(({ id, ...rest }) => {
    const result = readValues(step, rest);
    lost ||= result.lost;
    return { id, ...result.values };
  });
  return { record: { ...record, values: { items: readItems } }, lost };
}

/**
 * Reads a draft of any version. Answers that no longer fit are left behind and their step is named in `toCheck`.
 * Throws a `ZodError` if the document is no draft at all.
 */
export function readDraft(json: unknown): Draft {
  const draft = draftShape.parse(json);
  const read: Partial<Record<StepId, StepRecord>> = {};
  const toCheck = new Set(draft.toCheck.filter(isStepId));
  for (const [id, record] of Object.entries(draft.steps)) {
    if (!isStepId(id)) continue;
    const result = readRecord(steps[id], record);
    read[id] = result.record;
    if (result.lost) toCheck.add(id);
  }
  return {
    version: DRAFT_VERSION,
    steps: read,
    at: draft.at && isStepId(draft.at) ? draft.at : undefined,
    newCode: draft.newCode,
    toCheck: [...toCheck],
    saveIds: draft.saveIds,
  };
}

/** Something the review lists as open: never a reason to stop. */
export interface Missing {
  readonly step: StepId;
  /** Absent where the whole step or list is still empty. */
  readonly field?: string;
  readonly item?: string;
  readonly why: 'blank' | 'unsure' | 'unread';
}

export type StepState = 'notStarted' | 'inProgress' | 'done';
export type PartState = StepState | 'notNeeded';

/** The way of one draft through the wizard. */
export interface Walk {
  /** The steps that are asked, in order. */
  readonly path: readonly WizardStep[];
  /** The pruned answers. */
  readonly kept: Kept;
  readonly missing: readonly Missing[];
  readonly states: { readonly [Id in StepId]?: StepState };
  readonly parts: Readonly<Record<Part, PartState>>;
}

function pruneValues(
  step: Step,
  values: Readonly<Record<string, unknown>>,
  kept: Kept,
): Record<string, unknown> {
  const role = kept.whoIsApplying?.role;
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => step.fields[name] && isAsked(step, name, values, role)),
  );
}

const itemsOf = (values: Readonly<Record<string, unknown>>): readonly Record<string, unknown>[] =>
  (values['items'] as readonly Record<string, unknown>[] | undefined) ?? [];

function pruneStep(
  step: Step,
  values: Readonly<Record<string, unknown>>,
  kept: Kept,
): Record<string, unknown> {
  if (step.type === 'plain') return pruneValues(step, values, kept);
  return { items: itemsOf(values).map((item) => ({ id: item['id'], ...pruneValues(step, item, kept) })) };
}

function missingIn(
  step: Step,
  values: Readonly<Record<string, unknown>>,
  kept: Kept,
  item?: string,
): Missing[] {
  const role = kept.whoIsApplying?.role;
  const found: Missing[] = [];
  for (const [name, field] of Object.entries(step.fields)) {
    if (!isAsked(step, name, values, role)) continue;
    if (values[name] === 'unsure') found.push({ step: step.id as StepId, field: name, item, why: 'unsure' });
    else if (field.wanted && values[name] === undefined && !(field.unless && values[field.unless]))
      found.push({ step: step.id as StepId, field: name, item, why: 'blank' });
  }
  return found;
}

function missingOf(
  entry: WizardStep,
  values: Readonly<Record<string, unknown>>,
  record: StepRecord | undefined,
  kept: Kept,
): Missing[] {
  const step: Step = steps[entry.id];
  const unread = Object.keys(record?.unread ?? {}).map((field): Missing => ({
    step: entry.id,
    field,
    why: 'unread',
  }));
  if (entry.optional) return unread;
  if (step.type === 'plain') {
    const blanks = missingIn(step, values, kept).filter(
      ({ field }) => !unread.some((one) => one.field === field),
    );
    return [...unread, ...blanks];
  }
  const items = itemsOf(values);
  // "I have none to list" is an answer.
  if (items.length === 0 && record?.state === 'saved') return unread;
  if (items.length === 0) return [...unread, { step: entry.id, why: 'blank' }];
  return [...unread, ...items.flatMap((item) => missingIn(step, item, kept, String(item['id'])))];
}

const stateOf = (record: StepRecord | undefined): StepState =>
  record === undefined ? 'notStarted' : record.state === 'begun' ? 'inProgress' : 'done';

function partState(
  part: Part,
  path: readonly WizardStep[],
  states: Walk['states'],
  missing: readonly Missing[],
): PartState {
  const asked = path.filter((step) => step.part === part);
  if (asked.length === 0) return 'notNeeded';
  const begun = asked.some(({ id }) => states[id] !== 'notStarted');
  if (!begun) return 'notStarted';
  const open = missing.some(({ step }) => asked.some(({ id }) => id === step));
  const allDone = asked.every(({ id, optional }) => optional || states[id] === 'done');
  return allDone && !open ? 'done' : 'inProgress';
}

/**
 * Walks a draft: which steps are asked, the pruned answers, what is still missing and how far each part is.
 * Pruning happens here and nowhere else.
 */
export function walk(draft: Draft): Walk {
  const path: WizardStep[] = [];
  const kept: Record<string, unknown> = {};
  const missing: Missing[] = [];
  const states: Partial<Record<StepId, StepState>> = {};
  for (const entry of WIZARD) {
    if (entry.when && !entry.when(kept as Kept)) continue;
    path.push(entry);
    const record = draft.steps[entry.id];
    states[entry.id] = stateOf(record);
    const values = record ? pruneStep(steps[entry.id], record.values, kept as Kept) : {};
    if (record) kept[entry.id] = values;
    missing.push(...missingOf(entry, values, record, kept as Kept));
  }
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, partState(part, path, states, missing)]),
  ) as Record<Part, PartState>;
  return { path, kept: kept as Kept, missing, states, parts };
}

/** The step after the given one on this person's way, or `undefined` at the end. */
export const nextStep = (path: readonly WizardStep[], id: StepId): WizardStep | undefined =>
  path[path.findIndex((step) => step.id === id) + 1];

/** The step before the given one, or `undefined` at the start. */
export const previousStep = (path: readonly WizardStep[], id: StepId): WizardStep | undefined =>
  path[path.findIndex((step) => step.id === id) - 1];

/** Builds a draft from plain answers, as if each step had been saved once. */
export const draftOf = (answers: Answers): Draft => ({
  ...EMPTY_DRAFT,
  steps: Object.fromEntries(
    Object.entries(answers).map(([id, values]) => [id, { revision: 1, state: 'saved', values, unread: {} }]),
  ),
});
