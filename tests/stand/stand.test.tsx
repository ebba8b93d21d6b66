// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftOf, walk } from '../../schemas/application';
import type { Answers } from '../../schemas/steps';
import { voiceOf } from '../../schemas/voice';
import { copyFor } from '../../app/copy';
import { CURRENT, findings, sayFinding } from '../../app/rules';
import { en } from '../../app/rules/words/en';
import { StandPage } from '../../app/stand/stand-page';
import { describeStand } from '../../app/stand/stand-view';
import { people } from '../people';
import { TODAY } from '../people/person';
import { placeOf, render, textOf, VERDICT } from './support';

const setting = { today: TODAY, edition: CURRENT };
const copy = copyFor('en');
const pageFor = (answers: Answers): string =>
  render(<StandPage view={describeStand({ way: walk(draftOf(answers)), copy }, setting, en)} />);

describe('where you stand', () => {
  it.each(people)('says every finding with its way on to $id, and no verdict', (person) => {
    const place = placeOf(person);
    const html = render(<StandPage view={describeStand(place, setting, en)} />);
    const text = textOf(html);
    const { kept } = place.way;
    for (const finding of findings(kept, setting)) {
      const { title, sentence, way } = sayFinding(finding, voiceOf(kept.whoIsApplying?.role), en);
      if (finding.id !== 'filing') expect(text).toContain(title);
      expect(text).toContain(sentence);
      for (const step of way) expect(text).toContain(step);
      expect(text).toContain(finding.citation);
    }
    expect(html).not.toMatch(VERDICT);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts the last day first', () => {
    const text = textOf(pageFor({ crimeDate: { precision: 'exact', from: '2026-03-14' } }));
    expect(text).toContain('Last day to apply March 14, 2031');
    expect(text.indexOf('March 14, 2031')).toBeLessThan(text.indexOf('What looks fine'));
  });

  it('leads to the pages for a late form and a missing report', () => {
    const html = pageFor({
      crimeDate: { precision: 'exact', from: '2015-03-14' },
      criminalCase: { charged: 'no' },
      report: { reported: 'no' },
    });
    expect(html).toContain('href="/form/10a#statements.lateReason"');
    expect(html).toContain('href="/form/10a#statements.reportReason"');
    expect(textOf(html)).toContain('You can still send the form.');
    expect(textOf(html)).not.toContain('Last day to apply');
  });

  it('has no link to the statements where none is asked for', () => {
    const html = pageFor({
      crimeDate: { precision: 'exact', from: '2026-05-10' },
      report: { reported: 'yes', reportedOn: '2026-05-10' },
    });
    expect(html).not.toContain('/form/10a');
  });

  it('says that the Act says so only where it was read, and else whom to ask', () => {
    const { groups, deadline } = describeStand({ way: walk(draftOf({})), copy }, setting, en);
    const all = [deadline.finding, ...groups.flatMap((group) => group.findings)];
    for (const finding of findings({}, setting)) {
      const shown = all.find(({ id }) => id === finding.text.replace('.', '-'));
      if (shown) expect(shown.sure === 'check').toBe(finding.confidence !== 'verified');
    }
    expect(textOf(pageFor({}))).toContain('Check with the Attorney General’s office, 1-800-228-3368 .');
  });

  it('links only to pages that this person is asked', () => {
    for (const person of people) {
      const place = placeOf(person);
      const asked = place.way.path.map(({ slug }) => `/form/${slug}`);
      const { groups, deadline, otherForms } = describeStand(place, setting, en);
      const all = [deadline.finding, ...groups.flatMap((group) => group.findings), ...otherForms];
      for (const { links } of all) for (const { to } of links) expect(asked).toContain(to.split('#')[0]);
    }
  });

  it('names the forms that are needed besides this one', () => {
    const html = pageFor({ whoIsApplying: { role: 'died' }, losses: { chosen: ['counseling'] } });
    expect(textOf(html)).toContain('Each one in the family who gets counseling needs a form of their own.');
  });
});
