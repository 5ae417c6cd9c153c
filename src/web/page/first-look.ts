import type { FirstLook } from '../engine/first-look.js';

/** The file that a build makes before the page. */
const MADE = import.meta.glob<string>('../../../dist/first-look.json', { query: '?raw', import: 'default' });

/** What a visit without a link begins with. */
export async function firstLook(): Promise<FirstLook> {
  const [load] = Object.values(MADE);
  return JSON.parse(await load());
}
