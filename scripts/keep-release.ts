/**
 * Keeps the drafts of this release for good: `node --import tsx scripts/keep-release.ts 0001`. To be run once, when a
 * release changes the databases or the answers, before anybody's draft is saved with it. What is there is never
 * renewed: it stands for drafts that people have. The keys are for these fictional drafts only.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../db/drafts';
import { readDraft } from '../schemas/application';
import { people } from '../tests/people';
import { draftOfPerson } from '../tests/people/person';
import { CHEAP_STORE } from '../tests/support/cheap';
import { fileName, wordsOfFile, type ReleasedDraft } from '../tests/released/read';

const [release = ''] = process.argv.slice(2);
const dataDir = path.join('tests/released', release);
if (!/^\d{4}$/.test(release) || existsSync(dataDir)) {
  console.error('Give the number of a release, four digits, that is not kept yet.');
  process.exit(1);
}
mkdirSync(dataDir);
const begun = Date.now();
const store = openStore({
  dataDir,
  parse: readDraft,
  now: () => begun,
  ...CHEAP_STORE,
});
const drafts: ReleasedDraft[] = [];
for (const person of people) {
  const draft = draftOfPerson(person);
  const created = await store.create({ source: '192.0.2.1', mode: 'personal' }, draft);
  if ('refused' in created) throw new Error(created.refused);
  const visit = store.visit(created.cookie);
  visit?.addFile({ name: `${person.id}.png`, type: 'image/png' }, Buffer.from(`paper of ${person.id}`));
  const exported = await visit?.exportDraft(wordsOfFile);
  if (exported === undefined || 'refused' in exported) throw new Error('the file of the answers was refused');
  writeFileSync(path.join(dataDir, fileName(person.id)), exported.bytes);
  store.end(created.cookie);
  drafts.push({ id: person.id, code: created.code, draft });
}
store.close();
writeFileSync(path.join(dataDir, 'drafts.json'), `${JSON.stringify({ begun, drafts })}\n`);
