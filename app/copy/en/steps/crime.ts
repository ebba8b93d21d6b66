import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { ROUGH_DATE_HINT, yesNoUnsure } from '../common';
import { byVoice, selfOr, were, who } from '../voice';

export const crimeDate = {
  title: 'When it happened',
  lead: 'Your best guess is fine.',
  why: 'The office looks for records from that day. The date also shows how long you have to apply.',
  fields: {
    precision: {
      label: 'How well do you know the date?',
      short: 'How well the date is known',
      options: {
        exact: { label: 'I know the date' },
        guess: { label: 'I have a best guess' },
        span: { label: 'It went on over time', hint: 'You can give the first and the last date.' },
      },
    },
    from: { label: 'The date, or the first date', short: 'Date it happened', hint: ROUGH_DATE_HINT },
    to: { label: 'The last date', hint: 'If it has not stopped, give the last time you know of.' },
  },
} satisfies StepCopy<typeof steps.crimeDate>;

export const crimePlace = {
  title: 'Where it happened',
  lead: 'Give what you know. You can leave the rest empty.',
  why: 'It helps the office find the right police report.',
  fields: {
    street: {
      label: 'Street address or nearest corner',
      short: 'Street',
      hint: 'The name of a park, a store or a station is fine, too.',
    },
    city: { label: 'City or town' },
    county: { label: 'County', hint: 'Most of Chicago is in Cook County.' },
  },
} satisfies StepCopy<typeof steps.crimePlace>;

export const crimeKind = {
  title: 'What kind of thing it was',
  lead: 'Tick all that fit. You can skip this page, and it is not printed.',
  why: 'The law has a list of crimes that count. Your answer helps us show you the right notes.',
  fields: {
    kinds: {
      label: 'What was it?',
      short: 'Kind of crime',
      hint: 'For a robbery, a break-in or a carjacking, tick what was done to the person.',
      options: {
        killed: { label: 'Someone was killed' },
        hurt: { label: 'Someone was hit, shot, cut or hurt' },
        threatened: { label: 'Someone was put in fear of being hurt' },
        partnerOrFamily: { label: 'A partner, an ex or someone in the family did it' },
        orderBroken: { label: 'Someone broke an order of protection' },
        sexual: { label: 'Sexual assault or abuse' },
        childSexual: { label: 'Sexual abuse of a child' },
        images: { label: 'Private images were shared or used as a threat' },
        trafficking: { label: 'Being forced or tricked into work or sex' },
        stalking: { label: 'Being followed or watched again and again' },
        kidnapping: { label: 'Being taken or held by force' },
        hate: { label: 'It was done out of hate for who someone is' },
        arson: { label: 'A fire was set' },
        reckless: { label: 'Someone put others in danger and did not care' },
        drunkDriver: { label: 'A driver was drunk or on drugs' },
        hitAndRun: {
          label: 'A driver hit someone and drove off',
          hint: 'The person was walking, on a bike or in a wheelchair.',
        },
        fleeingDriver: { label: 'A driver was fleeing from the police' },
        other: { label: 'Something else' },
        unsure: { label: 'I’m not sure' },
      },
    },
    inIllinois: {
      label: 'Did it happen in Illinois?',
      short: 'In Illinois',
      options: yesNoUnsure({ no: 'You can ask the help line where to turn.' }),
    },
  },
} satisfies StepCopy<typeof steps.crimeKind>;

