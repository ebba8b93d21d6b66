import type { CertificationCopy } from '../types';
import { byVoice } from './voice';

/**
 * Section 7 of the form (Rev. 12/2024, page 10) in our own words. The printed form has the words that count.
 * Law named there: 740 ILCS 45/17 (subrogation) and 45 CFR 164.508 (release of health records).
 */
export const certification = {
  lead: 'This page tells you what your signature means. The words on the form are the ones that count.',
  statements: {
    subrogation: {
      title: 'Paying money back',
      plain: [
        'The program pays after all others. No cost is paid twice.',
        'If you get money for the same cost later, you tell the office and pay that part back.',
        'That can be money from the person who did it, from a lawsuit, from insurance or from an agency.',
        'If it turns out that a payment was not due, you pay that back, too.',
      ],
      official: [
        'The form calls this subrogation. It rests on 740 ILCS 45/17.',
        'You agree to tell the program of such money and to repay it.',
        'The law asks for written notice within 10 days of a civil claim or lawsuit, and again when it ends.',
      ],
    },
    release: {
      title: 'Letting the office see records',
      plain: [
        'You let the office ask for records about what happened and about your claim.',
        'It may ask hospitals, doctors, counselors, employers, police, insurance and others who know.',
        'Health records can hold private facts. They can tell of mental health care, drugs, alcohol, HIV or AIDS.',
        'You can take this back at any time. That does not undo what was done before.',
        'It ends 3 years after you sign, or when your claim is done.',
      ],
      official: [
        'The form says that the office asks only for what it needs to look into the claim.',
        'The release follows the federal health privacy rule, 45 CFR 164.508.',
        'A photocopy or fax of your signed page counts like the page itself.',
      ],
    },
    truth: {
      title: 'Saying that it is true',
      plain: [
        'You say that your answers are true and complete, as far as you know.',
        'A best guess is all right if it is honest. You can mark it as a guess.',
        'If someone lies on purpose, the claim can be denied. They can also be charged with a crime.',
      ],
      official: [
        'You sign under penalties of perjury. That makes your signature as serious as an oath in court.',
        'False, incomplete or misleading facts given on purpose can bring a fine, jail or both.',
      ],
    },
  },
  terms: [
    {
      term: 'Subrogation',
      meaning: 'The State may get back what it paid, if someone else pays you for the same cost.',
    },
    {
      term: 'Restitution',
      meaning: 'Money that a judge in a criminal case orders the person who did it to pay.',
    },
    { term: 'Penalty of perjury', meaning: 'The punishment for a lie that is told on purpose under oath.' },
  ],
  signing: {
    title: 'How to sign',
    steps: [
      'Print the form first. Read the last page.',
      'Sign by hand, in ink, on the line “Applicant’s Signature”.',
      'Write the date next to it.',
      'Make a copy before you mail it.',
    ],
    who: byVoice({
      self: 'You sign the form with your own name.',
      child: 'You sign with your own name, as parent or legal guardian. Your child does not sign.',
      adult:
        'You sign with your own name, as parent or legal guardian. The adult you care for does not sign.',
      died: 'You sign with your own name, as the person who applies.',
      other: 'You sign with your own name, as the person who applies. The person who was hurt does not sign.',
    }),
  },
} satisfies CertificationCopy;
