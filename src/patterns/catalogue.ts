import { boomAndBust } from './boom-and-bust.js';
import type { Pattern } from './pattern.js';
import { skew } from './skew.js';
import { tooManyHeirs } from './too-many-heirs.js';

/** Every pattern that the model must show, in the order of its list. */
export const PATTERNS: readonly Pattern[] = [skew, boomAndBust, tooManyHeirs];
