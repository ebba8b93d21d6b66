import type { FindingsWords } from '../types';
import { entitled } from './voice';

const WRITE_LATE = 'Write why you could not apply sooner. You can do it here, and it prints with the form.';
const NEWER_LAW = 'A newer law may give more time to report. Call {phone} and ask.';
const ADD_PROOF = 'Add papers that show it, such as a note from a doctor.';

/** Time to apply and time to report. */
export const times = {
  filing: {
    title: 'Time to apply',
    texts: {
      inTime: {
        sentence:
          'The last day to apply is {lastDay}. We count {years} from the first day it could have been.',
        way: ['Mail the form well before that day.'],
      },
      inTimeByCharge: {
        sentence: 'The last day to apply is {lastDay}. We count {chargeYears} from the day of the charge.',
        way: ['Mail the form well before that day.'],
      },
      inTimeByAge: {
        sentence:
          'The last day to apply is {lastDay}. A person hurt as a child has {ageYears} from the day they are {age} old.',
        way: ['Mail the form well before that day.'],
      },
      late: {
        sentence:
          'The last day we can count was {lastDay}. You can still apply. The office can accept a late form for a good reason.',
        way: [
          WRITE_LATE,
          ADD_PROOF,
          (voice) =>
            `PTSD, or a state in which ${entitled(voice)} could not act, can give more time. It is {ageYears} from when that state ends.`,
        ],
      },
      roughDate: {
        sentence:
          'By the first day you gave, the last day to apply was {lastDay}. By the last day you gave, there is still time.',
        way: [
          'Give the date as well as you can. If it went on for a time, call {phone} and ask which day counts.',
          WRITE_LATE,
        ],
      },
      maybeCharge: {
        sentence:
          'The last day we can count was {lastDay}. But if someone is charged with the crime, you have {chargeYears} from that day.',
        way: ['Give the day of the charge if you know it.', WRITE_LATE, ADD_PROOF],
      },
      maybeAge: {
        sentence:
          'The last day we can count was {lastDay}. But a person hurt as a child has {ageYears} from the day they are {age} old.',
        way: ['The form asks for the date of birth. Then we can count.', WRITE_LATE],
      },
      maybeOwnAge: {
        sentence:
          'The last day we can count was {lastDay}. But a person who was under {age} then may have {ageYears} from the day they are {age} old. That may hold for you too.',
        way: ['Call {phone} and ask which day counts.', WRITE_LATE],
      },
      maybeDisability: {
        sentence:
          'The last day we can count was {lastDay}. But for an adult who can’t act alone, it is {ageYears} from when that state ends.',
        way: ['Add papers that show this state.', WRITE_LATE],
      },
      noDate: {
        sentence: 'Most people have {years} from the crime to apply. Give the date, or your best guess.',
      },
    },
  },
  reporting: {
    title: 'Telling the police',
    texts: {
      inTime: { sentence: 'The police were told in time. The law asks for {time}.' },
      standsIn: {
        sentence:
          'You can apply without a police report. Care by a doctor or counselor, with a court order or with harm by police, may stand in for it.',
        way: ['Add a copy of the court order if there is one.', 'Tell who gave care, and when.'],
      },
      late: {
        sentence:
          'The police were told after {time}. The law takes a later report too, if it was soon enough for what happened.',
        way: [
          'Write why it came later. Fear, harm, shock, or no safe way to call are all worth a word.',
          'Add papers that show it, such as a note from a doctor.',
          NEWER_LAW,
        ],
      },
      notReported: {
        sentence:
          'The law asks for a report within {time}, or later if that was soon enough for what happened. You can still apply.',
        way: [
          'You may still tell the police, if that is safe. You choose.',
          'A court order with care may stand in for a report. So may a counselor’s word that the crime caused the harm.',
          'Write why there was no report.',
          NEWER_LAW,
        ],
      },
      nearTheLine: {
        sentence: 'The law asks for a report within {time}. Yours may have come just in time, or just after.',
        way: ['Give both dates as well as you can.', 'Write why it came when it did.', NEWER_LAW],
      },
      mayStandIn: {
        sentence:
          'You can apply without a police report. A court order with care, or a counselor’s word that the crime caused the harm, may stand in for it.',
        way: [
          'Add a copy of the court order if there is one.',
          'Ask the doctor or counselor to write that the crime caused the harm.',
          'Write why there was no report, or why it came late.',
        ],
      },
      kitOnly: {
        sentence:
          'You can apply without a police report. A sexual assault kit may help to show what happened.',
        way: ['Name the hospital and the day.', 'Write why there was no report, or why it came late.'],
      },
      lateStandsIn: {
        sentence:
          'The police were told after {time}. Care by a doctor or counselor, with a court order or with harm by police, may stand in for a report in time.',
        way: [
          'Add a copy of the court order if there is one.',
          'Tell who gave care, and when.',
          'Write why the report came later.',
          NEWER_LAW,
        ],
      },
      dependsOnKind: {
        sentence:
          'The law asks for a report within {time}. After sexual harm or human trafficking it is {longer}. We do not know yet which one holds.',
        way: [
          'You can add the kind of crime. You can skip it, too.',
          'Write why the report came when it did.',
          NEWER_LAW,
        ],
      },
      noDate: {
        sentence: 'The law asks for a report within {time}. The form asks when it was. A best guess is fine.',
      },
      notTold: {
        sentence:
          'The law asks for a report within {time}, or later if that was soon enough for what happened. We do not know yet about yours.',
        way: ['The police can tell you if there is a report.', 'You can apply in any case.'],
      },
    },
  },
} satisfies Partial<FindingsWords>;
