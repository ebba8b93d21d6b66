/** Where the application is mailed (form, Rev. 12/2024, page 1), one line of the address each. */
export const OFFICE_ADDRESS = [
  'Office of the Illinois Attorney General',
  'Crime Victim Compensation Bureau',
  '115 South LaSalle Street',
  'Chicago, IL 60603',
] as const;

/** A period that these papers state, in the words in which it prints, and the section that sets it. */
export interface Figure {
  readonly says: string;
  readonly source: string;
}

/** Every period and figure of these papers; a test holds the printed pages against this list. */
export const FIGURES: readonly Figure[] = [
  { says: '10 business days', source: '740 ILCS 45/18.5' },
  { says: '45 days', source: '740 ILCS 45/8.1 and 45/18.5' },
  { says: '30 days', source: '740 ILCS 45/13.1' },
  { says: '15 days', source: '740 ILCS 45/4.2' },
  { says: '28 business days', source: '740 ILCS 45/4.1' },
  { says: '10 days', source: '740 ILCS 45/17' },
  { says: '3 years', source: 'Form, Rev. 12/2024, page 10: end of the release of information' },
];
