import { describe, expect, it } from 'vitest';
import { CURRENT, SB118, SOURCES, figureOn, type Figure, type Provision } from '../../app/rules/facts';
import { earliest, latest } from '../../schemas/dates';
import { addDays } from '../../app/rules/calendar';

const figures: readonly Figure[] = Object.values(CURRENT.figures).flat();
const facts: readonly Provision[] = [...Object.values(CURRENT.provisions), ...figures];

describe('facts', () => {
  it('name a section and sources that are listed', () => {
    for (const { section, sources } of facts) {
      expect(section).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(SOURCES).toHaveProperty(source);
    }
  });

  it('have no gap and no overlap between the rows of one figure', () => {
    for (const rows of Object.values(CURRENT.figures))
      rows.slice(1).forEach((row, index) => {
        const until = rows[index]?.until;
        expect(until && row.from && addDays(latest(until), 1) === earliest(row.from)).toBe(true);
      });
  });

  // Overall maximum: facts 1.4, AGWEB, ILAO, P.A. 102-27.
  it.each([
    ['1998-08-06', undefined],
    ['1998-08-07', 27_000_00],
    ['2022-08-06', 27_000_00],
    ['2022-08-07', 45_000_00],
    ['2026-11-23', 45_000_00],
  ])('the maximum for a crime on %s', (date, cents) =>
    expect(figureOn(CURRENT, 'overallMaximum', date)?.figure).toBe(cents),
  );

  it('states the ceilings as read, and none of them as certain', () => {
    const of = (id: 'funeralMaximum' | 'earningsMonthly' | 'supportMonthly' | 'replacementMonthly') =>
      CURRENT.figures[id].map(({ figure, mark }) => [figure, mark]);
    expect(of('funeralMaximum')).toEqual([[10_000_00, 'V-secondary']]);
    expect(of('earningsMonthly')).toEqual([[2_400_00, 'V-secondary']]);
    expect(of('supportMonthly')).toEqual([[2_400_00, 'V-secondary']]);
    expect(of('replacementMonthly')).toEqual([[1_250_00, 'V-secondary']]);
  });

  it('SB 118 changes the time to report and nothing else, and is not taken as certain', () => {
    const { reportWithin, reportSexualWithin, ...rest } = SB118.figures;
    expect(rest).toEqual(
      (({ reportWithin: _one, reportSexualWithin: _two, ...others }) => others)(CURRENT.figures),
    );
    for (const [row] of [reportWithin, reportSexualWithin])
      expect(row).toMatchObject({ figure: 180, unit: 'days', mark: 'P' });
  });
});
