import type { Draft, Missing, Walk } from '../../schemas/application';
import type { Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { voiceOf } from '../../schemas/voice';
import { PARTS, wizardStep } from '../../schemas/wizard';
import { checkPage } from '../copy/en/pages/wizard';
import { say, type Copy } from '../copy/types';
import { answerRows, shortName, stepCopy, typedText, type AnswerRow } from './answers';
import { cardsOf, type CardView } from './cards';
import { unreadOf } from './save';

export interface ReviewStep {
  readonly id: StepId;
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
  /** The entries, where the step is a list. */
  readonly cards?: readonly CardView[];
}

export interface OpenItem {
  readonly to: string;
  readonly label: string;
  readonly about: string;
}

export interface ReviewView {
  readonly parts: readonly { readonly title: string; readonly steps: readonly ReviewStep[] }[];
  readonly open: readonly OpenItem[];
  readonly toCheck: readonly { readonly to: string; readonly label: string }[];
}

type Items = { readonly items?: readonly Readonly<Record<string, unknown>>[] };

function reviewStep(copy: Copy, draft: Draft, { kept }: Walk, id: StepId): ReviewStep {
  const role = kept.whoIsApplying?.role;
  const head = { id, slug: wizardStep(id).slug, title: say(stepCopy(copy, id).title, voiceOf(role)) };
  const values = kept[id] ?? {};
  const step: Step = steps[id];
  if (!draft.steps[id]) return { ...head, rows: [] };
  if (step.type === 'list')
    return { ...head, rows: [], cards: cardsOf(copy, id, (values as Items).items ?? [], role) };
  const unread = unreadOf(draft.steps[id]);
  const rows = answerRows(copy, id, values, role);
  const faulty = Object.keys(unread)
    .filter((field) => !rows.some((row) => row.field === field))
    .map((field) => ({ field, label: shortName(copy, id, field, voiceOf(role)) }));
  const marked = [...rows, ...faulty].map((row) =>
    row.field in unread ? { ...row, answer: `${typedText(unread[row.field])}\n${checkPage.unread}` } : row,
  );
  return { ...head, rows: marked };
}

/** The link goes to the very question; a list entry that could not be read is kept as `entry.field`. */
function openItem(copy: Copy, { kept }: Walk, missing: Missing): OpenItem {
  const { step, why } = missing;
  const voice = voiceOf(kept.whoIsApplying?.role);
  const dotted = steps[step].type === 'list' ? missing.field?.split('.') : undefined;
  const [item, field] = dotted?.length === 2 ? dotted : [missing.item, missing.field];
  const { slug } = wizardStep(step);
  const title = say(stepCopy(copy, step).title, voice);
  const to = `/form/${slug}${item ? `/${item}` : ''}?back=check${field ? `#${step}.${field}` : ''}`;
  if (!field) return { to, label: title, about: checkPage[why] };
  const name = item
    ? cardsOf(copy, step, (kept[step] as Items | undefined)?.items ?? [], kept.whoIsApplying?.role).find(
        ({ id }) => id === item,
      )?.title
    : undefined;
  return {
    to,
    label: `${name ? `${name}: ` : ''}${shortName(copy, step, field, voice)}`,
    about: `${title} · ${checkPage[why]}`,
  };
}

/** Everything still open with a link to its place; a page that was never opened counts once. */
export function openItems(copy: Copy, way: Walk): OpenItem[] {
  const untouched = new Set<StepId>();
  return way.missing.flatMap((missing) => {
    if (way.states[missing.step] !== 'notStarted') return [openItem(copy, way, missing)];
    if (untouched.has(missing.step)) return [];
    untouched.add(missing.step);
    return [openItem(copy, way, { step: missing.step, why: 'blank' })];
  });
}

/** Every answer in paper order, what is still open, and what to look at again. */
export function describeReview(copy: Copy, draft: Draft, way: Walk): ReviewView {
  const voice = voiceOf(way.kept.whoIsApplying?.role);
  return {
    parts: PARTS.flatMap((part) => {
      const own = way.path.filter((entry) => entry.part === part);
      if (own.length === 0) return [];
      return [
        {
          title: say(copy.parts[part].title, voice),
          steps: own.map(({ id }) => reviewStep(copy, draft, way, id)),
        },
      ];
    }),
    open: openItems(copy, way),
    toCheck: draft.toCheck
      .filter((id) => way.path.some((entry) => entry.id === id))
      .map((id) => ({
        to: `/form/${wizardStep(id).slug}?back=check`,
        label: say(stepCopy(copy, id).title, voice),
      })),
  };
}
