import type { Voice } from '../../../schemas/voice';

/** A text that differs from voice to voice; every voice has to be given. */
export const byVoice =
  (words: Readonly<Record<Voice, string>>): ((voice: Voice) => string) =>
  (voice) =>
    words[voice];

/** A text for "you" and another for everybody else who was hurt. */
export const selfOr =
  (self: string, others: (voice: Voice) => string): ((voice: Voice) => string) =>
  (voice) =>
    voice === 'self' ? self : others(voice);

const WHO: Readonly<Record<Voice, string>> = {
  self: 'you',
  child: 'your child',
  adult: 'the adult you care for',
  died: 'the person who died',
  other: 'the person who was hurt',
};

/** Makes the first letter large. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The person who was hurt: "you", "your child", "the adult you care for" … */
export const who = (voice: Voice): string => WHO[voice];

/** What belongs to them: "your name", "your child’s name", "the name of the person who died". */
export function ofWhom(voice: Voice, thing: string): string {
  if (voice === 'self') return `your ${thing}`;
  return voice === 'child' ? `your child’s ${thing}` : `the ${thing} of ${WHO[voice]}`;
}

/** "were" for you, "was" for one person: "you were", "your child was". */
export const were = (voice: Voice): string => (voice === 'self' ? 'were' : 'was');

/** "do you", "does your child", "did the person who died". */
export const does = (voice: Voice): string => (voice === 'self' ? 'do' : voice === 'died' ? 'did' : 'does');

/** Whose pay is meant: for someone who applies for own costs it may be their own, so it is said openly. */
export const earner = (voice: Voice): string =>
  voice === 'other' ? 'the person whose pay was lost' : WHO[voice];
