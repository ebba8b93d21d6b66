import { describe, expect, it } from 'vitest';
import { readPosted } from '../../schemas/posted';

describe('reading posted names', () => {
  it('nests dotted names and gathers repeated ones', () => {
    const posted = readPosted([
      ['report.reported', 'yes'],
      ['report.reportedOn.month', '3'],
      ['report.otherRecords', 'order'],
      ['report.otherRecords', 'evidenceKit'],
    ]);
    expect(posted['report']).toEqual({
      reported: 'yes',
      reportedOn: { month: '3' },
      otherRecords: ['order', 'evidenceKit'],
    });
  });

  it('makes nothing out of names that reach for the prototype, run deep or are not text', () => {
    const posted = readPosted([
      ['__proto__.polluted', 'yes'],
      ['a.__proto__.polluted', 'yes'],
      ['a.b.c.d.e', 'deep'],
      ['a..b', 'hole'],
      ['file', new Blob(['x'])],
    ]);
    expect(Object.keys(posted)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
