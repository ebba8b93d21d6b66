/** The words around the list of help lines. */
export const helpPage = {
  tab: 'Help',
  title: 'People who can help',
  lead: 'You can call from any phone. You can ask first, before you give your name. If someone checks your phone, use another one.',
  callOrText: 'call or text',
  relay: 'relay',
} as const;
