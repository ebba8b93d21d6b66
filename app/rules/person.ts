import { figureOf } from './facts';
import { defineRule, figure, found } from './rule';

/** Sec. 2.5: an applicant who is held may apply at any time; the award comes after release. */
export const custody = defineRule(['custody.applicantHeld'], (kept, { edition: { provisions } }) => {
  const on = [provisions.custody];
  switch (kept.custody?.applicantHeld) {
    case 'no':
      return found('custody', 'free', { on });
    case 'yes':
      return found('custody', 'held', { on });
    default:
      return found('custody', 'notTold', { on });
  }
});

/** Sec. 2.5: a criminal record does not bar an award by itself. Said to everybody; nobody is asked about it. */
export const pastRecord = defineRule([], (_, { edition: { provisions } }) =>
  found('pastRecord', 'noBar', { on: [provisions.pastRecord] }),
);

/** Sec. 12: nobody may charge a fee for presenting the claim, and no lawyer is needed. */
export const lawyerFee = defineRule([], (_, { edition: { provisions } }) =>
  found('lawyerFee', 'noFee', { on: [provisions.noFee] }),
);

/** A civil suit: written notice to the Attorney General when it begins and when it ends (Sec. 17). */
export const civilSuit = defineRule(['civilCase.filed'], (kept, { edition }) => {
  const notice = figureOf(edition, 'civilNotice');
  const grounds = { on: [notice], params: { notice: figure(notice) } };
  switch (kept.civilCase?.filed) {
    case 'no':
      return found('civilSuit', 'none', grounds);
    case 'yes':
      return found('civilSuit', 'filed', grounds);
    default:
      return found('civilSuit', 'notTold', grounds);
  }
});

/** Force by police: papers of any complaint, proceeding or settlement are attached (form, page 6). */
export const useOfForce = defineRule(
  ['useOfForce.involved', 'useOfForce.tookPart'],
  (kept, { edition: { provisions } }) => {
    const { involved, tookPart } = kept.useOfForce ?? {};
    if (involved === 'unsure') return found('useOfForce', 'notTold', { on: [provisions.policeForce] });
    if (involved !== 'yes') return undefined;
    return tookPart === 'yes'
      ? found('useOfForce', 'attach', { on: [provisions.policeForce] })
      : found('useOfForce', 'noPart', { on: [provisions.policeForce, provisions.standsForReport] });
  },
);
