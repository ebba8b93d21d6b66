import { nextStep, walk, type Draft, type StepRecord } from '../../schemas/application';
import { isAsked, showStep, type Reading, type Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';

/** How many saves a draft remembers, so that a repeated post counts once. */
const REMEMBERED_SAVES = 60;

export type SaveIntent = 'continue' | 'skip' | 'autosave';

/** One posted page or one posted list entry. */
export interface Save {
  readonly step: StepId;
  /** The id of the list entry; absent for a plain step. */
  readonly item?: string;
  readonly intent: SaveIntent;
  readonly reading: Reading;
  readonly role: Role | undefined;
  /** What the page knew when it was opened: see `markOf`. */
  readonly mark: string;
  /** Random, made with the page; the same for a repeated post. With a script a dot and a count follow. */
  readonly saveId: string;
  /** Where both answers differ: the fields for which the other answer is to stay. */
  readonly keepOther?: readonly string[];
}

/** A field that another tab or another person answered differently in the meantime. */
export interface Conflict {
  readonly field: string;
  /** What the draft holds now, as a person would type it. */
  readonly other: unknown;
}

export type SaveOutcome =
  | { readonly kind: 'saved' | 'repeated'; readonly mark: string }
  | { readonly kind: 'conflict'; readonly mark: string; readonly conflicts: readonly Conflict[] };

type Values = Readonly<Record<string, unknown>>;

const EMPTY: StepRecord = { revision: 0, state: 'begun', values: {}, unread: {} };

/** The entries of a list step's record. */
export const itemsOf = (record: StepRecord | undefined): readonly Values[] =>
  (record?.values['items'] as readonly Values[] | undefined) ?? [];

/** The answers of one list entry without its id, or `undefined` if there is no such entry. */
export function itemValues(record: StepRecord | undefined, item: string): Values | undefined {
  const found = itemsOf(record).find(({ id }) => id === item);
  if (!found) return undefined;
  const { id: _id, ...values } = found;
  return values;
}

/** What was typed and could not be read on one page; a list keeps it as `entry.field`. */
export function unreadOf(record: StepRecord | undefined, item?: string): Record<string, unknown> {
  const unread = Object.entries(record?.unread ?? {});
  if (item === undefined) return Object.fromEntries(unread);
  const own = `${item}.`;
  return Object.fromEntries(
    unread.filter(([key]) => key.startsWith(own)).map(([key, typed]) => [key.slice(own.length), typed]),
  );
}

const sorted = (values: Values): string =>
  JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A short fingerprint (FNV-1a, 32 bits twice) that tells whether an entry has changed; it protects nothing. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(36);
    })
    .join('');
}

/**
 * What an opened page remembers of the answers it showed. For a plain step the revision; for a list entry a
 * fingerprint of that entry, so that two people who add different bills never meet a conflict.
 */
export function markOf(draft: Draft, step: StepId, item?: string): string {
  const record = draft.steps[step];
  if (item === undefined) return String(record?.revision ?? 0);
  const values = itemValues(record, item);
  return values ? fingerprint(sorted({ ...values, unread: sorted(unreadOf(record, item)) })) : 'new';
}

/** Only what was asked: a hidden question is never listed to check. */
function askedUnread(step: Step, { values, unread }: Reading, role: Role | undefined): Values {
  return Object.fromEntries(Object.entries(unread).filter(([name]) => isAsked(step, name, values, role)));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A save as the draft remembers it: the post, the page, and the mark that it left. */
interface Memory {
  readonly saveId: string;
  readonly mark: string;
}
const placeOf = ({ step, item }: Save): string => `${step}/${item ?? ''}`;
const remember = (save: Save, mark: string): string => [save.saveId, placeOf(save), mark].join('/');

function memories(draft: Draft, save: Save): Memory[] {
  const place = `/${placeOf(save)}/`;
  return draft.saveIds.flatMap((entry) => {
    const at = entry.indexOf(place);
    return at < 0 ? [] : [{ saveId: entry.slice(0, at), mark: entry.slice(at + place.length) }];
  });
}

/** One opened page may save many times: its id, then a dot and a count. */
const pageOf = (saveId: string): string => saveId.split('.')[0] ?? '';
/** Without a count it is the page's last save: no script was there to save before it. */
const countOf = (saveId: string): number => Number(saveId.split('.')[1] ?? Infinity);

/** Whether the page has already saved what was typed later: a save that was long on its way must not win over that. */
const isLate = (own: readonly Memory[], { saveId, intent }: Save): boolean => {
  const latest = Math.max(-1, ...own.map((memory) => countOf(memory.saveId)));
  return intent === 'autosave' ? countOf(saveId) <= latest : countOf(saveId) < latest;
};

function putItem(record: StepRecord, item: string, values: Values, unread: Values): StepRecord {
  const entry = { id: item, ...values };
  const items = itemsOf(record);
  const others = Object.entries(record.unread).filter(([key]) => !key.startsWith(`${item}.`));
  const own = Object.entries(unread).map(([name, typed]) => [`${item}.${name}`, typed] as const);
  return {
    ...record,
    values: {
      items: items.some(({ id }) => id === item)
        ? items.map((one) => (one['id'] === item ? entry : one))
        : [...items, entry],
    },
    unread: Object.fromEntries([...others, ...own]),
  };
}

function write(draft: Draft, save: Save, values: Values, unread: Values): Draft {
  const before = draft.steps[save.step] ?? EMPTY;
  const whole = save.item === undefined;
  const changed = whole ? { ...before, values, unread } : putItem(before, save.item, values, unread);
  const faults = Object.keys(save.reading.errors).length > 0;
  // An entry that was saved says nothing about whether the list is complete: "That is all" does.
  const state =
    save.intent === 'skip' && whole
      ? 'skipped'
      : save.intent === 'continue' && whole && !faults
        ? 'saved'
        : before.state === 'saved' && save.intent === 'autosave'
          ? 'saved'
          : 'begun';
  const record: StepRecord = { ...changed, revision: before.revision + 1, state };
  const written: Draft = {
    ...draft,
    steps: { ...draft.steps, [save.step]: record },
    at: save.step,
    toCheck: save.intent === 'autosave' ? draft.toCheck : draft.toCheck.filter((id) => id !== save.step),
  };
  const leaves = whole && (save.intent === 'skip' || (save.intent === 'continue' && !faults));
  return leaves ? leaveStep(written, save.step) : written;
}

/** The person has left this step for the one after it: that is where they come back to. */
const leaveStep = (draft: Draft, step: StepId): Draft => ({
  ...draft,
  at: nextStep(walk(draft).path, step)?.id ?? step,
});

/** The fields whose two answers differ, each compared as a person would type it. */
function conflictsOf(
  step: Step,
  mine: Values,
  minesUnread: Values,
  other: Values,
  otherUnread: Values,
): Conflict[] {
  const typedMine = showStep(step, mine, minesUnread);
  const typedOther = showStep(step, other, otherUnread);
  return Object.keys(step.fields)
    .filter((field) => !same(typedMine[field], typedOther[field]))
    .map((field) => ({ field, other: typedOther[field] }));
}

const only = (values: Values, fields: readonly string[] = []): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)));
const without = (values: Values, fields: readonly string[] = []): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !fields.includes(name)));

