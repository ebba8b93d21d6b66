/** Safer devices: what helps, said without false promises. */
export const safety = {
  tab: 'Devices',
  title: 'Using a safer device',
  lead: 'If someone hurts or controls you, that person may also check your phone or computer. You know your situation best.',
  parts: [
    {
      title: 'A device that person cannot reach',
      text: [
        'A computer at a library, at work or at a friend’s home is often safer than your own phone.',
        'You can also ask a victim specialist for help. It is free, and no police report is needed.',
      ],
    },
    {
      title: 'If you feel watched on your own phone',
      text: [
        'Hidden programs can show another person what you type, even here. “Leave now” cannot stop them.',
        'Changing passwords or removing a program can warn the person who put it there. Ask a specialist or a help line first, from another device.',
      ],
    },
    {
      title: 'What stays in the browser',
      text: [
        'The list of sites you visited may show this one. You can take single entries out. An empty list can look odd to someone who checks it.',
        'A private window keeps no list. It does not hide you from hidden programs or from the owner of the network.',
        'A form that you save as a file stays on the device. On a shared computer, print it or put it on your own stick.',
      ],
    },
    {
      title: 'Phone, mail and e-mail',
      text: [
        'The form asks how to reach you. You can give an address, phone or e-mail that only you open.',
        'We send no e-mail, text or letter, and we call nobody.',
      ],
    },
    {
      title: 'On paper',
      text: [
        'You do not need this site to ask for help with costs. Ask the Attorney General’s assistance line for the form on paper: 1-800-228-3368.',
      ],
    },
  ],
  shift: {
    title: 'Leaving with the Shift key',
    text: 'Pressing Shift three times does the same as “Leave now”. If you use that key for other things, you can turn this off. It is on again when you leave or close the browser.',
    on: { state: 'It is on.', change: 'Turn it off' },
    off: { state: 'It is off.', change: 'Turn it on' },
  },
  danger: 'In danger now? Call 911.',
  before: 'What “Leave now” can and cannot do',
} as const;
