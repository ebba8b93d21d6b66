import type { LossesCopy } from '../types';

/**
 * The 29 losses. `printed` is the name on the form (Rev. 12/2024, page 6). The explanations are plain glosses and
 * carry no amounts: the full text of Sec. 2(h) decides what counts.
 */
export const losses = {
  groups: {
    care: { title: 'Care and health' },
    pay: { title: 'Lost pay, school and help at home' },
    home: { title: 'Home and moving' },
    things: { title: 'Clothes, bedding, car and other things' },
    funeral: { title: 'Funeral' },
    other: { title: 'Other costs' },
  },
  items: {
    medical: {
      label: 'Doctor and hospital',
      explanation: 'Bills from a hospital, a doctor, an ambulance or a drug store.',
      printed: 'Medical/Hospital',
    },
    dental: { label: 'Dentist', explanation: 'Bills to mend or replace teeth.', printed: 'Dental' },
    transportation: {
      label: 'Getting to care',
      explanation: 'Rides, gas, bus or train to get to treatment.',
      printed: 'Transportation',
    },
    accessibility: {
      label: 'Changes to a home or car',
      explanation: 'For example a ramp, if someone can no longer walk well.',
      printed: 'Accessibility Costs',
    },
    crimeSceneCleanup: {
      label: 'Cleaning up where it happened',
      explanation: 'Paying to clean the place where it happened.',
      printed: 'Crime Scene Cleanup',
    },
    counseling: {
      label: 'Counseling',
      explanation: 'Talking with a licensed therapist or counselor.',
      printed: 'Counseling',
    },
    relocation: {
      label: 'Moving to a new home',
      explanation: 'For example first rent, a deposit or a moving van.',
      printed: 'Relocation Costs',
    },
    temporaryLodging: {
      label: 'A place to stay for a while',
      explanation: 'For example a hotel, when home was not safe.',
      printed: 'Temporary Lodging',
    },
    tattooRemoval: {
      label: 'Taking off a tattoo',
      explanation: 'Only after human trafficking.',
      printed: 'Tattoo Removal',
    },
    lossOfEarnings: {
      label: 'Lost pay',
      explanation: 'Pay missed while healing or going to court.',
      printed: 'Loss of Earnings',
    },
    tuition: {
      label: 'School costs',
      explanation: 'Money paid for classes that could not be finished.',
      printed: 'Tuition',
    },
    replacementService: {
      label: 'Paid help with daily work',
      explanation: 'Paying someone for child care, cooking or cleaning that the hurt person did before.',
      printed: 'Replacement Service Loss',
    },
    locks: { label: 'Locks', explanation: 'New or mended locks.', printed: 'Locks' },
    windows: { label: 'Windows', explanation: 'New or mended windows.', printed: 'Windows' },
    clothing: {
      label: 'Clothes',
      explanation: 'Clothes that were taken as evidence.',
      printed: 'Clothing',
    },
    bedding: {
      label: 'Bedding',
      explanation: 'Sheets and covers that were taken as evidence.',
      printed: 'Bedding',
    },
    prosthetics: {
      label: 'Artificial limbs and aids',
      explanation: 'For example an artificial arm or leg.',
      printed: 'Prosthetic Appliances',
    },
    eyeglasses: {
      label: 'Glasses or contacts',
      explanation: 'New glasses or contact lenses.',
      printed: 'Eyeglasses/Contacts',
    },
    hearingAids: {
      label: 'Hearing aids',
      explanation: 'New or mended hearing aids.',
      printed: 'Hearing Aids',
    },
    replacementCosts: {
      label: 'Other things you had to replace',
      explanation: 'The form does not say more. The help line can tell you what counts.',
      printed: 'Replacement Costs',
    },
    lossOfSupport: {
      label: 'Support the family lost',
      explanation: 'Money that the person who died earned for others.',
      printed: 'Loss of Support',
    },
    towing: {
      label: 'Towing and storing a car',
      explanation: 'Fees to tow and keep a car after what happened.',
      printed: 'Towing and Storage',
    },
    funeralBurial: {
      label: 'Funeral and burial',
      explanation: 'Bills from a funeral home and a cemetery.',
      printed: 'Funeral/Burial',
    },
    futureEarnings: {
      label: 'Pay that will be lost later',
      explanation: 'When someone can no longer work as before.',
      printed: 'Loss of Future Earnings',
    },
    legalFees: {
      label: 'Lawyer costs',
      explanation: 'The form does not say which ones. The help line can tell you.',
      printed: 'Legal Fees',
    },
    doors: { label: 'Doors', explanation: 'New or mended doors.', printed: 'Doors' },
    funeralCremation: {
      label: 'Funeral and cremation',
      explanation: 'Bills from a funeral home for a cremation.',
      printed: 'Funeral/Cremation',
    },
    dependentReplacementService: {
      label: 'Paid help for those left behind',
      explanation: 'Paying someone for work that the person who died did for the family.',
      printed: 'Dependent Replacement Service Loss',
    },
    headstone: {
      label: 'Headstone',
      explanation: 'The stone or marker for the grave.',
      printed: 'Headstone',
    },
  },
} satisfies LossesCopy;
