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

describe('exhibits in the packet', () => {
  let files: ExhibitFile[];
  let bytes: Uint8Array;
  let pages: string[];
  let plainPages: number;
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
    expect(made.summary.pages).toBe(plainPages + 5);
    pages = textOf(bytes).split('\f').slice(0, -1);
  });

  it('follow everything to send, each after its sheet, and come before what is kept', async () => {
    const first = pages.findIndex((page) => page.includes('Exhibit 1:'));
    const send = (await make([], { send: true, keep: false })).summary.pages;
    expect(first).toBe(send);
    expect(pages[first]).toContain('Other papers of this application');
    expect(pages[first]).toContain('Photo of a receipt');
    expect(pages[first]).toContain(kept.victimName?.name);
    expect(pages[first + 1]).toContain('Exhibit 1, page 1 of 1');
    expect(pages[first + 2]).toContain('Exhibit 2: Medical');
    expect(pages[first + 3]).toContain('General Hospital bill, sheet 1: $1,234.56');
    expect(pages[first + 3]).toContain('PAID BY CHECK 991');
    expect(pages[first + 3]).toContain('Exhibit 2, page 1 of 2');
    expect(pages[first + 4]).toContain('General Hospital bill, sheet 2');
    expect(pages).toHaveLength(plainPages + 5);
  });

  it('are drawn, valid, tagged as figures, and tell and do nothing more', async () => {
    const dark = await darkness(bytes);
    const first = pages.findIndex((page) => page.includes('Exhibit 1:'));
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

  it('give the same bytes for the same files', async () => {
    expect(Buffer.from((await make(files)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('stay out of the part that is kept', async () => {
    const keepPart = textOf((await make(files, { send: false, keep: true })).bytes);
    expect(keepPart).not.toContain('Exhibit 1:');
  });
});
