import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  inspectForm,
  installForm,
  loadInstalledForm,
  Page,
  renderPacket,
  storedForm,
} from '../../app/packet/engine/index';
import { hasOfficial, inFolder, OFFICIAL, officialBytes, WHY_SKIPPED } from './paper';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the commands as an operator would. */
function command(script: string, args: readonly string[], dataDir: string) {
  try {
    const options = {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, DATA_DIR: dataDir },
    } as const;
    return {
      status: 0,
      out: execFileSync('node', ['--import', 'tsx', `scripts/${script}.ts`, ...args], options),
    };
  } catch (error) {
    const failed = error as { status: number; stdout: string; stderr: string };
    return { status: failed.status, out: failed.stdout + failed.stderr };
  }
}

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(officialBytes(), { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false });
}

const refusal = async (bytes: Uint8Array) => {
  const inspection = await inspectForm(bytes);
  return inspection.accepted ? 'accepted' : inspection.refusal;
};

describe('files that are not a form at all', () => {
  test('are refused by what is wrong with them', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
    expect(await refusal(Buffer.from('Dear Sir'))).toBe('notPdf');
    expect(await refusal(Buffer.from('%PDF-1.7\n%%EOF'))).toBe('damaged');
    expect(
      await refusal(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 65), Buffer.from('%%EOF')])),
    ).toBe('damaged');
    expect(await refusal(Buffer.alloc(51 * 1024 * 1024))).toBe('tooLarge');
    const other = renderPacket({ title: 'x', after: [new Page()] });
    expect(await refusal(other)).toBe('unknownRevision');
  });

  test('nothing installed is no form, and no fault', () =>
    inFolder((folder) => {
      expect(loadInstalledForm(folder)).toBeUndefined();
      expect(storedForm(folder)).toEqual({ state: 'none' });
    }));
});

describe.skipIf(!hasOfficial)(`installing the official form${WHY_SKIPPED}`, () => {
  test('by its path, and the report says which edition it is', () =>
    inFolder((folder) => {
      const installed = command('form-install', [OFFICIAL], folder);
      expect(installed).toMatchObject({ status: 0, out: expect.stringContaining('Rev. 12/2024') as string });
      expect(loadInstalledForm(folder)?.revision).toBe('Rev. 12/2024');
      expect(readdirSync(join(folder, 'form')).sort()).toEqual(['original.pdf', 'prepared.bin']);
      expect(command('form-inspect', [OFFICIAL], folder).out).toContain('Fingerprint');
    }));

  test('the same form saved anew by another program is recognised by boxes and words', async () => {
    expect(await refusal(await changed(() => undefined))).toBe('accepted');
  });

  test('a moved, a new and a missing box are reported by name', async () => {
    const bytes = await changed((document) => {
      const [first, second] = document.getPage(3).node.Annots()?.asArray() ?? [];
      const widget = (ref: typeof first) => document.context.lookup(ref, PDFDict);
      widget(first).set(PDFName.of('Rect'), document.context.obj([489.6, 473, 500.3, 481]));
      widget(second).set(PDFName.of('Rect'), document.context.obj([20, 20, 30.7, 27.8]));
    });
    const inspection = await inspectForm(bytes);
    if (inspection.accepted) throw new Error('accepted');
    expect(inspection.refusal).toBe('unknownRevision');
    expect(inspection.differences?.moved.join()).toContain('page 4: p4.guardianship.yes');
    expect(inspection.differences?.gone.join()).toContain('page 4: p4.guardianship.no');
    expect(inspection.differences?.appeared.join()).toContain('page 4: a checkbox box at 20, 20');
    expect(inspection.differences?.wording).toEqual([]);
  });

  test('other words on a page are reported by page', async () => {
    const bytes = await changed((document) => void document.getPage(9).drawText('and one more condition'));
    const inspection = await inspectForm(bytes);
    expect(inspection).toMatchObject({
      accepted: false,
      refusal: 'unknownRevision',
      differences: { wording: [10], moved: [], gone: [] },
    });
  });

  test('an XFA form, an encrypted one, a cut off one and a damaged one are refused', async () => {
    const xfa = await changed((document) =>
      document.catalog
        .lookup(PDFName.of('AcroForm'), PDFDict)
        .set(PDFName.of('XFA'), document.context.obj([])),
    );
    expect(await refusal(xfa)).toBe('xfa');
    await inFolder(async (folder) => {
      const target = join(folder, 'encrypted.pdf');
      try {
        execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--', OFFICIAL, target], { stdio: 'pipe' });
      } catch {
        // qpdf warns about the form's own faults with a status of its own, and writes the file all the same.
      }
      expect(await refusal(readFileSync(target))).toBe('encrypted');
    });
    const bytes = officialBytes();
    expect(await refusal(bytes.subarray(0, 500_000))).toBe('damaged');
    const picture = bytes.indexOf(Buffer.from('/DCTDecode'));
    const spoilt = Buffer.from(bytes);
    for (let at = picture + 20_000; at < picture + 20_040; at++) spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
    expect(await refusal(spoilt)).toBe('damaged');
  });

  test('a form that has lost a part in the middle is not installed', async () => {
    const bytes = officialBytes();
    const start = bytes.indexOf(Buffer.from('2162 0 obj'));
    const end = bytes.indexOf(Buffer.from('endobj'), start) + 6;
    expect(start).toBeGreaterThan(0);
    const cut = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    await inFolder(async (folder) => {
      expect(await installForm(cut, folder)).toMatchObject({ installed: false });
      expect(loadInstalledForm(folder)).toBeUndefined();
    });
  });

  test('a refused file leaves the installed form untouched', async () => {
    await inFolder(async (folder) => {
      await installForm(officialBytes(), folder);
      const before = readFileSync(join(folder, 'form', 'prepared.bin'));
      const bad = join(folder, 'bad.pdf');
      writeFileSync(bad, officialBytes().subarray(0, 400_000));
      const huge = join(folder, 'huge.pdf');
      writeFileSync(huge, '');
      truncateSync(huge, 200 * 1024 * 1024);
      for (const [file, said] of [
        [bad, 'cut off'],
        [huge, '200 MB'],
        [join(folder, 'none.pdf'), 'cannot be read'],
        ['http://example.org/form.pdf', 'Only https'],
      ] as const) {
        const result = command('form-install', [file], folder);
        expect(result.status, file).toBe(1);
        expect(result.out).toContain(said);
      }
      expect(readFileSync(join(folder, 'form', 'prepared.bin')).equals(before)).toBe(true);
      expect(readdirSync(join(folder, 'form')).sort()).toEqual(['original.pdf', 'prepared.bin']);
      expect(loadInstalledForm(folder)?.revision).toBe('Rev. 12/2024');
    });
  });

  test('an installed form that changed on disk is not used, and the reason is said', async () => {
    await inFolder(async (folder) => {
      await installForm(officialBytes(), folder);
      const path = join(folder, 'form', 'prepared.bin');
      const file = readFileSync(path);
      file[400_000] = (file[400_000] ?? 0) ^ 1;
      writeFileSync(path, file);
      expect(loadInstalledForm(folder)).toBeUndefined();
      expect(storedForm(folder)).toMatchObject({ state: 'damaged' });
    });
  });
});
