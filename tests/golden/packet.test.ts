import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makePacket } from '../../app/packet';
import { CURRENT, spokenGuidance } from '../../app/rules';
import { en } from '../../app/rules/words/en';
import { walk } from '../../schemas/application';
import { people } from '../people';
import { draftOfPerson, TODAY } from '../people/person';

/** The words of a PDF in reading order, one line of the page a line. */
const textOf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

// Read in review, renewed with `npx vitest run tests/golden -u`: letter, substitute form, costs, list, keep pages.
describe('the whole packet with the substitute form, as text', () => {
  it.each(people)('$id: $about', async ({ ...person }) => {
    const { kept, missing } = walk(draftOfPerson(person));
    const guidance = spokenGuidance(kept, { today: TODAY, edition: CURRENT }, en);
    const parts = { send: true, keep: true };
    const { bytes } = makePacket({ kept, today: TODAY, form: 'substitute', parts, guidance, missing });
    await expect(`${textOf(bytes)}\n`).toMatchFileSnapshot(`packet-${person.id}.txt`);
  });
});
