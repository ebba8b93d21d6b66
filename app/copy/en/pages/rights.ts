/**
 * Rights and services, in plain words. Source: Office of Victim Services of the Chicago Police Department, page text
 * "Illinois Crime Victim's Bill of Rights" and "Our Services"; Illinois Constitution, Article I, Section 8.1.
 */
export const rights = {
  tab: 'Information',
  title: 'Your rights, and who can help',
  lead: 'Victims of crime have rights in Illinois while a case goes through the police and the courts.',
  rightsTitle: 'Your rights',
  rights: [
    'To be treated with fairness and respect, and to have your privacy kept. Nobody in the process may harass, threaten or abuse you.',
    'To be told, and heard, before a court lets anyone see your private records, such as counseling or medical records.',
    'To be told in time about every court date.',
    'To talk with the prosecutor.',
    'To speak when a court decides on release, a plea or a sentence, or on one of your rights.',
    'To be told about the conviction, the sentence, the time in prison and the release of the accused.',
    'To have the case decided within a fair time after the arrest.',
    'To be protected from the accused, within reason, during the whole case.',
    'To have your safety, and your family’s, thought of when release before trial and its terms are decided.',
    'To be at the trial and all other court dates, like the accused. A judge may ask you to wait outside before you testify.',
    'To have an advocate and another person you trust beside you in court.',
    'To restitution: the court can order the person who did it to pay you back.',
  ],
  rightsNote:
    'This is a short version in plain words. It is not legal advice. An advocate or the prosecutor can tell you how a right works in your case.',
  helpTitle: 'Victim specialists in Chicago',
  help: [
    'They are civilians, not police. They work across the city and at several district stations.',
    'They help people who lived through a shooting, domestic violence or gender-based violence.',
    'They can speak for you with the police, the prosecutor and the courts, find other help near you, help you plan for your safety, and explain what happens next.',
    'All of it is free. You do not need a police report.',
  ],
  firstTitle: 'After a crime',
  first: [
    'Call 911 if you or someone else is in danger now.',
    'Get yourself and your family to a place that is safe from the person who did it.',
    'Get medical care if you are hurt.',
    'If you leave your home, tell someone you trust where you are.',
    'Ask a victim service for help, now or later.',
  ],
  print: 'Print this page',
  all: 'All help lines',
} as const;
