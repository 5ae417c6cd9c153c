import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';

export function baselineOf(comparison: Comparison): ScenarioLabel {
  return comparison.scenarios[0]!;
}

export function alternativesOf(comparison: Comparison): readonly ScenarioLabel[] {
  return comparison.scenarios.slice(1);
}
