/** Argon2id made cheap; the store's own tests prove what production pays. */
export const CHEAP = { memoryKiB: 64, passes: 1, lanes: 1 } as const;

/** Options of a store for tests and proofs: cheap codes, no reserve, never too full for a new draft. */
export const CHEAP_STORE = { hashCost: CHEAP, reserveBytes: 0, fullAt: 1.1 } as const;
