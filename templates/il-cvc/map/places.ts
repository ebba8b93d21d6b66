import type { Steps, StepId } from '../../../schemas/steps';

/**
 * Where an answer stands on paper. `form`: in boxes of the form (or on its continuation sheet). `schedule`: the
 * itemized costs. `coverLetter` and `statement`: papers of their own around the form. `nowhere`: with the reason.
 */
export type AnswerPlace =
  | { readonly on: 'form'; readonly item: string; readonly question: string }
  | { readonly on: 'schedule' | 'coverLetter' | 'statement'; readonly question: string }
  | { readonly on: 'nowhere'; readonly question: string; readonly why: string };

const form = (item: string, question: string): AnswerPlace => ({ on: 'form', item, question });
const schedule = (question: string): AnswerPlace => ({ on: 'schedule', question });
const coverLetter = (question: string): AnswerPlace => ({ on: 'coverLetter', question });
const statement = (question: string): AnswerPlace => ({ on: 'statement', question });
const nowhere = (question: string, why: string): AnswerPlace => ({ on: 'nowhere', question, why });

const RULES_ONLY = 'The form does not ask it; it only helps to see what the Act gives.';
const SHOWN_AS_NONE = 'It prints as “None” in the box that it excuses.';
const SHOWN_BY_PLACE = 'It decides who stands in sections 1A and 1B; the form does not ask it.';
const SHOWN_AS_UNKNOWN = 'It prints as “Not known yet” where the amount stands.';

const address = (item: string) => ({
  addressKind: nowhere(
    'Kind of address',
    'It tells the helper what kind of address stands in the boxes; “none” prints as “None”.',
  ),
  street: form(item, 'Street Address'),
  apartment: form(item, 'Apt#'),
  city: form(item, 'City'),
  state: form(item, 'State'),
  zip: form(item, 'Zip Code'),
});
const contact = (item: string) => ({
  email: form(item, 'E-mail Address'),
  noEmail: nowhere('No e-mail address', SHOWN_AS_NONE),
  cellPhone: form(item, 'Cell Phone'),
  noCellPhone: nowhere('No cell phone', SHOWN_AS_NONE),
  alternatePhone: form(item, 'Alternate Phone'),
  workPhone: form(item, 'Work Phone'),
});
const about = (item: string) => ({
  gender: form(item, 'Gender'),
  maritalStatus: form(item, 'Marital Status'),
});

const amount = (place: AnswerPlace) => ({
  amount: place,
  amountUnknown: nowhere('Amount not known yet', SHOWN_AS_UNKNOWN),
  paid: schedule('Paid so far'),
  paidBy: schedule('Paid by'),
  owed: schedule('Still owed'),
  covered: schedule('Covered by insurance or another source'),
  coveredBy: schedule('Covered by'),
});
/** Care by a provider: the rows of section 4. */
const care = () => ({
  provider: form('4', 'Medical Provider'),
  what: schedule('What it was for'),
  city: form('4', 'City of the provider'),
  phone: form('4', 'Provider Phone No.'),
  from: form('4', 'Date(s) of Services'),
  to: form('4', 'Date(s) of Services'),
  ...amount(form('4', 'Amount of Bill')),
});
const costs = () => amount(schedule('Amount'));
const purchase = () => ({
  what: schedule('What it was for'),
  payee: schedule('Paid to'),
  from: schedule('Date'),
  ...costs(),
});
const span = () => ({ from: schedule('First date'), to: schedule('Last date') });
const evidence = () => ({ ...purchase(), keptAsEvidence: schedule('Kept as evidence') });
const service = () => ({ ...purchase(), to: schedule('Last date') });

const payers = (of: string) => ({
  name: form('6A', `${of}: Name of Person(s) who have paid`),
  relationship: form('6A', `${of}: Relationship to Victim`),
  amount: form('6A', `${of}: Amounts`),
  paidOn: schedule('Paid on'),
});

