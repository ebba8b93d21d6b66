import type { Kept } from '../../schemas/steps';
import { CURRENT, findings, type Edition, type Finding, type FindingId, type Setting } from '../../app/rules';

/** The law as it is now, on a day. */
export const on = (today: string, edition: Edition = CURRENT): Setting => ({ today, edition });
export const TODAY = on('2026-11-23');

/** All findings of one rule. */
export const all = (kept: Kept, id: FindingId, setting: Setting = TODAY): readonly Finding[] =>
  findings(kept, setting).filter((finding) => finding.id === id);

/** The way one rule comes out, such as `late`; `undefined` if it has nothing to say. */
export const result = (kept: Kept, id: FindingId, setting: Setting = TODAY): string | undefined =>
  all(kept, id, setting)[0]?.text.split('.')[1];
