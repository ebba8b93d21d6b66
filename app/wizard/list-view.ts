import { previousStep, walk, type Draft } from '../../schemas/application';
import { formatMoney } from '../../schemas/format';
import { addTotals, type Total } from '../../schemas/totals';
import type { Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { voiceOf } from '../../schemas/voice';
import type { WizardStep } from '../../schemas/wizard';
import { wizard, wizardLabels } from '../copy/en/pages/wizard';
import { say, type Copy, type Text } from '../copy/types';
import { stepCopy } from './answers';
import { cardsOf, type CardView } from './cards';
import { whereText } from './describe';

/** How many entries the official form has room for (Rev. 12/2024, sections 2, 4, 5 and 6). */
const ROOM: Partial<Record<StepId, number>> = { medicalCosts: 5, employers: 3, policies: 3, dependents: 3 };

/** A list with its entries as plain data. */
export interface ListView {
  readonly id: StepId;
  readonly slug: string;
  readonly pageTitle: string;
  readonly where: string;
  readonly title: string;
  readonly lead?: string;
  readonly why?: string;
  readonly notes: readonly string[];
  readonly empty: string;
  readonly add: string;
  readonly cards: readonly CardView[];
  readonly total?: { readonly amount: string; readonly unknown?: string };
  readonly back: { readonly to: string; readonly label: string };
  readonly fromCheck: boolean;
}

/** A sum for reading: the amount, and how many entries have none yet. */
export const totalText = ({ cents, unknown }: Total): { amount: string; unknown?: string } => ({
  amount: formatMoney(cents),
  unknown: unknown > 0 ? wizard.noAmountYet(unknown) : undefined,
});

const sumOf = (items: readonly Readonly<Record<string, unknown>>[]): Total =>
  addTotals(
    items.map(({ amount }) => ({
      cents: typeof amount === 'number' ? amount : 0,
      unknown: typeof amount === 'number' ? 0 : 1,
      entries: 1,
    })),
  );

/** Draws a list up as plain data, said in the voice of the application. */
export function describeList(copy: Copy, draft: Draft, entry: WizardStep, fromCheck: boolean): ListView {
  const way = walk(draft);
  const role = way.kept.whoIsApplying?.role;
  const voice = voiceOf(role);
  const words = stepCopy(copy, entry.id);
  const items =
    (way.kept[entry.id] as { items?: readonly Record<string, unknown>[] } | undefined)?.items ?? [];
  const one = (text: Text | undefined): string | undefined => text && say(text, voice);
  const before = previousStep(way.path, entry.id);
  const room = ROOM[entry.id];
  return {
    id: entry.id,
    slug: entry.slug,
    pageTitle: wizard.pageTitle(entry.slug),
    where: whereText(way, entry, copy),
    title: say(words.title, voice),
    lead: one(words.lead),
    why: one(words.why),
    notes: [one(words.note), room && wizard.room(room)].filter((note): note is string => Boolean(note)),
    empty: one(words.empty) ?? '',
    add: wizard.add(one(words.entry) ?? '', items.length > 0),
    cards: cardsOf(copy, entry.id, items, role),
    total:
      'amount' in (steps[entry.id] as Step).fields && items.length > 0 ? totalText(sumOf(items)) : undefined,
    back: fromCheck
      ? { to: `/form/check#${entry.id}`, label: wizardLabels.backToCheck }
      : before
        ? { to: `/form/${before.slug}`, label: wizardLabels.back }
        : { to: '/form', label: wizardLabels.allParts },
    fromCheck,
  };
}
