/** The parts of a help line that are the same in every language. */
export interface HelpLine {
  /** As it is shown. */
  readonly phone: string;
  /** For a `tel:` link. */
  readonly dial: string;
  /** The relay service for people with hearing or speech disabilities. */
  readonly relay?: string;
  readonly text?: true;
  readonly email?: string;
  readonly site?: string;
  /** Where the number was read, and when that page was current. */
  readonly source: string;
}

/** Every number to call, in the order of the help page. */
export const HELP_LINES = {
  danger: {
    phone: '911',
    dial: '911',
    source: 'Chicago Police Department, Office of Victim Services (page text, 2026)',
  },
  attorneyGeneral: {
    phone: '1-800-228-3368',
    dial: '+18002283368',
    relay: '7-1-1',
    source: 'Crime Victims Compensation Application, Rev. 12/2024, page 1',
  },
  victimServices: {
    phone: '(312) 745-6340',
    dial: '+13127456340',
    email: 'VictimServices@chicagopolice.org',
    source: 'Chicago Police Department, Office of Victim Services (page text, 2026)',
  },
  domesticViolence: {
    phone: '877-863-6338',
    dial: '+18778636338',
    text: true,
    source: 'The Network, https://the-network.org/get-help/',
  },
  rapeCrisis: {
    phone: '888-293-2080',
    dial: '+18882932080',
    source: 'Cook County State’s Attorney, https://cookcountystatesattorney.org/sexual-assault',
  },
  rainn: {
    phone: '800-656-4673',
    dial: '+18006564673',
    source: 'Howard Brown Health, https://howardbrown.org/inpower/know-your-options/',
  },
  coalition: {
    phone: '217-753-4117',
    dial: '+12177534117',
    source: 'Illinois Coalition Against Sexual Assault, https://icasa.org/about',
  },
  vine: {
    phone: '1-866-566-8439',
    dial: '+18665668439',
    site: 'VINELink.com',
    source:
      'KWQC (2021), https://www.kwqc.com/2021/06/24/illinois-launches-new-automated-victim-notification-system/',
  },
} as const satisfies Readonly<Record<string, HelpLine>>;

export type HelpLineId = keyof typeof HELP_LINES;
