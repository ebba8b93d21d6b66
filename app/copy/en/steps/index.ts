import type { StepsCopy } from '../../types';
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

/** The words of every question in English. */
export const steps = {
  ...who,
  ...victim,
  ...applicant,
  ...contact,
  ...crime,
  ...court,
  ...costs,
  ...earnings,
  ...funeral,
  ...sources,
  ...sign,
} satisfies StepsCopy;
