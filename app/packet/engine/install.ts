import { renderPacket } from './assemble';
import { formFiles, readStored, replaceFile, storePrepared } from './form-store';
import { inspectForm } from './inspect';
import type { FormInspection } from './inspect';
import { prepareForm } from './prepare';
import type { PreparedForm } from './prepared';

export { inspectForm, LARGEST_FORM, refuseSize } from './inspect';
export type { FormDifferences, FormInspection, Refusal } from './inspect';
export { readStored as storedForm } from './form-store';
export type { StoredForm } from './form-store';

/** What came of an installation. `message` is one sentence for the person who installs. */
export type Installation =
  | { installed: true; revision: string; sha256: string; message: string; file: string }
  | { installed: false; message: string; inspection: Extract<FormInspection, { accepted: false }> };

/**
 * Installs the official form: inspects the bytes, prepares them, proves on a blank packet that they print, and
 * only then puts them in `<dataDir>/form/`. A file that is refused leaves an installed form untouched. Throws only
 * what the file system throws.
 */
export async function installForm(bytes: Uint8Array, dataDir: string): Promise<Installation> {
  const inspection = await inspectForm(bytes);
  if (!inspection.accepted) return { installed: false, message: inspection.message, inspection };
  const { revision, sha256 } = inspection;
  let form: PreparedForm;
  try {
    form = prepareForm(inspection.document, revision, sha256);
    renderPacket({ form: { prepared: form, marks: [] }, title: 'Application' });
  } catch {
    const message = 'The PDF is damaged inside. Please download it again.';
    return { installed: false, message, inspection: { accepted: false, refusal: 'damaged', message } };
  }
  const files = formFiles(dataDir);
  replaceFile(files.original, bytes);
  storePrepared(dataDir, form);
  return {
    installed: true,
    revision,
    sha256,
    message: `${inspection.message} It is installed.`,
    file: files.prepared,
  };
}

/**
 * The installed form, checked anew against its checksum; undefined when none is installed or the stored one must
 * not be used (see `storedForm` for the reason).
 */
export function loadInstalledForm(dataDir: string): PreparedForm | undefined {
  const stored = readStored(dataDir);
  return stored.state === 'installed' ? stored.form : undefined;
}
