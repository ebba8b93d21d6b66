// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftOf, walk } from '../../schemas/application';
import type { Answers } from '../../schemas/steps';
import { copyFor } from '../../app/copy';
import { CURRENT, estimate } from '../../app/rules';
import { FIGURES } from '../../app/rules/facts/current';
import { en } from '../../app/rules/words/en';
import { EstimatePage } from '../../app/stand/estimate-page';
import { describeEstimate } from '../../app/stand/estimate-view';
import { people } from '../people';
import { TODAY } from '../people/person';
import { placeOf, render, textOf, VERDICT } from './support';

const setting = { today: TODAY, edition: CURRENT };
const copy = copyFor('en');
const viewFor = (answers: Answers) => describeEstimate({ way: walk(draftOf(answers)), copy }, setting, en);

describe('the estimate page', () => {
  it.each(people)('names each cost of $id, says that it is no promise and gives no verdict', (person) => {
    const place = placeOf(person);
    const html = render(<EstimatePage view={describeEstimate(place, setting, en)} />);
    const text = textOf(html);
    for (const { loss } of estimate(place.way.kept, setting).lines)
      expect(text).toContain(copy.losses.items[loss].label);
    expect(text).toContain('It is not a promise.');
    expect(html).not.toMatch(VERDICT);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows no amount but those of the answers, of their sums and of the facts', () => {
    const laws = Object.values(FIGURES).flatMap((rows) => rows.map(({ figure }) => en.format.money(figure)));
    const answers: Answers = {
      crimeDate: { precision: 'exact', from: '2026-01-01' },
      whoIsApplying: { role: 'died' },
      losses: { chosen: ['funeralBurial'] },
      funeralHome: { bill: 12_000_00 },
      cemetery: { noCemetery: true },
      chicagoFund: { received: 'yes', amount: 1_500_00 },
    };
    const text = textOf(render(<EstimatePage view={viewFor(answers)} />));
    const own = ['$12,000', '$1,500', '$10,000'];
    for (const [amount] of text.matchAll(/\$[\d,]+(?:\.\d\d)?/g)) expect([...laws, ...own]).toContain(amount);
  });

  it('takes other money and the limit off one cost, and says how sure the limit is', () => {
    const view = viewFor({
      crimeDate: { precision: 'exact', from: '2026-01-01' },
      whoIsApplying: { role: 'died' },
      losses: { chosen: ['funeralBurial'] },
      funeralHome: { bill: 12_000_00 },
      cemetery: { noCemetery: true },
      chicagoFund: { received: 'yes', amount: 1_500_00 },
    });
    expect(view.costs[0]).toMatchObject({
      rows: [
        { label: 'You ask for', value: '$12,000' },
        { label: en.estimate.payers.chicagoFund, value: '− $1,500' },
        { label: 'Most for this cost', value: '$10,000' },
      ],
      left: '$10,000',
      limit: { sure: 'check' },
    });
    expect(view).toMatchObject({ total: '$10,000', notComplete: undefined });
    expect(view.rows.at(-1)).toEqual({ label: 'The most in all', value: '$45,000' });
  });

  it('says plainly what is not known', () => {
    const view = viewFor({
      losses: { chosen: ['medical', 'lossOfSupport', 'lossOfEarnings'] },
      medicalCosts: { items: [{ id: 'a', amountUnknown: true }] },
    });
    expect(view.costs.map(({ left }) => left)).toEqual(['Not known yet', 'Not known yet', 'Not known yet']);
    expect(view.costs.map(({ rows }) => rows.at(-1)?.value)).toEqual([
      'We know of no limit for this cost alone',
      'Not worked out yet',
      'Not worked out yet',
    ]);
    expect(view).toMatchObject({ total: 'Not known yet', needsDate: true });
    expect(view.notComplete).toBeDefined();
  });

  it('shows the arithmetic of lost pay', () => {
    const view = viewFor({
      crimeDate: { precision: 'exact', from: '2026-01-01' },
      losses: { chosen: ['lossOfEarnings'] },
      employers: { items: [{ id: 'a', netMonthlyWages: 3_000_00 }] },
      lossOfEarningsCosts: { items: [{ id: 'b', from: '2026-02-01', to: '2026-03-05', amount: 5_000_00 }] },
    });
    expect(view.costs[0]?.rows).toEqual([
      { label: 'You ask for', value: '$5,000' },
      { label: 'Pay that we count', value: '$2,400 a month' },
      { label: 'Time away from work', value: '1 month and 5 days' },
      { label: 'Most for this cost', value: '$2,787.09' },
    ]);
  });

  it('leads to the choice of costs where there are none', () => {
    expect(render(<EstimatePage view={viewFor({})} />)).toContain('href="/form/7"');
  });
});
