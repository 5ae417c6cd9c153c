import { underTheirPaths } from './under-their-paths.js';

/** The other places with their records, and the policies; loaded when one of them is asked for. */
export const FURTHER_TEXTS = underTheirPaths(
  import.meta.glob<string>(
    ['../../../scenarios/regions/*.{yaml,csv}', '../../../scenarios/policies/*.yaml'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);
