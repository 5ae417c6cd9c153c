/** What `list` can list. Apart from the lists themselves, so that no other command waits for all catalogues. */
export const LISTS = [
  'levers',
  'parameters',
  'indicators',
  'scenarios',
  'regions',
  'policies',
  'experiments',
  'studies',
  'patterns',
] as const;

export type ListName = (typeof LISTS)[number];

/** Grades of evidence, from measured causally to assumed. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
