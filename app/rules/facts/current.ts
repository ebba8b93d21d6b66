import type { Figure, Provision } from './types';

/** The telephone line of the Attorney General's office (form, Rev. 12/2024, every page). */
export const OFFICE_PHONE = '1-800-228-3368';

const ACT = '740 ILCS 45';

/** What the law and the form say, without figures. */
export const PROVISIONS = {
  applicants: { section: `${ACT}/2(a)`, sources: ['ILCS-full', 'SB118-HA3'], mark: 'V', since: '2025-01-01' },
  minorApplies: { section: 'Form, page 1', sources: ['FORM'], mark: 'V' },
  dependents: { section: `${ACT}/10.1(b)`, sources: ['ILCS-10.1-new'], mark: 'V' },
  payers: { section: `${ACT}/10.1(c)`, sources: ['ILCS-10.1-new'], mark: 'V' },
  victims: { section: `${ACT}/2(d)`, sources: ['ILAO', 'TRACE-24g'], mark: 'V-secondary' },
  anyoneElse: { section: `${ACT}/2(a)`, sources: ['ILCS-full'], mark: 'V', since: '2025-01-01' },
  // The list of sections was read; which plain words belong to which section is our own reading.
  crimes: { section: `${ACT}/2(c)`, sources: ['ILCS-full'], mark: 'P', since: '2025-01-01' },
  hitAndRun: { section: `${ACT}/2(c)`, sources: ['ILCS-full'], mark: 'V', since: '2025-01-01' },
  place: { section: `${ACT}/2(d)`, sources: ['ILAO'], mark: 'V-secondary' },
  goodCause: { section: `${ACT}/6.1(a-1)`, sources: ['ILCS-6.1-old'], mark: 'V' },
  laterReport: { section: `${ACT}/6.1(b)`, sources: ['ILCS-6.1-old'], mark: 'V' },
  standsForReport: {
    section: `${ACT}/6.1; P.A. 103-1037`,
    sources: ['PA103-1037'],
    mark: 'P',
    since: '2025-01-01',
  },
  // The form asks about the kit; no source says that it stands for a report.
  kit: { section: 'Form, page 5', sources: ['FORM'], mark: 'X' },
  custody: { section: `${ACT}/2.5; P.A. 103-1037`, sources: ['PA103-1037'], mark: 'P', since: '2025-01-01' },
  pastRecord: { section: `${ACT}/2.5; P.A. 102-27`, sources: ['PA102-27'], mark: 'P', since: '2022-01-01' },
  eachVictim: { section: `${ACT}/10.1(a)`, sources: ['ILCS-10.1-new'], mark: 'V' },
  lossBoxes: { section: 'Form, page 6', sources: ['FORM'], mark: 'V' },
  earningsBasis: { section: `${ACT}/2(h)`, sources: ['MONTOUR', 'FORM'], mark: 'V' },
  working: { section: 'Form, page 7', sources: ['FORM'], mark: 'V' },
  supportWorking: { section: 'Form, page 3', sources: ['FORM'], mark: 'V' },
  counselorsBothLists: { section: 'Form, pages 3 and 6', sources: ['FORM'], mark: 'V' },
  counselorsOneList: { section: 'Form, pages 3 and 6', sources: ['FORM'], mark: 'X' },
  tattoo: { section: 'Form, page 6', sources: ['FORM'], mark: 'V' },
  tattooAffidavit: { section: 'HB 2640 (2013)', sources: ['HB2640'], mark: 'P' },
  lastPayer: { section: 'Form, page 7', sources: ['FORM'], mark: 'V' },
  evidenceItems: { section: `${ACT}/2(h)`, sources: ['CITIZEN-15'], mark: 'P' },
  emergency: { section: `${ACT}/10.2`, sources: ['ILCS-10.2'], mark: 'V', since: '2022-01-01' },
  onePerCrime: { section: 'Form, page 2', sources: ['FORM'], mark: 'V' },
  onePerVictim: { section: 'Form, page 2', sources: ['AGWEB-old'], mark: 'V-secondary' },
  ownExpenses: { section: 'Form, page 2', sources: ['FORM'], mark: 'V' },
  ownCounseling: { section: 'Form, page 3', sources: ['FORM'], mark: 'V' },
  ownEarnings: { section: 'Form, page 3', sources: ['FORM'], mark: 'V' },
  policeForce: { section: 'Form, page 6', sources: ['FORM'], mark: 'V' },
  noFee: { section: `${ACT}/12; form, page 10`, sources: ['FORM', 'ILCS-TOC'], mark: 'V' },
} as const satisfies Readonly<Record<string, Provision>>;

