import type { IsoDate } from '../../../schemas/dates';
import type { Kept } from '../../../schemas/steps';
import type { GENDERS, MARITAL_STATUSES } from '../../../schemas/steps/shared';

/**
 * One person as the paper names them, with every "same as" and "I have none" already resolved.
 * Phones are kept numbers (`3125550142x12`, `+48…`) or `'None'`; e-mail and street may be `'None'` too.
 */
export interface PaperPerson {
  readonly name?: string;
  readonly dateOfBirth?: IsoDate;
  readonly street?: string;
  readonly apartment?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly email?: string;
  readonly cellPhone?: string;
  readonly alternatePhone?: string;
  readonly workPhone?: string;
  readonly gender?: (typeof GENDERS)[number];
  readonly maritalStatus?: (typeof MARITAL_STATUSES)[number];
}

/** Who stands where on the paper. */
export interface PaperPeople {
  /** Section 1A. Usually the person who was hurt or died; for pay lost while caring, the carer (form, page 3). */
  readonly victim: PaperPerson;
  /** Section 1B; absent where the form says that it stays empty. */
  readonly applicant?: PaperPerson;
  /** Why section 1B stays empty: the victim applies, or a carer is listed as the victim. */
  readonly noApplicant?: 'self' | 'carer';
  /** The person who was hurt, where a carer stands in section 1A: named on the continuation sheet. */
  readonly injured?: PaperPerson;
  /** Section 1B: the applicant's relationship to the injured or deceased victim. */
  readonly relationship?: string;
  /** The name of the one who signs section 7, as far as it is known. */
  readonly signer?: string;
  /** Whether the person who was hurt has died. */
  readonly died: boolean;
}

/** What the boxes of the form are filled from. */
export interface Paper {
  readonly kept: Kept;
  readonly people: PaperPeople;
}
