import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../app/packet/answers';
import { withBlanks } from '../../app/packet/by-hand';
import { drawSend, documentsFor, DOCUMENTS_OF_LOSS } from '../../app/packet/send';
import type { PaperInput } from '../../app/packet/types';
import { send } from '../../app/packet/words/en';
import { LOSSES } from '../../schemas/steps/costs';
import type { Answers } from '../../schemas/steps';
import { placeOf } from '../../templates/il-cvc/map/places';
import { checked, textOf } from '../engine/paper';
import { people } from '../people';
import { answersOf } from '../people/person';
import { appears, inputFor, keptOf, pdfOf, squeezedTextOf, written } from './paper';

const GUIDANCE = { findings: [], dates: [], papers: [], lateFiling: true, lateReport: true };

const letterOf = (answers: Answers): string =>
  textOf(pdfOf(drawSend(inputFor(keptOf(answers))).before)).replace(/\s+/gu, ' ');
const afterOf = (answers: Answers, more: Partial<PaperInput> = {}): string =>
  textOf(pdfOf(drawSend(inputFor(keptOf(answers), more)).after)).replace(/\s+/gu, ' ');

describe('the cover letter', () => {
  it.each(people.map((person) => [person.id, person] as const))(
    'and the statements print every answer of %s that belongs on them',
    (_, person) => {
      const kept = keptOf(answersOf(person));
      const { before, after } = drawSend(inputFor(kept));
      const text = { coverLetter: squeezedTextOf(before), statement: squeezedTextOf(after) };
      for (const answer of keptAnswers(kept)) {
        const place = placeOf(answer.step, answer.field)?.on;
        const value = written(answer);
        if (value === undefined || (place !== 'coverLetter' && place !== 'statement')) continue;
        for (const word of withBlanks(value).split(/\s+/u)) expect(appears(text[place], word)).toBe(true);
      }
      expect(checked(pdfOf([...before, ...after]))).toContain('No syntax or stream encoding errors');
    },
  );

  it('is addressed as the form says', () => {
    expect(letterOf({})).toContain(
      'Office of the Illinois Attorney General Crime Victim Compensation Bureau 115 South LaSalle Street Chicago, IL 60603',
    );
  });

  it('carries each safe-contact answer, and is careful where there is none', () => {
    const { call, voicemail, saying, mail, emailing, best } = send.letter;
    const strict = letterOf({
      safeContact: {
        callSafe: 'yes',
        voicemailSafe: 'no',
        sayWhoIsCalling: 'no',
        mailSafe: 'no',
        emailSafe: 'no',
        bestWay: 'advocate',
      },
      advocate: { hasAdvocate: 'yes' },
    });
    for (const words of [call.yes, voicemail.no, saying.no, mail.no, emailing.no, best.advocate])
      expect(strict).toContain(words);
    const open = letterOf({ safeContact: { sayWhoIsCalling: 'no' } });
    for (const words of [call.unknown, voicemail.unknown, mail.unknown, emailing.unknown])
      expect(open).toContain(words);
    // Who names a best way says that it is safe.
    expect(letterOf({ safeContact: { bestWay: 'mail' } })).toContain(mail.yes);
    expect(letterOf({ safeContact: { bestWay: 'mail', mailSafe: 'no' } })).toContain(mail.no);
    // Nothing on the letter speaks against another point of it.
    const byPhone = letterOf({
      safeContact: { callSafe: 'no', mailSafe: 'no', bestWay: 'phone' },
      victimAddress: { addressKind: 'addressConfidentiality', street: '1 Main', city: 'Cicero' },
    });
    expect(byPhone).not.toContain(best.phone);
    expect(byPhone).not.toContain('Please use only this address');
    expect(byPhone).toContain(send.letter.moreSafely);
    expect(letterOf({ safeContact: { bestWay: 'advocate' } })).not.toContain(best.advocate);
    expect(
      letterOf({ safeContact: { mailSafe: 'yes' }, victimAddress: { addressKind: 'none' } }),
    ).not.toContain(mail.yes);
    const noCalls = letterOf({ safeContact: { callSafe: 'no' } });
    expect(noCalls).toContain(call.no);
    expect(noCalls).not.toContain(voicemail.unknown);
    expect(letterOf({})).toContain(send.letter.safeNone);
  });

  it('prints the person’s own words on contact in full', () => {
    const note = 'Call the shelter first. '.repeat(20).trim();
    expect(letterOf({ safeContact: { callSafe: 'yes', note } })).toContain(note);
  });

  it('asks for the written notice, an interpreter, and respects the answer on the advocate', () => {
    const letter = letterOf({
      language: { englishPreferred: 'no', preferredLanguage: 'Polish' },
      advocate: { hasAdvocate: 'yes', name: 'Hoa Tran', consent: 'no' },
    });
    expect(letter).toContain('within 10 business days after filing (740 ILCS 45/18.5)');
    expect(letter).toContain('I am most at ease in Polish.');
    expect(letter).toContain(send.letter.advocateConsent.no);
  });
});

