import { alike } from '../../scenario/reading/bilingual.js';
import { failed, inputIssue, type Loaded } from '../../scenario/reading/issues.js';

/** Seconds for which a worker or a program that is not heard of still counts as there, and the least and most of them. */
const USUAL = 20;
const LEAST = 1;
const MOST = 3600;

const NAME = 'MEDINNO_QUEUE_LEASE';

/**
 * Milliseconds for which one who is not heard of still counts as there: MEDINNO_QUEUE_LEASE in seconds, else twenty seconds. Longer
 * than any pause of the network, or tasks are carried out twice, which costs time and nothing else.
 * @example
 * leaseIn({ MEDINNO_QUEUE_LEASE: '60' }).value; // => 60000
 */
export function leaseIn(env: Readonly<Record<string, string | undefined>>): Loaded<number> {
  const text = env[NAME] || String(USUAL);
  const seconds = Number(text);
  if (seconds >= LEAST && seconds <= MOST) return { ok: true, value: 1000 * seconds };
  const place = { file: NAME, line: 0, column: 0, path: '' };
  return failed([
    inputIssue(place, alike(text), {
      en: `seconds, from ${LEAST} to ${MOST}`,
      zh: `${LEAST} 至 ${MOST} 之间的秒数`,
    }),
  ]);
}
