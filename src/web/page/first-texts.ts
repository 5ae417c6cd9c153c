import type { Texts } from '../engine/bundled-files.js';
import { underTheirPaths } from './under-their-paths.js';

/** What the page opens with: every scenario, and the place that it begins in. */
export const FIRST_TEXTS: Texts = underTheirPaths(
  import.meta.glob<string>(
    ['../../../scenarios/*.yaml', '../../../scenarios/regions/maoming.{yaml,history.csv}'],
    { query: '?raw', import: 'default', eager: true },
  ),
);

/** The heads of the regions, which name them. */
export const HEADS: Texts = underTheirPaths(
  import.meta.glob<string>('../../../scenarios/regions/*.yaml', {
    query: '?head',
    import: 'default',
    eager: true,
  }),
);
