import { lucja } from './lucja';
import {
  blank,
  carer,
  force,
  household,
  jose,
  longTexts,
  nguyen,
  payer,
  scripts,
  survivor,
  unsure,
  ward,
} from './others';
import type { Person } from './person';

/** All fictional claimants: every way of applying, every loss, long lists, long texts, other scripts, nothing. */
export const people: readonly Person[] = [
  lucja,
  jose,
  nguyen,
  ward,
  payer,
  household,
  carer,
  unsure,
  blank,
  longTexts,
  scripts,
  survivor,
  force,
];
