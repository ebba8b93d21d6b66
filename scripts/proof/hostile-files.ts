import { photo } from '../../tests/evidence/support';
import type { Hostile } from '../../tests/security/corpus';
import type { Watch } from './hostile-watch';
import { postFile } from './typing';

async function sendFile(watch: Watch, { text }: Hostile, belongsTo: string, bytes?: Buffer) {
  const fields = { intent: 'add', belongsTo, text };
  const file = bytes && { name: `${text}.jpg`, type: text, bytes };
  return watch.heads('/papers', await postFile(watch.visitor, '/papers', fields, file));
}

/** A paper whose words, kind and name are a payload: refused first, then added, shown, fetched. */
export async function addPaper(watch: Watch, hostile: Hostile): Promise<void> {
  const shown = watch.page('/papers refused', await sendFile(watch, hostile, hostile.text), 422);
  watch.same('/papers refused', 'text', shown.get('text'), hostile.text.trim().slice(0, 80));
  const added = await sendFile(watch, hostile, 'other', await photo(60, 40).jpeg().toBuffer());
  if (added.status !== 302) watch.fault('/papers', `answered ${String(added.status)}`);
  const page = await watch.open('/papers');
  watch.page('/papers with one', page, 200);
  const id = /href="\/papers\/([\w-]+)"/.exec(page.body)?.[1] ?? '';
  const { headers } = await watch.open(`/papers/${id}`);
  if (headers['content-disposition'] !== 'inline; filename="page.jpg"')
    watch.fault('/papers', 'not under our name');
  if (headers['content-type'] !== 'image/jpeg') watch.fault('/papers', 'not as a picture');
}
