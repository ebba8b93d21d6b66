const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** Numbers as they are read out: `2`, `2 and 3`, `2, 3, and 5`. */
export const series = (numbers: readonly number[]): string => list.format(numbers.map(String));
