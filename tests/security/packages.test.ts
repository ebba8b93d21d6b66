import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as {
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([place]) => place !== '');
/** Those that run in production. */
const served = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);
const names = (entries: typeof locked): string[] => entries.map(([place]) => nameOf(place));

test('every package comes with the fingerprint of its bytes, and none from anywhere but the registry', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(names(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  const elsewhere = locked.filter(([, { resolved }]) => resolved && !/^https:\/\/registry\./.test(resolved));
  expect(names(elsewhere)).toEqual([]);
});

test('what runs in production is named by one version, not by a range', () => {
  const ranges = Object.entries(project.dependencies).filter(
    ([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('only packages that are named for it may run a script when they are installed', () => {
  const named = new Set(Object.keys(project.allowScripts));
  const others = locked.filter(
    ([place, { hasInstallScript }]) => hasInstallScript && !named.has(nameOf(place)),
  );
  expect(names(others)).toEqual([]);
});

test('the licence of every package that runs in production lets us use it', () => {
  const free =
    /^\(?((MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|WTFPL|Unlicense|LGPL-3\.0-or-later)( (AND|OR) )?)+\)?$/;
  expect(names(served.filter(([, { license }]) => !free.test(license ?? '')))).toEqual([]);
});

test('the list of parts (`npm run sbom`) names what the program is made of, with versions', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const parts = JSON.parse(text) as {
    bomFormat: string;
    components: readonly { name: string; group?: string; version: string }[];
  };
  expect(parts.bomFormat).toBe('CycloneDX');
  const named = new Set(parts.components.map(({ name, version }) => `${name}@${version}`));
  const missing = Object.entries(project.dependencies)
    .filter(([, version]) => !version.startsWith('npm:'))
    .filter(([name, version]) => !named.has(`${name}@${version}`));
  expect(missing).toEqual([]);
});

test('a package with the known CSRF hole of Remix is not installed', () => {
  const { version = '' } = read('node_modules/@remix-run/node/package.json') as Locked;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(2_017_003);
});
