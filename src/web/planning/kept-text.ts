import { MOST_KEPT } from './kept-strategies.js';
import type { ChosenLever, Strategy } from './strategy.js';

/** Strategies that stand beside the one on the page. */
export interface Beside {
  readonly kept: readonly Strategy[];
  /** The place among them of the one that the panels compare with; null = no new policy. */
  readonly against: number | null;
}

/** Strategies that were kept, as a link holds them; empty where there are none. */
export const keptText = ({ kept, against }: Beside): string =>
  kept.length === 0 ? '' : JSON.stringify({ kept, against });

/**
 * The same read back. What a link holds may be anything: strategies that are not whole are left out; whether one can be run is
 * found when it is.
 * @example
 * keptIn('{"kept":[{"title":"mine"}],"against":0}').kept.length; // => 0
 */
export function keptIn(text: string): Beside {
  const found = parsed(text);
  if (!isRecord(found) || !Array.isArray(found.kept)) return { kept: [], against: null };
  const all: readonly unknown[] = found.kept;
  const kept = all.filter(isStrategy).slice(0, MOST_KEPT);
  const against = kept.findIndex((one) => one === all[Number(found.against ?? -1)]);
  return { kept, against: against < 0 ? null : against };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areNumbers = (...values: readonly unknown[]): boolean =>
  values.every((value) => Number.isFinite(value));

function isStrategy(value: unknown): value is Strategy {
  if (!isRecord(value) || !isRecord(value.title) || !isRecord(value.overrides)) return false;
  const { title, programme, levers, worth, values } = value;
  return (
    [title.en, title.zh, value.region, value.seed].every((text) => typeof text === 'string') &&
    typeof value.comparator === 'boolean' &&
    areNumbers(value.horizon, value.representation, ...Object.values(value.overrides)) &&
    (worth === null || areNumbers(worth)) &&
    (programme === null || isProgramme(programme)) &&
    Array.isArray(levers) &&
    levers.every(isLever) &&
    (values === undefined || (isRecord(values) && areNumbers(...Object.values(values))))
  );
}

const isProgramme = (value: unknown): boolean =>
  isRecord(value) && typeof value.payer === 'string' && areNumbers(value.amount, value.start, value.end);

const isLever = (value: unknown): value is ChosenLever =>
  isRecord(value) &&
  typeof value.lever === 'string' &&
  ['undefined', 'string'].includes(typeof value.target) &&
  (typeof value.dose === 'string' || areNumbers(value.dose)) &&
  [value.when, value.until].every((text) => ['undefined', 'string'].includes(typeof text)) &&
  areNumbers(value.start, value.end, value.ramp, value.chance ?? 0, value.delay ?? 1);
