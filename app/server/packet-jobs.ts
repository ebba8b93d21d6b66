import type { IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import type { PacketOptions } from '../context';

/** What the server's thread and the packet's thread say to each other. */
export interface WorkerSettings {
  readonly dataDir: string;
}

export interface PacketWork {
  readonly kept: Kept;
  readonly today: IsoDate;
  readonly options: PacketOptions;
}

/** The card with the return code. */
export interface CardWork {
  readonly code: string;
}

export type PacketJob = { readonly id: number } & (PacketWork | CardWork);

export type PacketAnswer = { readonly revision: string | undefined } & (
  | { readonly ready: true }
  | { readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly id: number;
      readonly failed: { readonly kind: string; readonly code?: string; readonly at?: string };
    }
);
