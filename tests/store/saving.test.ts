import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHEAP } from '../support/cheap';
import { begin, freshFolder, HOME, noteOf, parseNote, storeIn, visitOf } from './support';
import { openStore } from '../../db/drafts';

test('a save names the revision it was made from; a second writer is told, not overwritten', async () => {
  const store = storeIn(freshFolder());
  const { cookie, code } = await begin(store, 'first');
  const again = await store.resume(code, HOME);
  if (!('cookie' in again)) throw new Error('refused');
  const [mine, theirs] = [visitOf(store, cookie), visitOf(store, again.cookie)];
  const { revision } = mine.read();
  expect(theirs.save(revision, noteOf('theirs'))).toEqual({ saved: true, revision: 2, repeated: false });
  expect(mine.save(revision, noteOf('mine'))).toEqual({ saved: false, revision: 2 });
  expect(mine.read()).toEqual({ document: noteOf('theirs'), revision: 2 });
});

test('the same save twice is one save, also after others; the last fifty are remembered', async () => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store)).cookie);
  expect(visit.save(1, noteOf('a'), 'save-a')).toMatchObject({ saved: true, revision: 2, repeated: false });
  expect(visit.save(1, noteOf('a'), 'save-a')).toMatchObject({ saved: true, revision: 2, repeated: true });
  visit.update(() => ({ save: noteOf('b') }), 'save-b');
  expect(visit.save(1, noteOf('a'), 'save-a')).toMatchObject({ saved: true, revision: 2, repeated: true });
  expect(visit.update(() => ({ save: noteOf('c') }), 'save-b')).toMatchObject({
    repeated: true,
    revision: 3,
  });
  expect(visit.read()).toEqual({ document: noteOf('b'), revision: 3 });
  for (let n = 0; n < 50; n += 1) visit.update((note) => ({ save: note }), `save-${n}`);
  expect(visit.save(1, noteOf('a'), 'save-a')).toMatchObject({ saved: false });
  expect(visit.read().revision).toBe(53);
});

test('1,000 posts in pairs make 500 revisions', async () => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store)).cookie);
  for (let n = 0; n < 500; n += 1)
    for (let time = 0; time < 2; time += 1) visit.update((note) => ({ save: note }), `post-${n}`);
  expect(visit.read().revision).toBe(501);
});

test('an update may leave the document as it is, with a reason', async () => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store)).cookie);
  expect(visit.update(() => ({ leave: 'both answered' }))).toEqual({ saved: false, reason: 'both answered' });
  expect(visit.read().revision).toBe(1);
});

test('two writers in any order lose no update', async () => {
  const folder = freshFolder();
  // Two stores on the same files: two processes, as during a deploy.
  const [one, two] = [storeIn(folder), storeIn(folder)];
  const { cookie } = await begin(one);
  const sections = ['victim', 'crime', 'costs'];
  const expected: Record<string, number> = {};
  // A step: who writes where, and whether the other one slips in between reading and saving.
  const step = fc.tuple(
    fc.boolean(),
    fc.constantFrom(...sections),
    fc.option(fc.constantFrom(...sections), { nil: undefined }),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      for (const [first, section, between] of steps) {
        const writer = visitOf(first ? one : two, cookie);
        const other = visitOf(first ? two : one, cookie);
        let slipped = false;
        const add = (name: string) => (note: ReturnType<typeof noteOf>) => ({
          save: { ...note, counts: { ...note.counts, [name]: (note.counts[name] ?? 0) + 1 } },
        });
        writer.update((note) => {
          if (between !== undefined && !slipped) {
            slipped = true;
            other.update(add(between));
            expected[between] = (expected[between] ?? 0) + 1;
          }
          return add(section)(note);
        });
        expected[section] = (expected[section] ?? 0) + 1;
      }
      expect(visitOf(two, cookie).read().document.counts).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('whatever a person types comes back as typed', async () => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store)).cookie);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      visit.update((note) => ({ save: { ...note, text } }));
      expect(visit.read().document.text).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('rows exchanged between drafts, or set back to an older payload, do not open', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const [a, b] = [
    visitOf(store, (await begin(store, 'a')).cookie),
    visitOf(store, (await begin(store, 'b')).cookie),
  ];
  const client = new Database(path.join(folder, 'drafts.db'));
  const payloads = client.prepare('select payload from drafts order by rowid').pluck().all();
  const put = client.prepare('update drafts set payload = ? where rowid = ?');
  put.run(payloads[1], 1);
  put.run(payloads[0], 2);
  const damaged = expect.objectContaining({ code: 'damaged' });
  for (const visit of [a, b]) {
    expect(() => visit.read()).toThrow(damaged);
    expect(() => visit.save(1, noteOf('over'))).toThrow(damaged);
  }
  put.run(payloads[0], 1);
  put.run(payloads[1], 2);
  a.save(1, noteOf('newer'));
  put.run(payloads[0], 1);
  client.close();
  expect(() => a.read()).toThrow(damaged);
  expect(b.read().document.text).toBe('b');
});

test('an error never tells what was answered', async () => {
  const folder = freshFolder();
  const writer = openStore({
    dataDir: folder,
    parse: (json) => json,
    hashCost: CHEAP,
    reserveBytes: 0,
    fullAt: 1.1,
  });
  const created = await writer.create(HOME, { text: 'CANARY', counts: 'CANARY' });
  writer.close();
  if (!('cookie' in created)) throw new Error('refused');
  const store = storeIn(folder, { parse: parseNote });
  try {
    visitOf(store, created.cookie).read();
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'unreadable' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('CANARY');
    expect(error).not.toHaveProperty('cause');
  }
});
