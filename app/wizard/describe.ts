import { randomBytes } from 'node:crypto';
import { previousStep, walk, type Draft, type Walk } from '../../schemas/application';
import type { ErrorCode } from '../../schemas/errors';
import { isAsked, showStep, type Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { voiceOf, type Voice } from '../../schemas/voice';
import type { WizardStep } from '../../schemas/wizard';
import { LOSS_GROUPS } from '../copy';
import { wizard, wizardLabels } from '../copy/en/pages/wizard';
import { say, type Copy, type Text } from '../copy/types';
import { stepCopy } from './answers';
import { autocompleteOf } from './autocomplete';
import { canBeAsked, triggerOf } from './conditions';
import { itemValues, markOf, unreadOf } from './save';
import type { CertificationView, FieldView, Layout, StepView } from './view';

export interface Opened {
  readonly draft: Draft;
  readonly copy: Copy;
  readonly entry: WizardStep;
  readonly item?: string;
  readonly today: string;
  readonly shared: boolean;
  /** Of the open visit, which can save; absent before there is one. */
  readonly draftTag?: string;
  readonly fromCheck: boolean;
}

/** A random id for a page or a list entry; 96 bits, base64url. */
export const newId = (): string => randomBytes(12).toString('base64url');

const sayAll = (texts: readonly Text[], voice: Voice): string[] => texts.map((text) => say(text, voice));

function fieldViews({ copy, entry, item, draft, shared }: Opened, { kept }: Walk): FieldView[] {
  const step: Step = steps[entry.id];
  const role = kept.whoIsApplying?.role;
  const voice = voiceOf(role);
  const record = draft.steps[entry.id];
  const values = (item === undefined ? record?.values : itemValues(record, item)) ?? {};
  const shown = showStep(step, values, unreadOf(record, item));
  const words = stepCopy(copy, entry.id).fields;
  const optionLabel = (field: string, option: string): string => {
    const found = words[field]?.options?.[option];
    return found ? say(found.label, voice) : option;
  };
  return Object.entries(step.fields).flatMap(([field, { kind, options, maxLength }]): FieldView[] => {
    const said = words[field];
    if (!said || !canBeAsked(step, field, role)) return [];
    const trigger = triggerOf(step, field, role);
    const labels = trigger?.answers.map((answer) => optionLabel(trigger.field, answer)) ?? [];
    return [
      {
        name: `${entry.id}.${field}`,
        field,
        kind,
        label: say(said.label, voice),
        hint: said.hint && say(said.hint, voice),
        options: options.map((value) => {
          const option = said.options?.[value];
          return { value, label: optionLabel(field, value), hint: option?.hint && say(option.hint, voice) };
        }),
        typed: shown[field],
        maxLength,
        messages: Object.fromEntries(
          Object.entries(said.errors ?? {}).map(([code, text]) => [code, say(text, voice)]),
        ),
        asked: isAsked(step, field, values, role),
        heading: trigger && (labels.length > 0 ? wizard.ifAnswered(labels) : wizard.ifItApplies),
        autocomplete: shared ? 'off' : autocompleteOf(entry.id, field, role),
      },
    ];
  });
}

function certificationView({ certification }: Copy, voice: Voice): CertificationView {
  return {
    lead: say(certification.lead, voice),
    statements: Object.values(certification.statements).map(({ title, plain, official }) => ({
      title: say(title, voice),
      plain: sayAll(plain, voice),
      official: sayAll(official, voice),
    })),
    terms: certification.terms.map(({ term, meaning }) => ({
      term: say(term, voice),
      meaning: say(meaning, voice),
    })),
    signing: {
      title: say(certification.signing.title, voice),
      steps: sayAll(certification.signing.steps, voice),
      who: say(certification.signing.who, voice),
    },
  };
}

function layoutOf(id: StepId, copy: Copy, voice: Voice): Layout {
  if (id === 'story') return { kind: 'story' };
  if (id === 'losses')
    return {
      kind: 'losses',
      groups: LOSS_GROUPS.map((group) => ({
        title: say(copy.losses.groups[group.id].title, voice),
        options: group.losses,
      })),
    };
  if (id === 'certification') return { kind: 'certification', certification: certificationView(copy, voice) };
  return { kind: 'plain' };
}

/** "What happened · page 3 of 9": the part's name, and where in the part this page stands. */
export function whereText({ path, kept }: Walk, entry: WizardStep, copy: Copy): string {
  const own = path.filter(({ part }) => part === entry.part);
  const title = say(copy.parts[entry.part].title, voiceOf(kept.whoIsApplying?.role));
  return wizard.where(title, own.findIndex(({ id }) => id === entry.id) + 1, own.length);
}

function backOf({ entry, item, fromCheck }: Opened, { path }: Walk): StepView['back'] {
  if (item !== undefined)
    return { to: `/form/${entry.slug}${fromCheck ? '?back=check' : ''}`, label: wizardLabels.back };
  if (fromCheck) return { to: `/form/check#${entry.id}`, label: wizardLabels.backToCheck };
  const before = previousStep(path, entry.id);
  return before
    ? { to: `/form/${before.slug}`, label: wizardLabels.back }
    : { to: '/form', label: wizardLabels.allParts };
}

/** Draws one page of questions up as plain data, said in the voice of the application. */
export function describeStep(opened: Opened): StepView {
  const { copy, draft, entry, item } = opened;
  const way = walk(draft);
  const role = way.kept.whoIsApplying?.role;
  const voice = voiceOf(role);
  const words = stepCopy(copy, entry.id);
  const step: Step = steps[entry.id];
  const ofEntry = item !== undefined;
  const known = ofEntry && itemValues(draft.steps[entry.id], item) !== undefined;
  const entryName = words.entry ? say(words.entry, voice) : '';
  const one = (text: Text | undefined): string | undefined => text && say(text, voice);
  return {
    id: entry.id,
    slug: entry.slug,
    item,
    pageTitle: wizard.pageTitle(entry.slug),
    errorTitle: wizard.errorTitle(entry.slug),
    where: ofEntry ? say(words.title, voice) : whereText(way, entry, copy),
    title: ofEntry
      ? known
        ? wizard.changeEntry(entryName)
        : wizard.add(entryName)
      : say(words.title, voice),
    lead: ofEntry ? undefined : one(words.lead),
    why: ofEntry ? undefined : one(words.why),
    note: ofEntry ? undefined : one(words.note),
    layout: layoutOf(entry.id, copy, voice),
    fields: fieldViews(opened, way),
    mark: markOf(draft, entry.id, item),
    saveId: newId(),
    canSkip: !Object.values(step.fields).some(({ needed }) => needed),
    draftTag: opened.draftTag,
    shared: opened.shared,
    fromCheck: opened.fromCheck,
    back: backOf(opened, way),
    messages: Object.fromEntries(
      Object.entries(copy.errors).map(([code, text]) => [code, say(text, voice)]),
    ) as Record<ErrorCode, string>,
    labels: wizardLabels,
    role,
    today: opened.today,
  };
}
