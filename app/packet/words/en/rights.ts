import type { KeepWords } from '../types';

/**
 * English words for rights and help, in our own words after the page of the Office of Victim Services (Chicago
 * Police Department): what to do after a crime, the twelve rights, and what a victim specialist can do.
 */
export const rights: KeepWords['rights'] = {
  title: 'Your rights, and people who can help',
  safety: 'Right after a crime',
  safetySteps: [
    'If you or someone you know is in danger now, call 911.',
    'Take steps to keep you and your family safe from the person who did this.',
    'See a doctor or a nurse if you were hurt or assaulted.',
    'If you leave home, tell someone you trust where you are.',
    'Talk to a victim services office. They can explain your rights and help you start to heal.',
  ],
  rights: 'Your twelve rights in Illinois',
  rightsLead: 'These come from the Illinois Crime Victims’ Bill of Rights. We say them in plain words here.',
  twelve: [
    'To be treated fairly, with respect for your dignity and privacy, and to be free from harassment, threats, and abuse during the whole case.',
    'To be told, and to have a hearing, before a court lets anyone see your private records or what you said in private.',
    'To be told in time about every court date.',
    'To talk with the prosecutor.',
    'To be heard in court when your rights are at issue, and when the court decides on release, a plea, or a sentence.',
    'To be told if the accused is found guilty, what the sentence is, and when they go to or leave prison.',
    'To have the case move along and be decided in a fair time after the arrest.',
    'To be kept reasonably safe from the accused during the whole case.',
    'To have your safety and your family’s safety count when the court decides on bail, release, and its rules.',
    'To be at the trial and all other court dates, as the accused may be. There is an exception if you are a witness and the court finds that what you hear would change what you say.',
    'To have an advocate and another person of your choice with you in court, within the rules of evidence.',
    'To restitution: a court order that the offender pay you back.',
  ],
  specialist: 'What a victim specialist can do for you',
  specialistLead:
    'The Chicago Police Department’s Office of Victim Services has victim specialists. They are not police officers. Their help is free, and you do not need a police report.',
  specialistCan: [
    { what: 'Speak up for you', how: 'with detectives, prosecutors, courts, parole, and probation.' },
    { what: 'Find help near you', how: 'such as counseling and other support in the community.' },
    { what: 'Be there in a crisis', how: 'with help right away, for a short time.' },
    { what: 'Plan for safety', how: 'for you and the people who live with you.' },
    { what: 'Explain the justice system', how: 'and get you ready for each step.' },
  ],
  phones: 'Phone numbers',
  relay: (number) => `relay for hearing or speech: ${number}`,
  phoneWords: {
    danger: { name: 'Danger now', note: 'Police, fire, ambulance' },
    attorneyGeneral: {
      name: 'Attorney General, Crime Victims Assistance Line',
      note: 'Questions about this application and your claim',
    },
    victimServices: {
      name: 'Office of Victim Services, Chicago Police Department',
      note: 'Monday to Friday, 8 am to 4 pm, not on major holidays. Free',
    },
    domesticViolence: {
      name: 'Illinois Domestic Violence Hotline',
      note: 'Call or text, day and night, many languages',
    },
    rapeCrisis: { name: 'Chicago Rape Crisis Hotline', note: 'Day and night' },
    rainn: { name: 'National Sexual Assault Hotline (RAINN)', note: 'Help after sexual assault' },
    coalition: {
      name: 'Illinois Coalition Against Sexual Assault',
      note: 'Office line',
    },
    vine: {
      name: 'Illinois VINE',
      note: 'Tells you when an offender moves or is released',
    },
  },
};
