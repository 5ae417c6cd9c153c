/**
 * The laws that every entry keeps, for custom entries too: each function throws a `BrokenLawsError` that lists what is
 * broken. They run in any test runner, or none.
 */
export { assertIndicator } from './assert-indicator.js';
export { assertLever } from './assert-lever.js';
export { assertProcess } from './assert-process.js';
export { assertStudy } from './assert-study.js';
export { BrokenLawsError } from './broken-laws.js';
export type { Trial } from './trial-runs.js';
