import { inspectForm } from '../../app/packet/engine/install';
import { prepareForm } from '../../app/packet/engine/prepare';
import type { PreparedForm } from '../../app/packet/engine/prepared';
import { planForm, type FormPlan } from '../../app/packet/official';
import { paperPeople } from '../../app/packet/people';
import { draftOf, walk, type Walk } from '../../schemas/application';
import type { Answers, Kept } from '../../schemas/steps';
import { officialBytes } from '../engine/paper';

/** The official form as the installation would prepare it. Throws if it is refused. */
export async function preparedForm(): Promise<PreparedForm> {
  const inspection = await inspectForm(officialBytes());
  if (!inspection.accepted) throw new Error(inspection.message);
  return prepareForm(inspection.document, inspection.revision, inspection.sha256);
}

/** Walks answers that were kept, as the app does. */
export const walked = (answers: Answers): Walk => walk(draftOf(answers));

/** The plan of the form for answers that were kept. */
export const planOf = (kept: Kept): FormPlan => planForm({ kept, people: paperPeople(kept) });
