import { logNormal, normal } from '../../../random/normal.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { HealthParameters } from '../health/parameters.js';
import type { BudgetsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type ShocksYear = Year<BudgetsParameters & Pick<HealthParameters, 'epidemicRate' | 'epidemicSpread'>>;

/**
 * Step 1. Budget noise x ← ρ x + √(1-ρ²) z and, where switched on, an epidemic with a log-normal size. Both
 * belong to the region and the calendar year, so every policy meets the same ones.
 */
export function shocks({ world, p, year }: ShocksYear): void {
  const { state, key } = world;
  const z = normal(uniform(key.k0, key.k1, counterOf(PURPOSE.budgetNoise, year)));
  const rho = p.budgetPersistence;
  state.budgetNoise = rho * state.budgetNoise + Math.sqrt(1 - rho * rho) * z;
  state.epidemic = 0;
  if (p.epidemics > 0 && uniform(key.k0, key.k1, counterOf(PURPOSE.epidemic, year)) < p.epidemicRate) {
    state.epidemic = logNormal(
      uniform(key.k0, key.k1, counterOf(PURPOSE.epidemicSize, year)),
      0,
      p.epidemicSpread,
    );
  }
}

export const shocksProcess: Process<ShocksYear> = {
  id: 'shocks',
  title: { en: 'budget noise and epidemics', zh: '预算波动与疫情' },
  source:
    'assumed: a first-order autoregression is the simplest noise with a memory, and a log-normal size leaves small epidemics frequent; no series of a city research budget was found',
  writes: ['state.budgetNoise', 'state.epidemic'],
  step: shocks,
};
