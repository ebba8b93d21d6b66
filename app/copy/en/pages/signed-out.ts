/** A page that was posted when its visit had ended, or when another one was open. What was typed comes back with it. */
export const signedOut = {
  title: 'This page is not saved yet',
  lead: 'For your safety, the visit that this page belongs to has ended. What you typed is still here.',
  how: 'Type your code. We then open your answers and save this page with them.',
  go: 'Open my answers and save this page',
  show: 'Show what I wrote',
  showLead: 'Without your code we cannot save it. You can copy it from here.',
  other: 'Leave this page without saving it',
} as const;
