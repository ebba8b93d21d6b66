import { choice, email, longText, phone, text, wanted, yesNo } from '../fields';
import { defineStep } from '../step';

/** How to reach the applicant without danger. Not on the form: it prints on the cover letter. */
export const safeContact = defineStep(
  'safeContact',
  {
    callSafe: wanted(yesNo()),
    voicemailSafe: yesNo(),
    sayWhoIsCalling: yesNo(),
    mailSafe: wanted(yesNo()),
    emailSafe: yesNo(),
    bestWay: choice(['phone', 'mail', 'email', 'advocate']),
    note: longText(500),
  },
  {
    asked: {
      voicemailSafe: ({ callSafe }) => callSafe !== 'no',
      sayWhoIsCalling: ({ callSafe }) => callSafe !== 'no',
    },
  },
);

/** Section 1C: language. */
export const language = defineStep(
  'language',
  { englishPreferred: wanted(yesNo()), preferredLanguage: wanted(text(60)) },
  { asked: { preferredLanguage: ({ englishPreferred }) => englishPreferred === 'no' } },
);

const has = ({ hasAdvocate }: { hasAdvocate?: string }): boolean => hasAdvocate === 'yes';

/** Section 1C: advocate, and consent that the Attorney General's office may talk with them. */
export const advocate = defineStep(
  'advocate',
  {
    hasAdvocate: wanted(yesNo()),
    name: wanted(text(100)),
    phone: wanted(phone()),
    organization: text(100),
    email: email(),
    consent: wanted(yesNo()),
  },
  { asked: { name: has, phone: has, organization: has, email: has, consent: has } },
);

const hasOther = (values: { hasOther?: string }): boolean => values.hasOther === 'yes';

/** Section 1C: another person whom the office may contact. */
export const otherContact = defineStep(
  'otherContact',
  {
    hasOther: wanted(yesNo()),
    name: wanted(text(100)),
    phone: wanted(phone()),
    relationship: wanted(text(80)),
  },
  { asked: { name: hasOther, phone: hasOther, relationship: hasOther } },
);