export const report = {
  title: 'Was it reported to the police?',
  lead: 'You can go on whatever you answer here.',
  why: 'The form asks for a report number. If there is no report, other records may count.',
  fields: {
    reported: {
      label: 'Was it reported?',
      short: 'Reported',
      options: yesNoUnsure({
        yes: 'To the police or another agency.',
        no: 'We ask what other records there are.',
        unsure: 'The office can look for a report.',
      }),
    },
    reportedOn: { label: 'About when was it reported?', short: 'Date reported', hint: ROUGH_DATE_HINT },
    reportNumber: {
      label: 'Report number',
      hint: 'Look on any paper from the police. If you do not have it, the office can look for it.',
    },
    agency: {
      label: 'Which police or agency?',
      short: 'Reported to',
      hint: 'For example Chicago Police Department.',
    },
    otherRecords: {
      label: 'Are there any of these records?',
      short: 'Other records',
      hint: 'Tick all that fit. Some may count in place of a report. All of them can help.',
      options: {
        order: { label: 'An order of protection or a no-contact order' },
        medicalProvider: { label: 'A visit to a doctor or hospital' },
        mentalHealthProvider: { label: 'A visit to a counselor or therapist' },
        evidenceKit: { label: 'A hospital exam after sexual assault' },
      },
    },
    reason: {
      label: 'Do you want to say why?',
      short: 'Why there is no report',
      hint: 'Many people wait or do not report, for good reasons. You can leave this empty.',
    },
  },
} satisfies StepCopy<typeof steps.report>;

export const story = {
  title: 'What happened',
  lead: 'One line is enough. You decide how much you tell.',
  why: 'The form has one line for this. The office reads it next to the other records.',
  note: 'You can stop here and come back later. You can also do this page with someone you trust.',
  fields: {
    description: {
      label: 'What happened, in your own words',
      short: 'What happened',
      hint: 'A few plain words will do. If you write more, we print it on an added sheet.',
    },
    seeReport: {
      label: 'Point to the police report instead',
      short: 'See the police report',
      hint: 'Then you do not have to write it down. We print “See police report.”',
    },
  },
} satisfies StepCopy<typeof steps.story>;

export const injuries = {
  title: (voice) => (voice === 'died' ? 'The injuries' : `How ${who(voice)} ${were(voice)} hurt`),
  lead: 'Short words are fine. You can name harm to the body and to the mind.',
  why: 'The form asks for it. It helps the office see which bills belong to it.',
  fields: {
    description: {
      label: 'Injuries to body or mind',
      short: 'Injuries',
      hint: byVoice({
        self: 'For example: broken arm, cannot sleep, fear.',
        child: 'For example: broken arm, cannot sleep, fear.',
        adult: 'For example: broken arm, cannot sleep, fear.',
        died: 'A word or two is enough. You do not have to tell more.',
        other: 'Write what you know. A word or two is enough.',
      }),
    },
  },
} satisfies StepCopy<typeof steps.injuries>;

export const offender = {
  title: 'Do you know who did it?',
  lead: 'You can go on whatever you answer here.',
  why: 'It is a box on the form. Your answer here does not start a court case.',
  fields: {
    known: {
      label: 'Do you know who did it?',
      short: 'Who did it is known',
      options: yesNoUnsure({ yes: 'You can give a name on the next page, or pass over it.' }),
    },
  },
} satisfies StepCopy<typeof steps.offender>;

export const offenders = {
  title: 'Who did it',
  lead: 'Give a name only if you want to. You can leave this page empty.',
  why: 'The form has a line for names. The name is printed on the form you send.',
  entry: 'a person',
  empty: 'There is no name here. You can leave it that way.',
  fields: {
    name: { label: 'Name, as far as you know it', short: 'Name', hint: 'A first name or nickname is fine.' },
    relationship: {
      label: selfOr('How do you know this person?', (voice) => `How did ${who(voice)} know this person?`),
      short: 'Relationship',
      hint: 'For example partner, neighbor or stranger.',
    },
  },
} satisfies StepCopy<typeof steps.offenders>;

export const evidenceKit = {
  title: 'An exam at a hospital',
  lead: 'This is about care after sexual assault. Skip this page if it does not fit.',
  why: 'It is a box on the form. It can show the office where to look for records.',
  fields: {
    performed: {
      label: 'Was a sexual assault evidence kit done at a hospital?',
      short: 'Evidence kit',
      options: yesNoUnsure(),
    },
  },
} satisfies StepCopy<typeof steps.evidenceKit>;
