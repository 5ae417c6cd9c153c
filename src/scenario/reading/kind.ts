import { z } from 'zod';

/** Where the files of each kind lie, below a working folder and in the package: bare names are looked for there. */
export const FOLDERS = {
  scenario: 'scenarios',
  region: 'scenarios/regions',
  policy: 'scenarios/policies',
  experiment: 'scenarios/experiments',
} as const;
export type Kind = keyof typeof FOLDERS;

export const KINDS: readonly Kind[] = ['region', 'policy', 'scenario', 'experiment'];

/** A file may name its kind; where it does not, its fields decide. */
export const kindField = <K extends Kind>(kind: K) => z.literal(kind).optional();
