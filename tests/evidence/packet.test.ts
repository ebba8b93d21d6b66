import { beforeAll, describe, expect, it } from 'vitest';
import { cleanFile } from '../../app/evidence/clean';
import { makePacket } from '../../app/packet';
import { readExhibits } from '../../app/packet/exhibits';
import type { ExhibitFile } from '../../app/evidence/files';
import { walk } from '../../schemas/application';
import { lucja } from '../people/lucja';
import { draftOfPerson } from '../people/person';
import { CANARY, darkness, hostileBill, isValid, phonePhoto, textOf, unpacked } from './support';

const { kept } = walk(draftOfPerson(lucja));
const TODAY = '2026-11-23';
const make = async (files: readonly ExhibitFile[], parts = { send: true, keep: true }) =>
  makePacket({ kept, today: TODAY, form: 'substitute', parts, exhibits: await readExhibits(files) });

/** The lines of the list of papers. */
const listOf = (bytes: Uint8Array): string[] =>
  textOf(bytes)
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))
    .filter((lines) => lines.some((line) => line.includes('List of papers')))
    .flat();

describe('exhibits in the packet', () => {
  let files: ExhibitFile[];
  let bytes: Uint8Array;
  let pages: string[];
  let plainPages: number;
  let listPages: number;
  beforeAll(async () => {
    const clean = await Promise.all([cleanFile(await phonePhoto()), cleanFile(await hostileBill())]);
    const labels = [
      { belongsTo: 'other', text: 'Photo of a receipt' },
      { belongsTo: 'medical/itemizedBill', text: '' },
    ];
    files = clean.map((file, at) => ({ ...file, belongsTo: 'other', text: '', ...labels[at] }));
    const made = await make(files);
    ({ bytes } = made);
    plainPages = (await make([])).summary.pages;
    // Two sheets and three pages; the list of papers may have grown by a page.
    expect(made.summary.pages - plainPages - 5).toBeOneOf([0, 1]);
    listPages = made.summary.pages - plainPages - 5;
    pages = textOf(bytes).split('\f').slice(0, -1);
  });

  it('follow everything to send, each after its sheet, and come before what is kept', async () => {
    const first = pages.findIndex((page) => page.includes('Exhibit 1: Other papers'));
    const send = (await make([], { send: true, keep: false })).summary.pages;
    expect(first).toBe(send + listPages);
    expect(pages[first]).toContain('Other papers of this application');
    expect(pages[first]).toContain('Photo of a receipt');
    expect(pages[first]).toContain(kept.victimName?.name);
    expect(pages[first + 1]).toContain('Exhibit 1, page 1 of 1');
    expect(pages[first + 2]).toContain('Exhibit 2: Medical');
    expect(pages[first + 3]).toContain('General Hospital bill, sheet 1: $1,234.56');
    expect(pages[first + 3]).toContain('PAID BY CHECK 991');
    expect(pages[first + 3]).toContain('Exhibit 2, page 1 of 2');
    expect(pages[first + 4]).toContain('General Hospital bill, sheet 2');
    expect(pages).toHaveLength(plainPages + listPages + 5);
  });

  it('are drawn, valid, tagged as figures, and tell and do nothing more', async () => {
    const dark = await darkness(bytes);
    const first = pages.findIndex((page) => page.includes('Exhibit 1: Other papers'));
    expect(dark[first + 1]).toBeGreaterThan(0.1);
    expect(dark[first + 3]).toBeGreaterThan(0.003);
    // One line of text; the foot alone would be less than half of this.
    expect(dark[first + 4]).toBeGreaterThan(0.0015);
    expect(isValid(bytes)).toContain('No syntax or stream encoding errors');
    const inside = unpacked(bytes);
    expect(inside.match(/\/S \/Figure/g)).toHaveLength(3);
    expect(inside).not.toContain(CANARY);
    expect(inside).not.toMatch(
      /\/(JS|JavaScript|AA|OpenAction|Launch|EmbeddedFiles?|URI|Metadata|Producer|ModDate)\b/,
    );
  });

  it('stand ticked in the list of papers, each where it belongs, and in what is left to collect', async () => {
    const file = files[1] as ExhibitFile;
    const added = [
      { belongsTo: 'other', text: 'Photo of a receipt' },
      { belongsTo: 'crime/policeReport', text: 'Report' },
      { belongsTo: 'medical', text: '' },
      { belongsTo: 'medical/proofOfPayment', text: '' },
      { belongsTo: 'dental/itemizedBill', text: 'A cost that is not claimed any more' },
    ].map((label) => ({ ...file, ...label }));
    const lines = listOf((await make(added)).bytes);
    const list = lines.join('\n');
    const line = (start: string): string => lines.find((text) => text.includes(start)) ?? '';
    expect(line('Copy of the police report')).toMatch(/\(exhibit 2\)$/);
    expect(lines.filter((text) => text.endsWith('Exhibit 3 (2 pages)'))).toHaveLength(1);
    expect(line('Proof of what was paid')).toMatch(/\(exhibit 4\)$/);
    const others = lines.slice(lines.indexOf('Other papers (write them here)'));
    expect(others.join('\n')).toContain('Exhibit 1: Photo of a receipt (2 pages)');
    expect(others.join('\n')).toContain('Exhibit 5: A cost that is not claimed any more (2 pages)');
    for (let number = 1; number <= 5; number += 1)
      expect(list.match(new RegExp(`[Ee]xhibit ${String(number)}\\b`, 'g')), String(number)).toHaveLength(1);
  });

  it('for one of several providers come on a line of their own: the others’ bills may be missing', async () => {
    const names = [...new Set((kept.medicalCosts?.items ?? []).map(({ provider }) => provider))];
    expect(names.length).toBeGreaterThan(1);
    const bill = { ...(files[1] as ExhibitFile), belongsTo: 'medical/itemizedBill' };
    const list = listOf((await make([bill])).bytes).join('\n');
    expect(list).toContain('Exhibit 1: Bill that lists each service, its date, and its price (2 pages)');
    expect(list).not.toContain('(exhibit 1)');
  });

  it('give the same bytes for the same files', async () => {
    expect(Buffer.from((await make(files)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('stay out of the part that is kept', async () => {
    const keepPart = textOf((await make(files, { send: false, keep: true })).bytes);
    expect(keepPart).not.toContain('Exhibit 1:');
  });
});