/** Every answer of every step, and where it stands on paper. A question without an entry does not compile. */
export const PLACES = {
  whoIsApplying: { role: nowhere('Who is applying', SHOWN_BY_PLACE) },
  guardianship: { legalGuardian: form('1', 'Do you have legal guardianship?') },
  ownPlace: {
    victimDied: nowhere('Whether the injured person has died', SHOWN_BY_PLACE),
    tie: nowhere('Tie to the injured person', RULES_ONLY),
    forCaring: nowhere('Pay lost while caring', SHOWN_BY_PLACE),
  },
  custody: { applicantHeld: nowhere('Whether the applicant is held in custody', RULES_ONLY) },

  victimName: { name: form('1A', 'Victim’s Name'), dateOfBirth: form('1A', 'Date of Birth') },
  victimAddress: address('1A'),
  victimContact: {
    useApplicant: nowhere(
      'Use the applicant’s phone and e-mail',
      'The applicant’s phone and e-mail print in section 1A.',
    ),
    ...contact('1A'),
  },
  victimAbout: about('1A'),
  statistics: {
    race: form('1A', 'Victim’s Race'),
    otherRace: form('1A', 'Other Race'),
    ethnicity: form('1A', 'Victim’s Ethnicity'),
    disability: form('1A', 'Do you have a disability?'),
    disabilityKinds: form('1A', 'Nature of disability'),
  },

  applicantName: {
    name: form('1B', 'Applicant’s Name'),
    dateOfBirth: form('1B', 'Date of Birth'),
    relationship: form('1B', 'Relationship to the injured or deceased victim'),
  },
  applicantAddress: {
    sameAsVictim: nowhere('Same address as the victim', 'The victim’s address prints in section 1B as well.'),
    ...address('1B'),
  },
  applicantContact: contact('1B'),
  applicantAbout: about('1B'),
  applicantExpenses: {
    ownExpenses: form('1B', 'Are you seeking compensation for your own expenses?'),
    otherExpenses: form('1B', 'If no, what expenses are you requesting compensation for?'),
  },

  safeContact: {
    callSafe: coverLetter('Is it safe to call?'),
    voicemailSafe: coverLetter('Is it safe to leave a message?'),
    sayWhoIsCalling: coverLetter('May the caller say who is calling?'),
    mailSafe: coverLetter('Is it safe to send mail?'),
    emailSafe: coverLetter('Is it safe to send e-mail?'),
    bestWay: coverLetter('Best way to reach you'),
    note: coverLetter('Anything else about reaching you'),
  },
  language: {
    englishPreferred: form('1C', 'Is English your preferred language?'),
    preferredLanguage: form('1C', 'If no, language you are most comfortable speaking'),
  },
  advocate: {
    hasAdvocate: form('1C', 'Are you working with an advocate?'),
    name: form('1C', 'Advocate: Name'),
    phone: form('1C', 'Advocate: Telephone'),
    organization: form('1C', 'Advocate: Organization'),
    email: form('1C', 'Advocate: E-mail Address'),
    consent: form(
      '1C',
      'Do you consent to allow the Attorney General’s Office to discuss your claim with your advocate?',
    ),
  },
  otherContact: {
    hasOther: form('1C', 'Is there another person you would prefer us to contact?'),
    name: form('1C', 'Another person: Name'),
    phone: form('1C', 'Another person: Telephone'),
    relationship: form('1C', 'Another person: Relationship to you'),
  },

  crimeDate: {
    precision: form('2A', 'Date of Crime: exact, best guess or span'),
    from: form('2A', 'Date of Crime'),
    to: form('2A', 'Date of Crime: last date'),
  },
  crimeKind: {
    kinds: nowhere('What kind of crime it was', RULES_ONLY),
    inIllinois: nowhere('Whether it happened in Illinois', RULES_ONLY),
  },
  crimePlace: {
    street: form('2A', 'Street Address where crime occurred'),
    city: form('2A', 'City'),
    county: form('2A', 'County'),
  },
  report: {
    reported: form('2A', 'Whether the crime was reported'),
    reportedOn: form('2A', 'Date Crime Reported'),
    reportNumber: form('2A', 'Police Report #'),
    agency: form('2A', 'Name of Agency/Police Department crime reported to'),
    otherRecords: form('2A', 'Other records that show the crime'),
    reason: form('2A', 'Why it was not reported'),
  },
  story: {
    description: form('2A', 'Briefly Describe crime'),
    seeReport: form('2A', 'Briefly Describe crime: see police report'),
  },
  injuries: { description: form('2A', 'Briefly Describe injuries') },
  offender: { known: form('2A', 'Do you know the identity of the offender(s)?') },
  offenders: {
    name: form('2A', 'If yes, offender(s) name(s)'),
    relationship: form('2A', 'Relationship, if any, between victim and offender(s)'),
  },
  evidenceKit: {
    performed: form('2A', 'Was a sexual assault evidence collection kit performed at a hospital?'),
  },

  criminalCase: {
    arrested: form('2B', 'Was the offender arrested?'),
    charged: form('2B', 'Has the offender been charged in court?'),
    chargedOn: form('2B', 'Date of the charge'),
    testified: form('2B', 'Were you required to testify for this case?'),
    outcome: form('2B', 'What was the outcome of the criminal case?'),
    caseNumber: form('2B', 'Criminal case number'),
    restitutionOrdered: form('2B', 'Has restitution been ordered against the offender?'),
    restitutionAmount: form('2B', 'Restitution: how much?'),
  },
  traffickingCase: {
    charged: form('2B', 'Has the offender been charged in a Human Trafficking Court Proceeding?'),
    testified: form('2B', 'Were you required to testify for the Human Trafficking court case?'),
    outcome: form('2B', 'What was the outcome of the Human Trafficking court case?'),
    caseNumber: form('2B', 'Human Trafficking court case number'),
  },
  useOfForce: {
    involved: form('2', 'Does the crime alleged involve law enforcement officer’s use of force?'),
    tookPart: form('2', 'Have you participated in or initiated a use of force proceeding?'),
    explanation: form('2', 'Use of force: please explain'),
  },
  protectiveOrder: {
    obtained: form('2C', 'Did you obtain an order of protection or a no-contact order?'),
    orderOfProtectionNumber: form('2C', 'OOP#'),
    noContactNumber: form('2C', 'CNCO#'),
    issuedOn: form('2C', 'Date the order was issued'),
    expiresOn: form('2C', 'When does the Order of Protection expire?'),
  },
  supplemental: { providing: form('2D', 'Are you providing supplemental forms of documentation?') },
  supplementalDocuments: {
    kind: form('2D', 'Type of documentation provided'),
    receivedOn: form('2D', 'Date you received it'),
  },
  civilCase: {
    filed: form('2E', 'Has a civil lawsuit been filed?'),
    lawyerName: form('2E', 'Name of lawyer handling your civil suit'),
    lawyerRegistration: form('2E', 'ARDC No.'),
    lawyerPhone: form('2E', 'Lawyer: Telephone'),
    lawyerEmail: form('2E', 'Lawyer: E-mail Address'),
  },

  losses: { chosen: form('3', 'Losses claimed') },
  medicalCosts: care(),
  dentalCosts: care(),
  counselingCosts: { ...care(), providerKind: schedule('Kind of provider') },
  prostheticsCosts: care(),
  eyeglassesCosts: care(),
  hearingAidsCosts: care(),
  tattooRemovalCosts: care(),
  transportationCosts: { ...service(), trips: schedule('Trips') },
  relocationCosts: { kind: schedule('Kind of cost'), ...purchase() },
  temporaryLodgingCosts: { payee: schedule('Paid to'), ...span(), nights: schedule('Nights'), ...costs() },
  tuitionCosts: service(),
  accessibilityCosts: purchase(),
  crimeSceneCleanupCosts: purchase(),
  locksCosts: purchase(),
  windowsCosts: purchase(),
  doorsCosts: purchase(),
  clothingCosts: evidence(),
  beddingCosts: evidence(),
  replacementCostsCosts: purchase(),
  towingCosts: purchase(),
  legalFeesCosts: purchase(),
  headstoneCosts: purchase(),
  replacementServiceCosts: service(),
  dependentReplacementServiceCosts: service(),
  lossOfEarningsCosts: {
    reason: schedule('Why work was missed'),
    employer: schedule('Employer'),
    ...span(),
    ...costs(),
  },
  futureEarningsCosts: {
    what: schedule('What it was for'),
    employer: schedule('Employer'),
    from: schedule('First date'),
    ...costs(),
  },

  employment: { workingAtCrime: schedule('Working when the crime happened') },
  employers: {
    name: form('5', 'Name of Employer'),
    address: form('5', 'Employer’s Address'),
    phone: form('5', 'Employer’s Phone No.'),
    netMonthlyWages: form('5', 'Victim’s Net Monthly Wages'),
  },
  workBenefits: {
    received: form('5', 'Did you receive sick, vacation, personal time, or disability benefits from work?'),
    sick: form('5', 'Type of Benefits: Sick'),
    vacation: form('5', 'Type of Benefits: Vacation'),
    personal: form('5', 'Type of Benefits: Personal'),
    disability: form('5', 'Type of Benefits: Disability'),
    other: form('5', 'Type of Benefits: Other'),
  },
  funeralHome: {
    name: form('6A', 'Name of Funeral Home'),
    phone: form('6A', 'Funeral Home Phone Number'),
    bill: form('6A', 'Total Amount of Funeral Bill'),
    billUnknown: nowhere('Funeral bill not known yet', SHOWN_AS_UNKNOWN),
  },
  funeralPayers: payers('Funeral'),
  chicagoFund: {
    received: form(
      '6A',
      'Have you received funds through the City of Chicago Emergency Supplemental Victims Fund?',
    ),
    amount: form('6A', 'How much money did you receive from the fund?'),
  },
  cemetery: {
    noCemetery: nowhere('No cemetery', SHOWN_AS_NONE),
    name: form('6A', 'Name of Cemetery'),
    phone: form('6A', 'Cemetery Phone Number'),
    bill: form('6A', 'Total Amount of Cemetery Bill'),
    billUnknown: nowhere('Cemetery bill not known yet', SHOWN_AS_UNKNOWN),
  },
  cemeteryPayers: payers('Cemetery'),
  support: {
    victimEmployed: form('6C', 'Was the victim employed during the six (6) months before the crime?'),
  },
  dependents: {
    name: form('6C', 'Name of Dependent'),
    relationship: form('6C', 'Relationship to Victim'),
    dateOfBirth: form('6C', 'Date of Birth'),
    guardianName: form('6C', 'Name of Legal Guardian'),
    guardianPhone: form('6C', 'Phone Number of Legal Guardian'),
  },

  insurance: {
    hasOther: form('4', 'Insurance and Other Collateral sources?'),
    medicalCard: form('4', 'Medical Card'),
    medicare: form('4', 'Medicare'),
    medicalInsurance: form('4', 'Medical Insurance'),
    unionInsurance: form('4', 'Union Insurance'),
    visionDental: form('4', 'Vision/Dental Insurance, etc.'),
    workersCompensation: form('4', 'Worker’s Compensation'),
    veterans: form('4', 'Veterans Administration'),
    socialSecurity: form('4', 'SSI or SSDI'),
    autoInsurance: form('4', 'Auto Insurance'),
    litigation: form('4', 'Proceeds of Personal Injury or Other Litigation'),
    hospitalDiscount: form('4', 'Hospital Uninsured Patient Discount'),
    otherInsurance: form('4', 'Other Insurance'),
  },
  otherBenefits: {
    cityDeathBenefit: form('5', 'Death Benefit From City of Chicago Fund'),
    insurancePaid: form('5', 'Life, health, accident, vehicle, towing, or liability insurance'),
    unemployment: form('5', 'Unemployment Payments'),
    burialBenefits: form('5', 'Veterans or Social Security Burial Benefits'),
    workersCompensation: form('5', 'Worker’s Compensation or Dram Shop'),
    medicareOrPublicAid: form('5', 'Federal Medicare or State Public Aid Program'),
  },
  lifeInsurance: { hadPolicy: form('6B', 'Did the victim have a life insurance policy?') },
  policies: {
    company: form('6B', 'Name of Insurance Company'),
    beneficiary: form('6B', 'Name of Beneficiary'),
    beneficiaryPhone: form('6B', 'Beneficiary’s Phone No.'),
    amountPaid: form('6B', 'Amount Paid'),
  },
  counsel: {
    represented: form('7', 'Are you being represented by counsel for this claim?'),
    name: form('7', 'Name of Lawyer'),
    registration: form('7', 'ARDC No'),
    address: form('7', 'Lawyer: Address'),
    city: form('7', 'Lawyer: City'),
    state: form('7', 'Lawyer: State'),
    zip: form('7', 'Lawyer: Zip Code'),
    phone: form('7', 'Lawyer: Telephone'),
    email: form('7', 'Lawyer: E-mail Address'),
  },

  statements: {
    lateReason: statement('Why the application comes late'),
    reportReason: statement('Why the report came late or not at all'),
  },
  certification: { read: nowhere('Section 7 was read', 'The signature, written by hand, stands for it.') },
} as const satisfies {
  readonly [Id in StepId]: { readonly [Name in keyof Steps[Id]['fields']]: AnswerPlace };
};

/** Where one answer stands on paper; `undefined` for a name that is no question. */
export const placeOf = (step: StepId, field: string): AnswerPlace | undefined =>
  (PLACES[step] as Readonly<Record<string, AnswerPlace>>)[field];
