import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

/** What the person who runs the server decides. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Sealed drafts; `keysDir` should lie on another volume with backups of its own. */
  readonly dataDir: string;
  readonly keysDir: string;
  /** Networks of police stations and agencies: shared-computer mode is the default there. */
  readonly stationNetworks: readonly string[];
  /** Express's `trust proxy`: which proxies may say where a request came from. */
  readonly trustProxy: string | number | false;
  /** Where "Leave now" goes: a whole address of a neutral site, or a path of this server. */
  readonly exitUrl: string;
}

const isExit = (value: string): boolean => /^\/(?!\/)/.test(value) || /^https?:\/\/[^\s]+$/.test(value);
const list = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  KEYS_DIR: z.string().min(1).optional(),
  STATION_NETWORKS: z.string().default('').transform(list),
  TRUST_PROXY: z.string().default(''),
  EXIT_URL: z
    .string()
    .refine(isExit, 'must be a path or a whole http address')
    .default('https://www.weather.gov/'),
});

const readTrust = (value: string): string | number | false => {
  if (value === '' || value === 'false') return false;
  return /^\d+$/.test(value) ? Number(value) : value;
};

/**
 * Reads the settings from environment variables.
 * @throws ZodError that names the variable that cannot be read
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.parse(env);
  const dataDir = path.resolve(read.DATA_DIR);
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir,
    keysDir: read.KEYS_DIR ? path.resolve(read.KEYS_DIR) : path.join(dataDir, 'keys'),
    stationNetworks: read.STATION_NETWORKS,
    trustProxy: readTrust(read.TRUST_PROXY),
    exitUrl: read.EXIT_URL,
  };
}

/** An IPv4 address that an IPv6 socket wrote as `::ffff:192.0.2.1`, as itself. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Makes a test for "does this address lie in one of these networks" (`192.0.2.0/24`, `2001:db8::/32`, or one address).
 * @throws Error for a network that cannot be read, so that a slip in the settings is seen at start
 */
export function inNetworks(networks: readonly string[]): (address: string | undefined) => boolean {
  const blocks = new BlockList();
  for (const network of networks) {
    const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(network) ?? [];
    const version = isIP(address);
    // An empty length would read as 0 and make a station of everybody.
    if (version === 0 || Number(length ?? 0) > (version === 4 ? 32 : 128))
      throw new Error(`STATION_NETWORKS: cannot read "${network}"`);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (length === undefined) blocks.addAddress(address, family);
    else blocks.addSubnet(address, Number(length), family);
  }
  return (address) => {
    const plain = unmapped(address ?? '');
    const version = isIP(plain);
    return version !== 0 && blocks.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  };
}
