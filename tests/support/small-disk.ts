import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why a test that needs a full disk was skipped. */
export const CANNOT_MOUNT = 'needs the right to mount a tmpfs (root): a full disk was not tried';

/** A volume of its own that can be filled to the last byte without harm to the machine. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until not even 256 bytes fit. */
  fillUp(): void;
  /** Takes away what `fillUp` wrote. */
  makeRoom(): void;
  unmount(): void;
}

const FILLER = 'filler-';
/** No small disk of a test is larger, in bytes. */
const LARGEST = 64 << 20;

/** @param size as `mount` reads it, such as `6m` @returns undefined where nothing may be mounted */
export const smallDisk = (size: string): SmallDisk | undefined => {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    fillUp: () => {
      // A test that ran out of time goes on after the unmounting: the folder is then on the disk of the machine.
      const { blocks, bsize } = statfsSync(folder);
      if (blocks * bsize > LARGEST) throw new Error('the small disk is not mounted any more');
      for (let number = readdirSync(folder).length, bytes = 1 << 20; bytes >= 256; number += 1)
        try {
          writeFileSync(path.join(folder, `${FILLER}${String(number)}`), Buffer.alloc(bytes));
        } catch {
          bytes >>= 1;
        }
    },
    makeRoom: () => {
      for (const name of readdirSync(folder)) if (name.startsWith(FILLER)) rmSync(path.join(folder, name));
    },
    unmount: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