/**
 * Saves one page into a draft. Pure: takes the draft and the posted page and gives the new draft and what came of it.
 * A post that was already counted, or that comes after a later one of its page, changes nothing. If the page has changed since it was opened and both answers
 * differ, nothing is written and the differences are given back.
 */
export function applySave(draft: Draft, save: Save): { draft: Draft; outcome: SaveOutcome } {
  const step: Step = steps[save.step];
  const record = draft.steps[save.step];
  const mark = markOf(draft, save.step, save.item);
  const unread = askedUnread(step, save.reading, save.role);
  const { values } = save.reading;
  const other = save.item === undefined ? (record?.values ?? {}) : itemValues(record, save.item);
  const otherUnread = unreadOf(record, save.item);
  const conflicts = other ? conflictsOf(step, values, unread, other, otherUnread) : [];

  const own = memories(draft, save).filter(({ saveId }) => pageOf(saveId) === pageOf(save.saveId));
  if (isLate(own, save)) return { draft, outcome: { kind: 'repeated', mark } };
  const repeated = own.some(({ saveId, mark: left }) => saveId === save.saveId && left === mark);
  const idle = save.intent === 'autosave' && other !== undefined;
  if (conflicts.length === 0 && (repeated || idle))
    return { draft, outcome: { kind: repeated ? 'repeated' : 'saved', mark } };
  // The page itself was the last to write when one of its saves left the mark that stands now.
  const unchanged = mark === save.mark || mark === 'new' || own.some(({ mark: left }) => left === mark);
  if (!unchanged && conflicts.length > 0) return { draft, outcome: { kind: 'conflict', mark, conflicts } };

  const [kept, keptUnread] = [
    { ...without(values, save.keepOther), ...only(other ?? {}, save.keepOther) },
    { ...without(unread, save.keepOther), ...only(otherUnread, save.keepOther) },
  ];
  const written = write(draft, save, kept, keptUnread);
  const after = markOf(written, save.step, save.item);
  return {
    draft: { ...written, saveIds: [...draft.saveIds, remember(save, after)].slice(-REMEMBERED_SAVES) },
    outcome: { kind: 'saved', mark: after },
  };
}

/** Closes a list for now: `saved` says "that is all", `skipped` that it is left for later. */
export function closeList(draft: Draft, step: StepId, state: 'saved' | 'skipped'): Draft {
  const before = draft.steps[step] ?? EMPTY;
  const record: StepRecord = {
    ...before,
    values: { items: itemsOf(before) },
    revision: before.revision + 1,
    state,
  };
  const closed: Draft = {
    ...draft,
    steps: { ...draft.steps, [step]: record },
    toCheck: draft.toCheck.filter((id) => id !== step),
  };
  return leaveStep(closed, step);
}

/** Takes one entry out of a list; a second time changes nothing. */
export function removeItem(draft: Draft, step: StepId, item: string): Draft {
  const before = draft.steps[step];
  if (!before || !itemValues(before, item)) return draft;
  const record: StepRecord = {
    ...before,
    revision: before.revision + 1,
    values: { items: itemsOf(before).filter(({ id }) => id !== item) },
    unread: Object.fromEntries(Object.entries(before.unread).filter(([key]) => !key.startsWith(`${item}.`))),
  };
  return { ...draft, steps: { ...draft.steps, [step]: record } };
}
