import type { Response } from './messages.js';

/** A worker that has ended, and why. */
export interface Exit {
  readonly kind: 'exit';
  readonly reason: string;
}

/** Failure reason; an unsolicited response counts as a failure. */
export const reasonIn = (response: Response | Exit): string =>
  'reason' in response ? response.reason : 'it responded unasked';
