import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingOnPaper } from '../../app/packet/missing-on-paper';
import { notOnPaper } from '../../app/packet/not-on-paper';
import { paperPeople } from '../../app/packet/people';
import { steps } from '../../schemas/steps';
import { WIZARD } from '../../schemas/wizard';
import { walked } from './support';

describe('what is missing, by its place on the paper', () => {
  test('names item, question and entry, in paper order, with what is not on the form last', () => {
    const { kept, missing } = walked({
      whoIsApplying: { role: 'self' },
      safeContact: { callSafe: 'yes' },
      victimName: { name: 'Vera' },
      losses: { chosen: ['medical', 'doors'] },
      medicalCosts: {
        items: [{ id: 'a', provider: 'Clinic', city: 'Joliet', from: '2026', amount: 100 }, { id: 'b' }],
      },
    });
    const listed = missingOnPaper(missing, kept, paperPeople(kept));
    const items = listed.map(({ item }) => item);
    expect(items.indexOf('1A')).toBeLessThan(items.indexOf('2A'));
    expect(items.indexOf('Cover letter')).toBeGreaterThan(items.lastIndexOf('7'));
    expect(listed).toContainEqual({ item: '1A', question: 'Date of Birth', why: 'blank' });
    expect(listed).toContainEqual({
      item: '4',
      question: 'Medical/Hospital, Amount of Bill',
      why: 'blank',
      entry: 2,
    });
    expect(listed).toContainEqual({ item: 'Itemized costs', question: 'Doors: no entry yet', why: 'blank' });
    expect(listed).toHaveLength(missing.length);
  });

  test('a carer is listed in section 1A', () => {
    const { kept, missing } = walked({
      whoIsApplying: { role: 'ownCosts' },
      ownPlace: { forCaring: 'yes', victimDied: 'no', tie: 'household' },
      applicantName: { name: 'Ann' },
    });
    const items = missingOnPaper(missing, kept, paperPeople(kept)).map(({ item }) => item);
    expect(items).not.toContain('1B');
  });
});

test('answers that stand nowhere are listed once, with the reason', () => {
  const { kept } = walked({
    whoIsApplying: { role: 'self' },
    crimeKind: { kinds: ['hurt'], inIllinois: 'yes' },
    losses: { chosen: ['medical'] },
    medicalCosts: {
      items: [
        { id: 'a', amountUnknown: true },
        { id: 'b', amountUnknown: true },
      ],
    },
  });
  const listed = notOnPaper(kept, paperPeople(kept), { send: true, keep: false });
  expect(listed.map(({ answer }) => answer)).toEqual([
    'whoIsApplying.role',
    'crimeKind.kinds',
    'crimeKind.inIllinois',
    'medicalCosts.amountUnknown',
  ]);
  for (const { why } of listed) expect(why).not.toBe('');
});

test('the guide to the answers file names every step and every question', () => {
  const guide = readFileSync('docs/answers-file.md', 'utf8').split('\n');
  for (const { id } of WIZARD) {
    const row = guide.find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    const named = row.split('|')[3]?.trim().split(', ');
    expect([id, named]).toEqual([id, Object.keys(steps[id].fields)]);
  }
});
