import type { KeptRuns } from '../../experiment/run-experiment.js';
import type { BankGiven } from '../../forecast/bank/bank-work.js';

/** Banks whose runs are kept: of as many places, last years and paths. */
const MOST_BANKS = 6;

/** The runs of banks that were asked for last, by all that they follow from: another origin rests on the same. */
export function keptBanks(): (given: BankGiven) => KeptRuns {
  const kept = new Map<string, Map<number, unknown>>();
  return (given) => {
    const key = JSON.stringify(given);
    const held = kept.get(key) ?? new Map<number, unknown>();
    kept.delete(key);
    kept.set(key, held);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_BANKS) break;
      kept.delete(oldest);
    }
    return { held, keep: (place, result) => void held.set(place, result) };
  };
}
