import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCS = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((file) =>
  file.endsWith('.md'),
);
const DECISIONS = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const read = (file: string): string => readFileSync(file, 'utf8');

/** The file of a test that is cited as `folder/name`. */
const testFile = (cited: string): string | undefined =>
  ['.test.ts', '.test.tsx', '.spec.ts'].map((ending) => `tests/${cited}${ending}`).find(existsSync);

interface Citation {
  readonly cited: string;
  /** The words of the test, cut where the citation leaves something out. */
  readonly words: readonly string[];
}

/** Tests cited in a text: `folder/name`, and the "words" that follow before the next citation or the end of the cell. */
function citations(text: string): Citation[] {
  const folders = readdirSync('tests').join('|');
  const pattern = new RegExp('`((?:' + folders + ')/[\\w-]+)`([^`|;\\n]*)', 'g');
  return [...text.matchAll(pattern)].map(([, cited = '', after = '']) => ({
    cited,
    words: [...after.matchAll(/"([^"]+)"/g)].flatMap(([, quoted = '']) =>
      quoted
        .split('…')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  }));
}

test('each test that the table of security cites is there, under the words it is cited by', () => {
  const found = citations(read('docs/security.md'));
  expect(found.length).toBeGreaterThan(80);
  const missing = found.flatMap(({ cited, words }) => {
    const file = testFile(cited);
    if (file === undefined) return [`${cited}: no such test`];
    const source = read(file).replaceAll("\\'", "'");
    return words.filter((part) => !source.includes(part)).map((part) => `${cited}: "${part}"`);
  });
  expect(missing).toEqual([]);
});

test('each row of the tables of security names a test, a figure in proof.md, or a day and a reason', () => {
  const rows = read('docs/security.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|( [a-z# ,]+ \|)+$|^\|[-|]+$/.test(line));
  expect(rows.length).toBeGreaterThan(80);
  const folders = readdirSync('tests').join('|');
  const proof = new RegExp('`(' + folders + ')(/|`)|proof\\.md|20\\d\\d-\\d\\d-\\d\\d');
  expect(rows.filter((row) => !proof.test(row.slice(row.indexOf('|', 2))))).toEqual([]);
});

test('each file, folder and command that the documents name is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = [...DOCS, ...DECISIONS].flatMap((file) => {
    const text = read(file);
    const paths = [
      ...text.matchAll(/`((?:app|db|docs|schemas|scripts|templates|tests|public)\/[\w./$-]*[\w$])`/g),
    ].map(([, path = '']) => path);
    const commands = [...text.matchAll(/npm run (?:-\w+ )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    return [
      ...paths.filter((path) => !existsSync(path) && testFile(path.replace(/^tests\//, '')) === undefined),
      ...commands.filter((name) => !(name in scripts)),
    ].map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('the systemd unit lets Node start and waits for its volumes', () => {
  const lines = read('docs/cvc-helper.service').split('\n');
  // Without an error number, the filter kills Node at its first call outside the group.
  expect(lines).toContain('SystemCallErrorNumber=EPERM');
  expect(lines).toContain('RequiresMountsFor=/var/lib/cvc-helper /var/lib/cvc-helper-keys');
});
