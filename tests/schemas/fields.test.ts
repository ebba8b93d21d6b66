import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, earliest, latest, todayInIllinois } from '../../schemas/dates';
import * as fields from '../../schemas/fields';
import type { Field } from '../../schemas/fields';
import { formatDate, formatMoney, formatPhone, splitPhone } from '../../schemas/format';
import { readPosted } from '../../schemas/posted';
import { readStep, showStep } from '../../schemas/step';
import { steps } from '../../schemas/steps';

/** What a field makes of something typed: the kept value, or the error's code behind "!". */
const read = (field: unknown, typed: unknown): unknown => {
  const result = (field as Field).codec.safeParse(typed);
  return result.success ? result.data : `!${result.error.issues[0]?.message}`;
};
const typedDate = (month: string, day: string, year: string) => ({ month, day, year });

describe('money', () => {
  it.each([
    ['1234', 123400],
    ['$1,234.50', 123450],
    ['1,234.5', 123450],
    [' $ 12 ', 1200],
    ['.5', 50],
    ['0', 0],
    ['99,999,999.99', 9999999999],
    ['', undefined],
    ['$', undefined],
    ['1,23', '!money'],
    ['1.234,50', '!money'],
    ['12.345', '!money'],
    ['-5', '!money'],
    ['about 100', '!money'],
    ['1e3', '!money'],
    ['100000000', '!money'],
    ['.', '!money'],
  ])('reads %j as %j', (typed, kept) => expect(read(fields.money(), typed)).toBe(kept));

  it('keeps every cent on the way out and in again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        const field = fields.money();
        expect(field.codec.parse(field.codec.encode(cents))).toBe(cents);
        expect(read(field, formatMoney(cents))).toBe(cents);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    [typedDate('3', '14', '2026'), '2026-03-14'],
    [typedDate('March', '14', '2026'), '2026-03-14'],
    [typedDate('sept.', '1', '2025'), '2025-09-01'],
    [typedDate('2', '29', '2024'), '2024-02-29'],
    [typedDate('2', '29', '2026'), '!date'],
    [typedDate('13', '1', '2026'), '!date'],
    [typedDate('4', '31', '2026'), '!date'],
    [typedDate('3', '14', '26'), '!date'],
    [typedDate('3', '', '2026'), '!dateIncomplete'],
    [typedDate('', '', ''), undefined],
  ])('reads %j as %j', (typed, kept) => expect(read(fields.date(), typed)).toBe(kept));

  it.each([
    [typedDate('3', '', '2026'), '2026-03'],
    [typedDate('', '', '2026'), '2026'],
    [typedDate('', '3', '2026'), '!dateIncomplete'],
    [typedDate('3', '3', ''), '!dateIncomplete'],
  ])('reads the rough date %j as %j', (typed, kept) => expect(read(fields.roughDate(), typed)).toBe(kept));

  it('knows the first and the last day that a rough date can mean', () => {
    expect([earliest('2024'), latest('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([earliest('2024-02'), latest('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it('takes the calendar date of Illinois, not of the server', () => {
    expect(todayInIllinois(new Date('2026-07-01T04:59:00Z'))).toBe('2026-06-30');
    expect(todayInIllinois(new Date('2026-07-01T05:00:00Z'))).toBe('2026-07-01');
    expect(todayInIllinois(new Date('2026-12-01T05:59:00Z'))).toBe('2026-11-30');
  });

  it('prints as on American paper', () => {
    expect(['2026-03-14', '2026-03', '2026'].map(formatDate)).toEqual(['03/14/2026', '03/2026', '2026']);
  });
});

describe('phone numbers', () => {
  it.each([
    ['3125550142', '3125550142'],
    ['(312) 555-0142', '3125550142'],
    ['1-312-555-0142', '3125550142'],
    ['+1 312 555 0142', '3125550142'],
    ['312.555.0142 ext 44', '3125550142x44'],
    ['+48 601 234 567', '+48601234567'],
    ['555-0142', '!phone'],
    ['none', '!phone'],
    ['', undefined],
  ])('reads %j as %j', (typed, kept) => expect(read(fields.phone(), typed)).toBe(kept));

  it('splits into the three boxes of the form', () => {
    expect(splitPhone('3125550142x44')).toEqual({ area: '312', prefix: '555', line: '0142 x44' });
    expect(splitPhone('+48601234567')).toEqual({ whole: '+48601234567' });
    expect(formatPhone('3125550142')).toBe('(312) 555-0142');
  });
});

describe('text', () => {
  it.each([
    ['  Łucja   Nowak ', 'Łucja Nowak'],
    ['Jose\u0301', 'José'],
    ['a\u202eb\u0000c', 'abc'],
    ['\ud800lone', 'lone'],
    ['   ', undefined],
    ['x'.repeat(200), '!tooLong'],
  ])('reads %j as %j', (typed, kept) => expect(read(fields.text(100), typed)).toBe(kept));

  it('keeps line ends in long answers only', () => {
    expect(read(fields.longText(), 'one\r\ntwo')).toBe('one\ntwo');
    expect(read(fields.text(), 'one\r\ntwo')).toBe('one two');
  });

  it.each([
    ['a@b.example', 'a@b.example'],
    ['a@b', '!email'],
    ['a b@c.example', '!email'],
  ])('reads the e-mail %j as %j', (typed, kept) => expect(read(fields.email(), typed)).toBe(kept));

  it.each([
    ['60601', '60601'],
    ['606011234', '60601-1234'],
    ['606', '!zip'],
    ['00-950', '00-950'],
    ['SW1A 1AA', 'SW1A 1AA'],
  ])('reads the ZIP code %j as %j', (typed, kept) => expect(read(fields.zip(), typed)).toBe(kept));

  it.each([
    ['illinois', 'IL'],
    ['il', 'IL'],
    ['Mazowieckie', 'Mazowieckie'],
    ['12', '!state'],
  ])('reads the state %j as %j', (typed, kept) => expect(read(fields.state(), typed)).toBe(kept));

  // A pattern that backtracks without end would run into the time limit of the whole test.
  it.each(['a', '@', '1,', ' ', 'x1', '.a', '+1 '])('comes to an end on 100,000 characters of %j', (part) => {
    const hostile = part.repeat(100_000 / part.length);
    const made = [
      fields.text,
      fields.longText,
      fields.email,
      fields.phone,
      fields.zip,
      fields.state,
      fields.money,
    ];
    const kept = made.map((make) => read(make(), hostile));
    expect(kept.every((value) => value === undefined || String(value).startsWith('!'))).toBe(true);
  });
});

describe('choices', () => {
  it('reads one, several and none, in the order of the options', () => {
    const field = fields.choices(['a', 'b', 'c']);
    expect(read(field, 'b')).toEqual(['b']);
    expect(read(field, ['c', 'a', 'a'])).toEqual(['a', 'c']);
    expect(read(field, [])).toBeUndefined();
    expect(read(field, 'z')).toBe('!invalid');
  });
});

describe('a page that was posted', () => {
  it('reports each fault at its field, and gives back what was typed', () => {
    const typed = {
      reported: 'yes',
      reportedOn: typedDate('13', '1', '2026'),
      reportNumber: 'x'.repeat(99),
      agency: 'CPD',
    };
    const { values, errors, unread } = readStep(steps.report, typed, '2026-11-23', 'self');
    expect(errors).toEqual({ reportedOn: 'date', reportNumber: 'tooLong' });
    expect(values).toEqual({ reported: 'yes', agency: 'CPD' });
    expect(showStep(steps.report, values, unread)).toMatchObject({
      reportedOn: typed.reportedOn,
      reportNumber: typed.reportNumber,
    });
  });

  it('reports nothing about questions that are not asked', () => {
    const typed = { reported: 'no', reportedOn: typedDate('13', '1', '2026') };
    expect(readStep(steps.report, typed, '2026-11-23', 'self').errors).toEqual({});
  });

  it('knows that a report cannot lie in the future', () => {
    const typed = { reported: 'yes', reportedOn: typedDate('11', '24', '2026') };
    expect(readStep(steps.report, typed, '2026-11-23', 'self').errors).toEqual({
      reportedOn: 'dateInFuture',
    });
    expect(readStep(steps.report, typed, '2026-11-24', 'self').errors).toEqual({});
  });

  it('asks for an end that is not before the beginning', () => {
    const typed = { provider: 'A', from: typedDate('5', '2', '2026'), to: typedDate('5', '1', '2026') };
    expect(readStep(steps.medicalCosts, typed, '2026-11-23', 'self').errors).toEqual({ to: 'dateOrder' });
  });

  it('asks for at least one answer in a list entry', () => {
    expect(readStep(steps.offenders, {}, '2026-11-23', 'self').errors).toEqual({ name: 'emptyItem' });
  });

  it('needs to know only who is applying', () => {
    const needing = Object.values(steps).filter(
      (step) =>
        step.type === 'plain' && Object.keys(readStep(step, {}, '2026-11-23', undefined).errors).length > 0,
    );
    expect(needing.map(({ id }) => id)).toEqual(['whoIsApplying']);
  });

  it('never throws, whatever is posted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(steps)),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        (step, junk, value) => {
          const posted = {
            ...junk,
            ...Object.fromEntries(Object.keys(step.fields).map((name) => [name, value])),
          };
          expect(() => readStep(step, posted, '2026-11-23', 'self')).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not let a name reach a prototype', () => {
    const posted = readPosted([
      ['__proto__.polluted', 'yes'],
      ['constructor.prototype.polluted', 'yes'],
      ['a.__proto__.polluted', 'yes'],
      ['a.b.c.d.e', 'deep'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(posted)).toBeNull();
    expect(posted['a']).toBeUndefined();
  });
});
