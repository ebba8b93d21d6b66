import { describe, expect, it } from 'vitest';
import { CRIME_KINDS } from '../../schemas/steps/crime';
import { CRIME_SECTIONS } from '../../app/rules';
import { result, all } from './support';

// Sec. 2(c) of the Act as read after P.A. 103-1037, with the other acts that it names.
const LISTED =
  `9-1 9-1.2 9-2 9-2.1 9-3 9-3.2 10-1 10-2 10-9 11-1.20 11-1.30 11-1.40 11-1.50 11-1.60 11-11 11-20.1 11-23
11-23.5 12-1 12-2 12-3 12-3.05 12-3.1 12-3.2 12-3.3 12-3.4 12-5 12-7.1 12-7.3 12-7.4 12-20.5 20-1 20-1.1`.split(
    /\s+/,
  );
const OTHER_ACTS = [
  '740 ILCS 21/125',
  '740 ILCS 22/219',
  'Vehicle Code 11-501',
  'Vehicle Code 11-401',
  'Vehicle Code 11-204.1',
];

describe('kind of crime (Sec. 2(c))', () => {
  it('ties every plain kind to sections that are on the list', () => {
    for (const kind of CRIME_KINDS) {
      const sections = CRIME_SECTIONS[kind];
      expect([...LISTED, ...OTHER_ACTS]).toEqual(expect.arrayContaining([...sections]));
      expect(sections.length > 0).toBe(kind !== 'other' && kind !== 'unsure');
    }
  });
  it.each([
    [['hurt'], 'listed'],
    [['hurt', 'unsure'], 'listed'],
    [['hitAndRun'], 'hitAndRun'],
    [['hitAndRun', 'drunkDriver'], 'listed'],
    [['other'], 'notListed'],
    [['unsure'], 'notListed'],
    [undefined, 'notTold'],
  ] as const)('%j', (kinds, expected) =>
    expect(result({ crimeKind: { kinds } }, 'crimeKind')).toBe(expected),
  );
  it('never says no', () => {
    for (const kind of CRIME_KINDS)
      expect(all({ crimeKind: { kinds: [kind] } }, 'crimeKind')[0]?.outcome).not.toBe('notMet');
  });
});

describe('place', () => {
  it.each([
    ['yes', 'illinois'],
    ['no', 'elsewhere'],
    ['unsure', 'notTold'],
    [undefined, 'notTold'],
  ] as const)('%s', (inIllinois, expected) =>
    expect(result({ crimeKind: { inIllinois } }, 'place')).toBe(expected),
  );
});
