import { z } from 'zod';
import { joinDate, readMonth, splitDate, daysInMonth, type IsoDate, type RoughDate } from './dates';
import type { ErrorCode } from './errors';

export type FieldKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'confirm'
  | 'date'
  | 'roughDate'
  | 'money'
  | 'number'
  | 'phone'
  | 'email'
  | 'zip'
  | 'state';

/** How a date arrives from its three inputs. */
export interface TypedDate {
  month: string;
  day: string;
  year: string;
}

/**
 * One question: how an answer is typed, what the draft keeps, and the way between both.
 * `codec` decodes what was typed to what is kept (`undefined` = left blank) and encodes it back for the page.
 */
export interface Field<
  Kind extends FieldKind = FieldKind,
  Kept = unknown,
  Typed = unknown,
  Option extends string = string,
> {
  readonly kind: Kind;
  readonly codec: z.ZodType<Kept | undefined, Typed>;
  readonly empty: Typed;
  readonly options: readonly Option[];
  readonly maxLength: number;
  /** Listed as "still missing" while blank. Never blocks anything. */
  readonly wanted: boolean;
  /** A twin that excuses a blank, such as "I have no e-mail". */
  readonly unless?: string;
  /** Cannot be passed over: the wizard does not know how to go on without it. */
  readonly needed: boolean;
}

type AnyField = Field<FieldKind, never, never, never> | Field;
export type KeptOf<F> = F extends Field<FieldKind, infer Kept, infer _Typed, infer _Option> ? Kept : never;
export type OptionOf<F> =
  F extends Field<FieldKind, infer _Kept, infer _Typed, infer Option> ? Option : never;

class Fault {
  constructor(readonly code: ErrorCode) {}
}

function makeField<Kind extends FieldKind, Kept, Typed, Option extends string = never>(
  kind: Kind,
  typed: z.ZodType<Typed>,
  kept: z.ZodType<Kept>,
  empty: Typed,
  read: (typed: Typed) => Kept | undefined | Fault,
  show: (kept: Kept) => Typed,
  more: { options?: readonly Option[]; maxLength?: number } = {},
): Field<Kind, Kept, Typed, Option> {
  const codec = z.codec(typed, kept.optional(), {
    decode: (value, payload) => {
      const result = read(value as Typed);
      if (!(result instanceof Fault)) return result as z.input<z.ZodOptional<typeof kept>>;
      payload.issues.push({ code: 'custom', input: value, message: result.code });
      return z.NEVER;
    },
    encode: (value) => (value === undefined ? empty : show(value as Kept)) as z.output<typeof typed>,
  });
  return {
    kind,
    codec: codec as unknown as z.ZodType<Kept | undefined, Typed>,
    empty,
    options: more.options ?? [],
    maxLength: more.maxLength ?? 0,
    wanted: false,
    needed: false,
  };
}

const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu; // eslint-disable-line no-control-regex

const clean = (typed: string): string =>
  typed
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(CONTROLS, '');
const oneLine = (typed: string): string => clean(typed).replace(/\s+/gu, ' ').trim();
const lines = (typed: string): string =>
  clean(typed)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

const stringField = <Kind extends FieldKind>(
  kind: Kind,
  maxLength: number,
  read: (text: string) => string | Fault,
  show: (kept: string) => string = (kept) => kept,
  tidy: (typed: string) => string = oneLine,
) =>
  makeField(
    kind,
    z.string(),
    z.string(),
    '',
    (typed) => {
      const text = tidy(typed);
      if (text === '') return undefined;
      return text.length > maxLength ? new Fault('tooLong') : read(text);
    },
    show,
    { maxLength },
  );

/** One line of text, kept in NFC with single spaces and no control characters. */
export const text = (maxLength = 120) => stringField('text', maxLength, (value) => value);

/** Several lines of text; line ends are kept as `\n`. */
export const longText = (maxLength = 4000) =>
  stringField('longText', maxLength, (value) => value, undefined, lines);

/** One of the options. */
export const choice = <const Option extends string>(options: readonly Option[]) =>
  makeField<'choice', Option, string, Option>(
    'choice',
    z.string(),
    z.enum(options as readonly [Option, ...Option[]]) as unknown as z.ZodType<Option>,
    '',
    (typed) => {
      if (typed === '') return undefined;
      return (options as readonly string[]).includes(typed) ? (typed as Option) : new Fault('invalid');
    },
    (kept) => kept,
    { options },
  );

/** Any number of the options, in the options' order. */
export const choices = <const Option extends string>(options: readonly Option[]) =>
  makeField<'choices', readonly Option[], string | readonly string[], Option>(
    'choices',
    z.union([z.string(), z.array(z.string()).readonly()]),
    z.array(z.enum(options as readonly [Option, ...Option[]])).readonly() as unknown as z.ZodType<
      readonly Option[]
    >,
    [],
    (typed) => {
      const picked = [typed].flat().filter((value) => value !== '');
      if (picked.some((value) => !(options as readonly string[]).includes(value)))
        return new Fault('invalid');
      return picked.length === 0 ? undefined : options.filter((option) => picked.includes(option));
    },
    (kept) => kept,
    { options },
  );

/** A single box to tick; kept as `true` or not at all. */
export const confirm = () =>
  makeField(
    'confirm',
    z.string(),
    z.literal(true),
    '',
    (typed) => (typed === '' ? undefined : typed === 'yes' ? (true as const) : new Fault('invalid')),
    () => 'yes',
  );

