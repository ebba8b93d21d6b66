import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inNetworks, readSettings } from '../../app/server/settings';

describe('settings', () => {
  it('has careful defaults', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      keysDir: path.resolve('data/keys'),
      stationNetworks: [],
      trustProxy: false,
      exitUrl: 'https://www.weather.gov/',
    });
  });

  it('reads what is given', () => {
    const read = readSettings({
      PORT: '8080',
      TRUST_PROXY: '1',
      KEYS_DIR: '/k',
      STATION_NETWORKS: '10.0.0.0/8, ::1',
    });
    expect(read).toMatchObject({ port: 8080, trustProxy: 1, keysDir: path.resolve('/k') });
    expect(read.stationNetworks).toEqual(['10.0.0.0/8', '::1']);
  });

  it.each([
    { PORT: 'x' },
    { PORT: '70000' },
    { EXIT_URL: 'javascript:alert(1)' },
    { EXIT_URL: '//evil' },
    { EXIT_URL: 'x' },
  ])('refuses %o', (env) => {
    expect(() => readSettings(env)).toThrow();
  });
});

describe('station networks', () => {
  const isStation = inNetworks(['192.0.2.0/24', '2001:db8::/32', '198.51.100.7']);
  it.each([
    ['192.0.2.200', true],
    ['::ffff:192.0.2.200', true],
    ['192.0.3.1', false],
    ['2001:db8:1::5', true],
    ['2001:db9::', false],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['', false],
    ['unknown', false],
  ])('%s: %s', (address, expected) => {
    expect(isStation(address)).toBe(expected);
  });

  it('says at the start which network it cannot read', () => {
    expect(() => inNetworks(['10.0.0.0/8', 'station'])).toThrow('station');
  });

  it.each([
    '192.0.2.0/',
    '/24',
    '192.0.2.0/24/9',
    '10.0.0.0/33',
    '2001:db8::/129',
    '10.0.0.0/-1',
    '10.0.0.0/1e1',
  ])('names %s, which is no network', (network) => {
    expect(() => inNetworks(['10.0.0.0/8', network])).toThrow(`cannot read "${network}"`);
  });
});
