import path from 'node:path';

/** One thing that a process asked of the disk, as power-loss.c wrote it down. Paths are relative to the folder. */
export interface Entry {
  readonly kind: 'write' | 'cut' | 'flush' | 'create' | 'remove' | 'rename' | 'folder';
  readonly path: string;
  /** The new name of a renaming. */
  readonly to: string;
  /** Where a write begins; the length that a cut leaves. */
  readonly offset: number;
  readonly data: Buffer;
}

const KINDS = ['write', 'cut', 'flush', 'create', 'remove', 'rename', 'folder'] as const;
const HEAD = 40;

/** Reads a journal of power-loss.c. */
export const readJournal = (journal: Buffer): Entry[] => {
  const entries: Entry[] = [];
  for (let at = 0; at < journal.length;) {
    const [kind = 0, offset = 0, ...lengths] = [0, 8, 16, 24, 32].map((n) =>
      Number(journal.readBigInt64LE(at + n)),
    );
    let from = at + HEAD;
    const [name, to, data] = lengths.map((length) => journal.subarray(from, (from += length)));
    if (!name || !to || !data) throw new Error('the journal is cut short');
    entries.push({ kind: KINDS[kind - 1] ?? 'flush', path: String(name), to: String(to), offset, data });
    at = from;
  }
  return entries;
};

/** The bytes of a file, growing as they are written. */
class Bytes {
  private room: Buffer;
  private length: number;
  constructor(from: Buffer = Buffer.alloc(0)) {
    this.room = Buffer.from(from);
    this.length = from.length;
  }
  get held(): Buffer {
    return this.room.subarray(0, this.length);
  }
  /** Cuts the file, or makes it longer with zeros. */
  resize(length: number): void {
    if (length > this.room.length) {
      const room = Buffer.alloc(length * 2);
      this.held.copy(room);
      this.room = room;
    }
    this.room.fill(0, Math.min(length, this.length), Math.max(length, this.length));
    this.length = length;
  }
  write(offset: number, data: Buffer): void {
    if (offset + data.length > this.length) this.resize(offset + data.length);
    data.copy(this.room, offset);
  }
}

/** A file: what is on the disk for certain, and what was asked since it was last flushed. */
interface File {
  readonly flushed: Bytes;
  pending: Entry[];
}

type Names = Map<string, File | 'folder'>;

const SECTOR = 512;
const half = (): boolean => Math.random() < 0.5;

const apply = (bytes: Bytes, { kind, offset, data }: Entry): void => {
  if (kind === 'cut') bytes.resize(offset);
  else bytes.write(offset, data);
};

/** Writes only some of the sectors of a write. */
const applyTorn = (bytes: Bytes, entry: Entry): void => {
  const { offset, data } = entry;
  const end = offset + data.length;
  for (let from = offset; from < end;) {
    const to = Math.min(end, (Math.floor(from / SECTOR) + 1) * SECTOR);
    if (half()) bytes.write(from, data.subarray(from - offset, to - offset));
    from = to;
  }
};

const change = (names: Names, { kind, path: name, to }: Entry, file: File | 'folder' | undefined): void => {
  if (kind === 'remove' || kind === 'rename') names.delete(name);
  if (kind !== 'remove' && file !== undefined) names.set(kind === 'rename' ? to : name, file);
};

/** What becomes of that which was not flushed when the power failed. */
export const VARIANTS = ['nothing', 'everything', 'names', 'contents', 'random'] as const;
/**
 * `nothing`: all of it is lost. `everything`: none of it. `names`: files are there, cut or gone as asked, without what was
 * written into them. `contents`: the other way round. `random`: each write is there, gone or torn at a sector; of the
 * changes in each folder some first ones are there.
 */
export type Variant = (typeof VARIANTS)[number];

/** A disk that follows a journal and says what it may hold if the power fails now. */
export class Disk {
  private readonly names: Names = new Map();
  private readonly flushedNames: Names = new Map();
  /** Changes of a folder (files begun, removed, renamed) since it was last flushed. */
  private readonly pendingNames = new Map<string, { entry: Entry; file: File | 'folder' | undefined }[]>();

  take(entry: Entry): void {
    const { kind, path: name } = entry;
    const known = this.names.get(name);
    if (kind === 'flush' && typeof known !== 'object') this.flushFolder(name);
    else if (kind === 'flush' || kind === 'write' || kind === 'cut') {
      if (typeof known !== 'object') throw new Error(`the journal does not say how ${name} began`);
      if (kind !== 'flush') known.pending.push(entry);
      else for (const one of known.pending.splice(0)) apply(known.flushed, one);
    } else {
      const file =
        kind === 'folder' ? 'folder' : kind === 'create' ? { flushed: new Bytes(), pending: [] } : known;
      change(this.names, entry, file);
      const folder = path.dirname(name);
      this.pendingNames.set(folder, [...(this.pendingNames.get(folder) ?? []), { entry, file }]);
    }
  }

  private flushFolder(name: string): void {
    const folder = name === '' ? '.' : name;
    for (const { entry, file } of this.pendingNames.get(folder) ?? []) change(this.flushedNames, entry, file);
    this.pendingNames.delete(folder);
  }

  /** The files that the disk may hold. */
  failing(variant: Variant): Map<string, Buffer> {
    const names: Names = new Map(this.flushedNames);
    for (const changes of this.pendingNames.values()) {
      const share = { nothing: 0, contents: 0, names: 1, everything: 1, random: Math.random() }[variant];
      for (const { entry, file } of changes.slice(0, Math.round(share * changes.length)))
        change(names, entry, file);
    }
    const held = new Map<string, Buffer>();
    for (const [name, file] of names) {
      const folder = path.dirname(name);
      if (file !== 'folder' && (folder === '.' || names.has(folder)))
        held.set(name, contentOf(file, variant));
    }
    return held;
  }
}

const contentOf = ({ flushed, pending }: File, variant: Variant): Buffer => {
  const bytes = new Bytes(flushed.held);
  for (const entry of pending) {
    const whole = variant === 'everything' || variant === 'contents' || (variant === 'random' && half());
    if (whole) apply(bytes, entry);
    else if (variant === 'random' && entry.kind === 'write' && half()) applyTorn(bytes, entry);
  }
  return bytes.held;
};
