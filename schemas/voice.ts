/** The six ways of applying (740 ILCS 45/2(a); instructions of the form, Rev. 12/2024, pages 1 to 3). */
export const ROLES = ['self', 'child', 'dependentAdult', 'died', 'payer', 'ownCosts'] as const;
export type Role = (typeof ROLES)[number];

/**
 * How the helper speaks of the person who was hurt: "you", "your child", "the adult you care for",
 * "the person who died", or "the person who was hurt" for someone who applies for bills or for own costs.
 */
export const VOICES = ['self', 'child', 'adult', 'died', 'other'] as const;
export type Voice = (typeof VOICES)[number];

const VOICE_OF: Readonly<Record<Role, Voice>> = {
  self: 'self',
  child: 'child',
  dependentAdult: 'adult',
  died: 'died',
  payer: 'other',
  ownCosts: 'other',
};

/** The voice of every sentence; before the first answer it is `self`. */
export const voiceOf = (role: Role | undefined): Voice => (role ? VOICE_OF[role] : 'self');
