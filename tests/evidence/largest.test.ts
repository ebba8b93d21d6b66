import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanFile } from '../../app/evidence/clean';
import { keepEvidence } from '../../app/evidence/files';
import { EVIDENCE_LIMITS } from '../../app/evidence/limits';
import { createLog } from '../../app/server/log';
import { createPackets } from '../../app/server/packets';
import { lucja } from '../people/lucja';
import { draftOfPerson } from '../people/person';
import { startServer } from '../support/server';

/** A photo that hardly shrinks: noise. */
const largePhoto = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 2600,
      height: 3500,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer();

it('as many and as large papers as may be added all come out of the printer’s worker in time', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'largest-'));
  const packets = createPackets(createLog({ write: () => undefined }), folder);
  const server = await startServer({ packets });
  const { cookie } = await server.begin();
  const visit = server.store.visit(cookie.split('=')[1]);
  if (!visit) throw new Error('no visit');
  visit.update(() => ({ save: draftOfPerson(lucja) }));
  const photo = await cleanFile(await largePhoto());
  expect(photo.bytes.length).toBeGreaterThan(EVIDENCE_LIMITS.bytesOfDraft / EVIDENCE_LIMITS.files / 2);
  for (let number = 1; number <= EVIDENCE_LIMITS.files; number += 1)
    keepEvidence(visit, photo, { belongsTo: 'other', text: `Photo ${String(number)}` });
  const answer = await server.send('/form.pdf?send=1', { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
  const text = execFileSync('pdftotext', ['-', '-'], { input: answer.bytes, maxBuffer: 2 ** 26 }).toString();
  for (let number = 1; number <= EVIDENCE_LIMITS.files; number += 1)
    expect(text).toContain(`Exhibit ${String(number)}, page 1 of 1`);
  await server.close();
  await packets.close();
  rmSync(folder, { recursive: true });
}, 120_000);
