import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PreparedForm } from '../../app/packet/engine/prepared';
import { makePacket } from '../../app/packet/index';
import { walk } from '../../schemas/application';
import { checked, hasOfficial, inFolder, textOf, WHY_SKIPPED } from '../engine/paper';
import { people } from '../people/index';
import { draftOfPerson, TODAY } from '../people/person';
import { preparedForm } from './support';

const send = { send: true, keep: false };

describe(`whole packets${WHY_SKIPPED}`, () => {
  let prepared: PreparedForm | undefined;
  beforeAll(async () => {
    prepared = hasOfficial ? await preparedForm() : undefined;
  });
  const forms = hasOfficial ? (['official', 'substitute'] as const) : (['substitute'] as const);

  test.each(people.map((person) => [person.id, person] as const))(
    '%s prints, and twice the same',
    (_, person) => {
      const { kept, missing } = walk(draftOfPerson(person));
      for (const form of forms) {
        const input = { kept, today: TODAY, form, prepared, parts: send, missing };
        const { bytes, summary } = makePacket(input);
        expect(Buffer.compare(makePacket(input).bytes, bytes)).toBe(0);
        expect(checked(bytes)).toContain('No syntax or stream encoding errors');
        expect(textOf(bytes).split('\f')).toHaveLength(summary.pages + 1);
      }
    },
  );

  test('the part to keep alone holds no form, and every answer is listed as not on paper', () => {
    const person = people[0];
    if (!person) throw new Error('no people');
    const { kept } = walk(draftOfPerson(person));
    const { bytes, summary } = makePacket({
      kept,
      today: TODAY,
      form: 'substitute',
      parts: { send: false, keep: true },
    });
    expect(textOf(bytes)).not.toContain('Gunshot');
    expect(summary.notOnPaper.map(({ answer }) => answer)).toContain('injuries.description');
  });

  test('nothing wanted, or the official form without it: a RangeError', () => {
    const none = { send: false, keep: false };
    expect(() => makePacket({ kept: {}, today: TODAY, form: 'substitute', parts: none })).toThrow(RangeError);
    expect(() => makePacket({ kept: {}, today: TODAY, form: 'official', parts: send })).toThrow(
      'not installed',
    );
  });
});

describe('the command line', () => {
  const run = (...args: string[]) => {
    try {
      const out = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/packet.ts', ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, DATA_DIR: join(args[1] ?? '', 'no-data-here') },
      });
      return { status: 0, out, err: '' };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { status, out: stdout, err: stderr };
    }
  };

  test('a sample becomes a packet with a summary', () =>
    inFolder((folder) => {
      const [answers, packet] = [join(folder, 'a.json'), join(folder, 'a.pdf')];
      writeFileSync(answers, run('--sample', 'jose').out);
      const { status, out } = run('--answers', answers, '--out', packet);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ form: 'substitute', continuationSheets: 0 });
      expect(readFileSync(packet).subarray(0, 5).toString()).toBe('%PDF-');
      const refused = run('--answers', answers, '--out', packet, '--form', 'official');
      expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('form:install')]);
    }));

  test('bad input: every problem by its path, no file, and a bad end', () =>
    inFolder((folder) => {
      const [answers, packet] = [join(folder, 'a.json'), join(folder, 'a.pdf')];
      const bad = {
        whoIsApplying: { role: 'self' },
        medicalCosts: [{}, { amount: 'much' }],
        nothing: {},
        victimName: [],
      };
      writeFileSync(answers, JSON.stringify(bad));
      const { status, out, err } = run('--answers', answers, '--out', packet);
      expect([status, out]).toEqual([1, '']);
      for (const path of ['medicalCosts[1].', 'medicalCosts[2].amount', 'nothing', 'victimName'])
        expect(err).toContain(`  ${path}`);
      expect(existsSync(packet)).toBe(false);
      writeFileSync(answers, '{');
      expect(run('--answers', answers, '--out', packet).err).toContain('not valid JSON');
    }));
});
