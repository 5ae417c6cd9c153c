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

/** A file may say what it is; where it does not, its fields tell. */
export const kindField = <K extends Kind>(kind: K) => z.literal(kind).optional();

/** What a file of each kind is called where another was expected, and why that one does not do. */
export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  region: 'a region',
  policy: 'a policy, which is simulated as part of a scenario that names it',
  scenario: 'a scenario',
  experiment: 'an experiment, which no command of this version runs',
};
