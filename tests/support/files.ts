import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file under a folder, with the folder before it. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