export const yesNo = () => choice(['yes', 'no']);
/** `unsure` is an answer of its own: it is not `no`. */
export const yesNoUnsure = () => choice(['yes', 'no', 'unsure']);

const typedDate = z.object({ month: z.string(), day: z.string(), year: z.string() });
const emptyDate: TypedDate = { month: '', day: '', year: '' };

function readDate(typed: TypedDate, rough: boolean): string | undefined | Fault {
  const [month, day, year] = [oneLine(typed.month), oneLine(typed.day), oneLine(typed.year)];
  if (!month && !day && !year) return undefined;
  if (!year || (day && !month) || (!rough && (!month || !day))) return new Fault('dateIncomplete');
  if (!/^\d{4}$/.test(year) || Number(year) < 1900 || Number(year) > 2100) return new Fault('date');
  const monthNumber = month ? readMonth(month) : undefined;
  if (month && !monthNumber) return new Fault('date');
  if (!day || !monthNumber) return joinDate(Number(year), monthNumber);
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysInMonth(Number(year), monthNumber))
    return new Fault('date');
  return joinDate(Number(year), monthNumber, Number(day));
}

const showDate = (kept: string): TypedDate => {
  const { year, month, day } = splitDate(kept);
  return { month: month ? String(Number(month)) : '', day: day ? String(Number(day)) : '', year };
};

/** A whole calendar date, typed in three boxes; kept as `YYYY-MM-DD`. */
export const date = () =>
  makeField<'date', IsoDate, TypedDate>(
    'date',
    typedDate,
    z.string().regex(/^\d{4}-\d\d-\d\d$/),
    emptyDate,
    (typed) => readDate(typed, false),
    showDate,
  );

/** A date as far as it is known (the day, or the day and month, may be left off). */
export const roughDate = () =>
  makeField<'roughDate', RoughDate, TypedDate>(
    'roughDate',
    typedDate,
    z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
    emptyDate,
    (typed) => readDate(typed, true),
    showDate,
  );

const MOST_CENTS = 99_999_999_99;

/** An amount in US dollars, kept in whole cents. "$1,234.50", "1234.5" and "1234" are read. */
export const money = () =>
  makeField(
    'money',
    z.string(),
    z.number().int().min(0).max(MOST_CENTS),
    '',
    (typed) => {
      const value = oneLine(typed).replace(/^\$\s*/, '');
      if (value === '') return undefined;
      const match = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{0,2}))?$/.exec(value);
      if (!match || (!match[1] && !match[2])) return new Fault('money');
      const cents =
        Number((match[1] ?? '0').replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
      return cents > MOST_CENTS ? new Fault('money') : cents;
    },
    (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
  );

/** A whole number from 0 to 9,999 (nights, trips). */
export const wholeNumber = () =>
  makeField(
    'number',
    z.string(),
    z.number().int().min(0).max(9999),
    '',
    (typed) => {
      const value = oneLine(typed);
      if (value === '') return undefined;
      return /^\d{1,4}$/.test(value) ? Number(value) : new Fault('number');
    },
    String,
  );

/**
 * A phone number. Kept as ten digits with an optional extension (`3125550142x12`), or as `+` and digits
 * for a number outside the United States.
 */
export const phone = () =>
  stringField('phone', 40, (value) => {
    const match = /^(.*?)(?:\s*(?:x|ext\.?|extension)\s*(\d{1,6}))?$/i.exec(value);
    const main = match?.[1] ?? '';
    if (/[^\d\s()+./-]/.test(main)) return new Fault('phone');
    const digits = main.replace(/\D/g, '');
    if (main.trim().startsWith('+') && !digits.startsWith('1'))
      return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : new Fault('phone');
    const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (local.length !== 10) return new Fault('phone');
    return match?.[2] ? `${local}x${match[2]}` : local;
  });

/** An e-mail address. */
export const email = () =>
  stringField('email', 254, (value) =>
    /^[^\s@<>()[\],;:"\\]+@[^\s@.<>()[\],;:"\\]+(\.[^\s@.<>()[\],;:"\\]+)+$/u.test(value)
      ? value
      : new Fault('email'),
  );

/** A ZIP code, five digits or ZIP+4 (`60601` or `60601-1234`). Letters are read for addresses abroad. */
export const zip = () =>
  stringField('zip', 10, (value) => {
    const plus4 = /^(\d{5})[- ]?(\d{4})$/.exec(value);
    if (plus4) return `${plus4[1]}-${plus4[2]}`;
    if (/^\d{5}$/.test(value)) return value;
    return /^\d+$/.test(value) || !/^[\p{L}\d][\p{L}\d -]*$/u.test(value)
      ? new Fault('zip')
      : value.toUpperCase();
  });

const STATES: Readonly<Record<string, string>> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  'district of columbia': 'DC',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'puerto rico': 'PR',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
};

/** A state, kept as its two letters where it is one of the United States; other regions as typed. */
export const state = () =>
  stringField('state', 30, (value) => {
    const known = STATES[value.toLowerCase()];
    if (known) return known;
    if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase();
    return /^[\p{L}\s.'-]+$/u.test(value) ? value : new Fault('state');
  });

/** Marks a question whose blank answer is listed as still missing; `unless` names the box that excuses it. */
export const wanted = <F extends AnyField>(field: F, unless?: string): F => ({
  ...field,
  wanted: true,
  unless,
});

/** Marks the few questions that the wizard needs to go on. */
export const needed = <F extends AnyField>(field: F): F => ({ ...field, wanted: true, needed: true });
