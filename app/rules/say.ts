import { say, type Text } from '../copy/types';
import type { Voice } from '../../schemas/voice';
import type { FindingId } from './catalog';
import { OFFICE_PHONE } from './facts';
import type { Finding, Param, Params } from './types';
import type { RulesWords, Sentence } from './words/types';

const show = (param: Param, words: RulesWords): string => {
  switch (param.kind) {
    case 'date':
      return words.format.date(param.value);
    case 'money':
      return words.format.money(param.value);
    case 'count':
      return words.format.count(param.value, param.unit);
  }
};

/**
 * Says a text with its figures: `{name}` becomes the parameter of that name, `{phone}` the number of the Attorney
 * General's office. Throws if the sentence asks for a figure that the finding does not have; tests say every sentence.
 */
export const fill = (text: Text, params: Params, words: RulesWords, voice: Voice): string =>
  say(text, voice).replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'phone') return OFFICE_PHONE;
    const param = params[name];
    if (!param) throw new Error(`no figure ${name} for this sentence`);
    return show(param, words);
  });

/** A finding in words. */
export interface SpokenFinding {
  readonly title: string;
  readonly sentence: string;
  /** What the Act allows, what to write, what to attach. Never empty if the outcome is `notMet`. */
  readonly way: readonly string[];
  /** The advice to check with the office: there unless the facts are verified. */
  readonly check?: string;
}

/** Says a finding in a language and voice. */
export function sayFinding(finding: Finding, voice: Voice, words: RulesWords): SpokenFinding {
  const [id, variant = ''] = finding.text.split('.') as [FindingId, string?];
  const { title, texts } = words.findings[id];
  const { sentence, way = [] } = (texts as Readonly<Record<string, Sentence>>)[variant] ?? { sentence: '' };
  const spoken = (text: Text): string => fill(text, finding.params, words, voice);
  return {
    title: spoken(title),
    sentence: spoken(sentence),
    way: way.map(spoken),
    check: finding.confidence === 'verified' ? undefined : spoken(words.check[finding.confidence]),
  };
}
