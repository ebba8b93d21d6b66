// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CURRENT } from '../../app/rules';
import { en } from '../../app/rules/words/en';
import { errors } from '../../app/copy/en/errors';
import { CheckPage } from '../../app/stand/check-page';
import { answerCheck, describeQuestions, type CheckAnswer } from '../../app/stand/check-view';
import { TODAY } from '../people/person';
import { render, textOf, VERDICT } from './support';

const setting = { today: TODAY, edition: CURRENT };
const questions = describeQuestions(en);
const ask = (posted: Record<string, unknown>): CheckAnswer => answerCheck(posted, setting, en, errors);
const show = (answer?: CheckAnswer): string =>
  render(<CheckPage questions={questions} answer={answer} open={false} />);
const idsIn = ({ groups = [] }: CheckAnswer, group: string) =>
  groups.find(({ id }) => id === group)?.findings.map(({ id }) => id) ?? [];
/** What is found, without the questions below it, where "No" is an answer to choose. */
const findingsIn = (html: string): string => html.split('<details')[0] ?? '';
const date = (year: string, month = '', day = '') => ({ month, day, year });

describe('before you start', () => {
  it('asks six questions by a form that posts', () => {
    const html = show();
    expect(html).toMatch(/<form[^>]+method="post"/);
    expect(html.match(/<fieldset/g)).toHaveLength(6);
    expect(html).not.toContain('type="text" name="beforeYouStart.name');
    expect(textOf(html)).toContain('We do not keep these answers.');
  });

  it('groups what the rules find', () => {
    const answer = ask({
      happened: 'killed',
      inIllinois: 'yes',
      when: date('2026', '3'),
      told: 'police',
      costs: ['funeralBurial'],
    });
    expect(idsIn(answer, 'fine')).toEqual(
      expect.arrayContaining([
        'crimeKind-listed',
        'place-illinois',
        'filing-inTime',
        'costs-named',
        'maximum-known',
      ]),
    );
    expect(idsIn(answer, 'open')).toContain('emergency-mayAsk');
    expect(idsIn(answer, 'look')).toEqual([]);
  });

  it('shows a way on where the police were not told, and no verdict', () => {
    const answer = ask({
      happened: 'hurt',
      inIllinois: 'no',
      when: date('2016'),
      told: 'nobody',
      costs: 'notYet',
      under18: 'no',
    });
    expect(idsIn(answer, 'look')).toEqual(['place-elsewhere', 'reporting-notReported', 'costs-none']);
    const html = show(answer);
    expect(findingsIn(html)).not.toMatch(VERDICT);
    expect(textOf(html)).toContain('You can apply no matter what this page says.');
    expect(textOf(html)).toContain('You may still tell the police, if that is safe. You choose.');
    expect(html).toContain('href="/before"');
  });

  it('needs no answer', () => {
    const html = show(ask({}));
    expect(textOf(html)).toContain('Give the date, or your best guess.');
    expect(findingsIn(html)).not.toMatch(VERDICT);
  });

  it('gives the answers back to change them, checked as they were', () => {
    const html = show(ask({ happened: 'hurt', costs: ['medical', 'counseling'], when: date('2026', '3') }));
    for (const value of ['hurt', 'medical', 'counseling'])
      expect(html).toMatch(
        new RegExp(`<input[^>]*(value="${value}"[^>]*checked=""|checked=""[^>]*value="${value}")`),
      );
    expect(html).toMatch(/value="2026"/);
  });

  it('asks kindly for a date that can be read, and gives back what was typed', () => {
    const answer = ask({ when: date('2027', '1') });
    expect(answer.groups).toBeUndefined();
    const html = show(answer);
    expect(textOf(html)).toContain(errors.dateInFuture);
    expect(html).toContain('href="#beforeYouStart.when"');
    expect(html).toMatch(/value="2027"/);
    expect(textOf(show(ask({ when: date('soon') })))).toContain(errors.date);
  });

  it.each([{ happened: 'x' }, { costs: [['deep']] }, { when: 'flat' }, { told: { a: 1 } }])(
    'takes a made-up post %j as something to mend',
    (posted) => {
      expect(Object.keys(ask(posted).faults)).toEqual(Object.keys(posted));
    },
  );
});
