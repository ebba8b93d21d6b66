import { HELP_LINES } from '../help-lines';
import type { HelpCopy } from '../types';

/** Who to call. The numbers and their sources stand in `app/copy/help-lines.ts`. */
export const help = {
  danger: { ...HELP_LINES.danger, name: 'In danger now', what: 'Call if you or someone else is in danger.' },
  attorneyGeneral: {
    ...HELP_LINES.attorneyGeneral,
    name: 'Crime Victims Assistance Line',
    what: 'The line of the Attorney General’s office. Ask about this form or your claim.',
  },
  victimServices: {
    ...HELP_LINES.victimServices,
    name: 'Office of Victim Services, Chicago',
    what: 'Victim specialists who are not police officers. They help after gun crimes that the person lived through, domestic violence and gender-based violence. It is free, and you need no police report.',
    hours: 'Monday to Friday, 8 a.m. to 4 p.m., not on major holidays.',
  },
  domesticViolence: {
    ...HELP_LINES.domesticViolence,
    name: 'Illinois Domestic Violence Hotline',
    what: 'Call or text if someone close to you hurts or scares you. They speak more than 240 languages.',
    hours: 'Day and night, every day.',
  },
  rapeCrisis: {
    ...HELP_LINES.rapeCrisis,
    name: 'Chicago Rape Crisis Hotline',
    what: 'Someone to talk with after sexual assault.',
    hours: 'Day and night.',
  },
  rainn: {
    ...HELP_LINES.rainn,
    name: 'RAINN',
    what: 'Someone to talk with after sexual assault, anywhere in the country.',
  },
  coalition: {
    ...HELP_LINES.coalition,
    name: 'Illinois Coalition Against Sexual Assault',
    what: 'This is their office, not a hotline.',
  },
  vine: {
    ...HELP_LINES.vine,
    name: 'Illinois VINE',
    what: 'Learn if someone is still held in jail or prison, or has been let go.',
  },
} satisfies HelpCopy;
