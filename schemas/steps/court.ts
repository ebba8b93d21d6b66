import { email, longText, money, phone, roughDate, text, wanted, yesNo, yesNoUnsure } from '../fields';
import { defineList, defineStep } from '../step';
import { inOrder, notInFuture } from './shared';

const isYes =
  <Name extends string>(name: Name) =>
  (values: { readonly [key in Name]?: string }): boolean =>
    values[name] === 'yes';

/** Section 2B: the criminal case. The date of the charge is for the filing deadline (Sec. 6.1(a)). */
export const criminalCase = defineStep(
  'criminalCase',
  {
    arrested: wanted(yesNoUnsure()),
    charged: wanted(yesNoUnsure()),
    chargedOn: roughDate(),
    testified: wanted(yesNoUnsure()),
    outcome: longText(2000),
    caseNumber: text(60),
    restitutionOrdered: yesNoUnsure(),
    restitutionAmount: money(),
  },
  {
    asked: { chargedOn: isYes('charged'), restitutionAmount: isYes('restitutionOrdered') },
    check: ({ chargedOn }, today) => ({ chargedOn: notInFuture(chargedOn, today) }),
  },
);

/** Section 2B: the human trafficking case, if there is one. */
export const traffickingCase = defineStep('traffickingCase', {
  charged: yesNoUnsure(),
  testified: yesNoUnsure(),
  outcome: longText(2000),
  caseNumber: text(60),
});

/** Section 2, use of force claims. */
export const useOfForce = defineStep(
  'useOfForce',
  { involved: wanted(yesNoUnsure()), tookPart: yesNo(), explanation: longText(3000) },
  {
    asked: {
      tookPart: isYes('involved'),
      explanation: ({ involved, tookPart }) => involved === 'yes' && tookPart === 'yes',
    },
  },
);

/** Section 2C: orders of protection and no-contact orders. */
export const protectiveOrder = defineStep(
  'protectiveOrder',
  {
    obtained: wanted(yesNoUnsure()),
    orderOfProtectionNumber: text(40),
    noContactNumber: text(40),
    issuedOn: wanted(roughDate()),
    expiresOn: wanted(roughDate()),
  },
  {
    asked: {
      orderOfProtectionNumber: isYes('obtained'),
      noContactNumber: isYes('obtained'),
      issuedOn: isYes('obtained'),
      expiresOn: isYes('obtained'),
    },
    check: ({ issuedOn, expiresOn }, today) => ({
      issuedOn: notInFuture(issuedOn, today),
      expiresOn: inOrder(issuedOn, expiresOn),
    }),
  },
);

/** Section 2D: whether papers come with the application. */
export const supplemental = defineStep('supplemental', { providing: wanted(yesNo()) });

/** Section 2D: each paper, and when it was received. */
export const supplementalDocuments = defineList(
  'supplementalDocuments',
  { kind: wanted(text(160)), receivedOn: wanted(roughDate()) },
  { check: ({ receivedOn }, today) => ({ receivedOn: notInFuture(receivedOn, today) }) },
);

/** Section 2E: a civil lawsuit and its lawyer. */
export const civilCase = defineStep(
  'civilCase',
  {
    filed: wanted(yesNoUnsure()),
    lawyerName: wanted(text(100)),
    lawyerRegistration: text(20),
    lawyerPhone: phone(),
    lawyerEmail: email(),
  },
  {
    asked: {
      lawyerName: isYes('filed'),
      lawyerRegistration: isYes('filed'),
      lawyerPhone: isYes('filed'),
      lawyerEmail: isYes('filed'),
    },
  },
);
