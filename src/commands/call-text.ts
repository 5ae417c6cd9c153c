import type { Scenario } from '../scenario/scenario.js';
import { isResolved, type ScenarioInput } from './scenario-input.js';

/** Options of a call that its results do not depend on. */
const WITHOUT_EFFECT = ['executor', 'onProgress', 'signal', 'sources', 'model'];

/**
 * The call that makes results again, as JavaScript: what its results follow from. A resolved scenario is named by its
 * id, and so is a custom model left out: their values are with the results.
 */
export function callText(name: string, options: object): string {
  const said = Object.entries(options).filter(
    ([option, value]) => value !== undefined && !WITHOUT_EFFECT.includes(option),
  );
  return `${name}(${JSON.stringify(Object.fromEntries(said), (_, value) => shortened(value))})`;
}

const shortened = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'figures' in value && isResolved(value as ScenarioInput)
    ? { id: (value as unknown as Scenario).id }
    : value;
