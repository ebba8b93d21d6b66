import { formatPhone } from '../../../schemas/format';
import { writtenDate, type Note } from './fill';
import type { Paper } from './paper';

const line = (label: string, value: string | undefined): string[] => (value ? [`${label}: ${value}`] : []);

function injuredPerson({ kept, people: { injured, relationship } }: Paper): string | undefined {
  if (!injured) return undefined;
  const phone = (kept: string | undefined) => (kept === undefined ? undefined : formatPhone(kept));
  const street = [injured.street, injured.apartment && `Apt. ${injured.apartment}`]
    .filter(Boolean)
    .join(', ');
  const town = [injured.city, [injured.state, injured.zip].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const { ownExpenses, otherExpenses } = kept.applicantExpenses ?? {};
  const lines = [
    ...line('Name', injured.name),
    ...line('Date of birth', writtenDate(injured.dateOfBirth)),
    ...line('Address', [street, town].filter(Boolean).join(', ')),
    ...line('E-mail', injured.email),
    ...line('Cell phone', phone(injured.cellPhone)),
    ...line('Alternate phone', phone(injured.alternatePhone)),
    ...line('Work phone', phone(injured.workPhone)),
    ...line('The carer’s relationship to this person', relationship),
    ...line(
      'The carer seeks compensation for own expenses',
      ownExpenses && { yes: 'Yes', no: 'No' }[ownExpenses],
    ),
    ...line('Other expenses', otherExpenses),
  ];
  return [
    'Section 1A lists the applicant, who missed work to care for the person who was hurt (instructions, page 3, ' +
      'section 5). The person who was hurt is:',
    ...lines,
  ].join('\n');
}

/** Where a carer stands in section 1A, the person who was hurt is named on the continuation sheet. */
export const injuredNote: Note = {
  item: '1A',
  question: 'The person who was hurt',
  beside: 'p4.victim.name',
  read: injuredPerson,
};
