/** Milliseconds for which a thread is waited for: a year of a nation takes seconds, and other programs may take the machine. */
export const PATIENCE = { toStart: 60_000, first: 180_000, times: 20, least: 15_000 } as const;
