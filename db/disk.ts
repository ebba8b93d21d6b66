import { closeSync, fsyncSync, openSync, statfsSync, statSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { asStoreError } from './errors';

const MIB = 1024 * 1024;

/** Room on the volumes: how full they are, and a reserve so that deleting works even when they are full. */
export type Disk = {
  /** Whether any of the volumes is filled to the limit for new drafts. */
  tooFullForNew: () => boolean;
  /** Runs `work`; if the disk is full, gives the reserve back to the file system and runs it once more. */
  withReserve: (work: () => void) => void;
};

const fill = (file: string, bytes: number): void => {
  const handle = openSync(file, 'w', 0o600);
  try {
    const block = Buffer.alloc(MIB);
    for (let written = 0; written < bytes; written += block.length)
      writeSync(handle, block, 0, Math.min(block.length, bytes - written));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * @param folders the folders whose volumes matter (data and keys)
 * @param reserveBytes size of the reserve in each folder; 0 for none
 * @param fullAt the filled part (0 to 1) from which no new draft is begun; saving and deleting go on
 */
export const createDisk = (folders: readonly string[], reserveBytes: number, fullAt: number): Disk => {
  const reserves = folders.map((folder) => path.join(folder, 'reserve'));
  const refill = (): void => {
    for (const reserve of reserves) {
      if (sizeOf(reserve) === reserveBytes) continue;
      try {
        fill(reserve, reserveBytes);
      } catch {
        // The volume is full now. Half a reserve would only keep room from saves; the next call tries again.
        truncateSync(reserve, 0);
      }
    }
  };
  refill();
  return {
    tooFullForNew: () =>
      folders.some((folder) => {
        const { blocks, bavail } = statfsSync(folder);
        return blocks > 0 && 1 - bavail / blocks >= fullAt;
      }),
    withReserve: (work) => {
      try {
        work();
      } catch (error) {
        if (asStoreError(error).code !== 'diskFull') throw error;
        for (const reserve of reserves) if (sizeOf(reserve) > 0) truncateSync(reserve, 0);
        work();
      } finally {
        refill();
      }
    },
  };
};