describe('the statements', () => {
  it('print only where the person wrote one or the rules ask for one', () => {
    expect(afterOf({})).not.toContain('Statement about');
    expect(afterOf({ statements: { lateReason: 'I was in the hospital.' } })).toContain(
      'I was in the hospital.',
    );
    const asked = afterOf({}, { guidance: GUIDANCE });
    expect(asked).toContain('740 ILCS 45/6.1(a-1)');
    expect(asked).toContain('740 ILCS 45/6.1(b)');
    expect(asked).toContain(send.statement.byHand);
  });

  it('name the other records of a crime that was not reported, and both reasons once', () => {
    const text = afterOf({
      report: { reported: 'no', otherRecords: ['order', 'mentalHealthProvider'], reason: 'I was afraid.' },
      statements: { reportReason: 'I was afraid.' },
    });
    expect(text).toContain('The crime was not reported to the police.');
    expect(text).toContain(send.report.record.order);
    expect(text).toContain(send.report.record.mentalHealthProvider);
    expect(text.split('I was afraid.')).toHaveLength(2);
  });
});

describe('the list of papers', () => {
  it('names at least one paper for each loss', () => {
    for (const loss of LOSSES) {
      expect(DOCUMENTS_OF_LOSS[loss].length).toBeGreaterThan(0);
      expect(documentsFor({ losses: { chosen: [loss] } }).map(({ subject }) => subject)).toContain(loss);
    }
  });

  it('asks for guardianship papers, orders and court papers only where the answers call for them', () => {
    const kinds = (answers: Answers): string[] => documentsFor(keptOf(answers)).map(({ kind }) => kind);
    expect(kinds({})).toEqual([]);
    expect(kinds({ whoIsApplying: { role: 'child' }, guardianship: { legalGuardian: 'yes' } })).toEqual([
      'guardianshipPapers',
    ]);
    expect(kinds({ protectiveOrder: { obtained: 'yes' } })).toEqual(['protectiveOrder']);
    expect(kinds({ protectiveOrder: { obtained: 'no' } })).toEqual([]);
    expect(kinds({ civilCase: { filed: 'yes' }, useOfForce: { involved: 'yes', tookPart: 'yes' } })).toEqual([
      'useOfForcePapers',
      'civilCasePapers',
    ]);
    expect(kinds({ whoIsApplying: { role: 'died' } })).toEqual(['deathCertificate']);
  });

  it('names from whom each bill comes, once', () => {
    const bill = { provider: 'Mercy Hospital', city: 'Chicago' };
    const [first] = documentsFor(
      keptOf({
        losses: { chosen: ['medical'] },
        medicalCosts: {
          items: [
            { id: 'a', ...bill },
            { id: 'b', ...bill },
          ],
        },
      }),
    );
    expect(first).toMatchObject({ kind: 'itemizedBill', names: ['Mercy Hospital'], basis: 'form' });
  });

  it('lists the papers that the person has named, with the day', () => {
    const text = afterOf({
      supplemental: { providing: 'yes' },
      supplementalDocuments: { items: [{ id: 'a', kind: 'Letter of the school', receivedOn: '2026-03-02' }] },
    });
    expect(text).toContain('Letter of the school, received 03/02/2026');
  });
});
