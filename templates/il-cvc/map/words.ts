/** The few words that the helper itself writes on the form. The form is in English, and so are they. */
export const NONE = 'None';
export const NOT_KNOWN_YET = 'Not known yet';
export const NOT_REPORTED = 'Not reported';
export const NOT_SURE_REPORTED = 'Not sure whether it was reported';
export const SEE_POLICE_REPORT = 'See police report';
