/** English words of the exhibit sheets. The office reads English. */
export const exhibitWords = {
  title: (number: number): string => `Exhibit ${number}`,
  victim: 'Victim',
  claimant: 'Applicant',
  belongsTo: 'Belongs to',
  called: 'What it is',
  pages: 'Pages that follow',
  note: 'Copy of a paper that the applicant has added. The original stays with the applicant.',
  other: 'Other papers of this application',
  place: (exhibit: number, page: number, pages: number): string =>
    `Exhibit ${exhibit}, page ${page} of ${pages}`,
  figure: (exhibit: number, page: number, pages: number, belongsTo: string): string =>
    `Copy of a paper. Exhibit ${exhibit}, page ${page} of ${pages}. Belongs to ${belongsTo}.`,
} as const;