/** Every figure. A change of law is one edit here: close the old row with `until`, add one with `from`. */
export const FIGURES = {
  fileWithin: [
    // Read in the text in force before 2025. The step from 2 years belongs to the reform of 2022; whether it reaches
    // back is not known, so an older crime lowers the confidence (see `filing.ts`).
    {
      figure: 5,
      unit: 'years',
      section: `${ACT}/6.1(a)`,
      sources: ['ILCS-6.1-old', 'TRACE-24'],
      mark: 'V',
      since: '2022',
    },
  ],
  fileAfterCharge: [
    { figure: 1, unit: 'years', section: `${ACT}/6.1(a)`, sources: ['ILCS-6.1-old'], mark: 'V' },
  ],
  fileAfterDisability: [
    {
      figure: 3,
      unit: 'years',
      section: `${ACT}/6.1(a)`,
      sources: ['ILCS-6.1-old'],
      mark: 'V',
      since: '2022',
    },
  ],
  fullAge: [
    { figure: 18, unit: 'years', section: `${ACT}/6.1(a)`, sources: ['ILCS-6.1-old', 'FORM'], mark: 'V' },
  ],
  // Read in the text in force before 2025. SB 118 went to the Governor on 2026-06-29 and would give more time; whether
  // it is law by now could not be read, so the older times are known only in part.
  reportWithin: [
    { figure: 72, unit: 'hours', section: `${ACT}/6.1(b)`, sources: ['ILCS-6.1-old'], mark: 'P' },
  ],
  reportSexualWithin: [
    { figure: 7, unit: 'days', section: `${ACT}/6.1(b-1)`, sources: ['ILCS-6.1-old'], mark: 'P' },
  ],
  overallMaximum: [
    {
      figure: 27_000_00,
      unit: 'cents',
      from: '1998-08-07',
      until: '2022-08-06',
      since: '1998-08-07',
      section: `${ACT}/10.1; P.A. 102-27`,
      sources: ['AGWEB', 'ILAO', 'PA102-27', 'COC'],
      mark: 'V',
    },
    {
      figure: 45_000_00,
      unit: 'cents',
      from: '2022-08-07',
      since: '2022-08-07',
      section: `${ACT}/10.1; P.A. 102-27`,
      sources: ['AGWEB', 'ILAO', 'PA102-27', 'COC'],
      mark: 'V',
    },
  ],
  // The four ceilings were read in a guide of March 2024; the day from which they hold is not known.
  funeralMaximum: [
    {
      figure: 10_000_00,
      unit: 'cents',
      section: `${ACT}/2(h)`,
      sources: ['TRACE-24g'],
      mark: 'V-secondary',
      since: '2024-03',
    },
  ],
  earningsMonthly: [
    {
      figure: 2_400_00,
      unit: 'cents',
      section: `${ACT}/2(h)`,
      sources: ['TRACE-24g'],
      mark: 'V-secondary',
      since: '2024-03',
    },
  ],
  supportMonthly: [
    {
      figure: 2_400_00,
      unit: 'cents',
      section: `${ACT}/2(h)`,
      sources: ['TRACE-24g'],
      mark: 'V-secondary',
      since: '2024-03',
    },
  ],
  replacementMonthly: [
    {
      figure: 1_250_00,
      unit: 'cents',
      section: `${ACT}/2(h)`,
      sources: ['TRACE-24g', 'CITIZEN-15'],
      mark: 'V-secondary',
      since: '2015-03',
    },
  ],
  earningsMonths: [
    { figure: 6, unit: 'months', section: `${ACT}/2(h)`, sources: ['MONTOUR', 'FORM'], mark: 'V' },
  ],
  // Read in the text of 2022 and in that of 1999; the present wording was not found.
  lifeInsuranceFree: [
    {
      figure: 25_000_00,
      unit: 'cents',
      section: `${ACT}/10.1(e)`,
      sources: ['ILCS-10.1-2022'],
      mark: 'P',
      since: '2022-01-01',
    },
  ],
  civilNotice: [{ figure: 10, unit: 'days', section: `${ACT}/17`, sources: ['ILCS-17'], mark: 'V' }],
  claimNotice: [
    {
      figure: 10,
      unit: 'businessDays',
      section: `${ACT}/18.5`,
      sources: ['ILCS-18.5'],
      mark: 'V',
      since: '2016-01-01',
    },
  ],
  missingPapers: [
    {
      figure: 45,
      unit: 'days',
      section: `${ACT}/8.1`,
      sources: ['ILCS-8.1', 'FORM'],
      mark: 'V',
      since: '2025-01-01',
    },
  ],
  courtReview: [
    { figure: 28, unit: 'businessDays', section: `${ACT}/4.1`, sources: ['ILCS-4.1'], mark: 'V' },
  ],
  petition: [{ figure: 30, unit: 'days', section: `${ACT}/13.1`, sources: ['ILCS-13.1'], mark: 'V' }],
} as const satisfies Readonly<Record<string, readonly Figure[]>>;

export type ProvisionId = keyof typeof PROVISIONS;
export type FigureId = keyof typeof FIGURES;
