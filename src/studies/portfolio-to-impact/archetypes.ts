import type { Bilingual } from '../../model/place/region.js';
import type { PhaseName } from './phases.js';

type CostRange = readonly [point: number, low: number, high: number];

/** A kind of product. */
export interface Archetype {
  readonly id: string;
  readonly label: Bilingual;
  /** Million USD for one candidate through each phase; a phase that the archetype skips costs nothing and is sure. */
  readonly cost: readonly CostRange[];
  /** Chances of success of preclinical, phase I and phase II, where they were read. */
  readonly success: readonly number[] | null;
  readonly skips: readonly PhaseName[];
}

export const COST_SOURCE = 'Terry et al. 2018, table 3 (PMC6139376)';
export const VACCINE_SOURCE =
  'World Health Organization 2016 as quoted in table 1 of PMC7164811, simple vaccines: 41, 68 and 46 %';

const archetype = (
  id: string,
  en: string,
  zh: string,
  cost: readonly CostRange[],
  success: readonly number[] | null = null,
  skips: readonly PhaseName[] = [],
): Archetype => ({ id, label: { en, zh }, cost, success, skips });

/** Costs: Terry et al. 2018, table 3. Success of vaccines: WHO 2016 in table 1 of PMC7164811; of the rest none was read. */
export const ARCHETYPES: readonly Archetype[] = [
  archetype(
    'vaccine-simple',
    'simple vaccine',
    '简单疫苗',
    [
      [6.7, 3.3, 10],
      [2.2, 1.8, 2.7],
      [13.2, 7.4, 19],
      [111.1, 56.6, 165.6],
    ],
    [0.41, 0.68, 0.46],
  ),
  archetype(
    'vaccine-complex',
    'complex vaccine',
    '复杂疫苗',
    [
      [16.6, 8.3, 24.9],
      [2.5, 1.9, 3],
      [13.9, 7.8, 20],
      [133.3, 67.9, 198.7],
    ],
    [0.41, 0.5, 0.22],
  ),
  archetype('nce-simple', 'simple new chemical entity', '简单新化学实体', [
    [5, 2.5, 7.5],
    [2.2, 1.8, 2.7],
    [5.8, 3.7, 7.9],
    [32.8, 11.5, 54.1],
  ]),
  archetype('nce-innovative', 'innovative new chemical entity', '创新新化学实体', [
    [7.5, 5, 10],
    [4.8, 4.4, 5.3],
    [6.1, 3.9, 8.3],
    [34.5, 12.1, 55.4],
  ]),
  archetype('nce-complex', 'complex new chemical entity', '复杂新化学实体', [
    [10, 7.5, 12.5],
    [7.4, 6.9, 7.9],
    [6.4, 4.1, 8.7],
    [36.1, 12.6, 59.6],
  ]),
  archetype(
    'repurposed-simple',
    'simple repurposed drug',
    '简单再定位药物',
    [
      [0, 0, 0],
      [0, 0, 0],
      [5.8, 3.7, 7.9],
      [17.6, 10, 25.2],
    ],
    null,
    ['preclinical', 'phase1'],
  ),
  archetype('repurposed-complex', 'complex repurposed drug', '复杂再定位药物', [
    [5, 2.5, 7.5],
    [2.2, 1.7, 2.7],
    [5.8, 3.7, 7.9],
    [17.6, 10, 25.2],
  ]),
  archetype('biologic-simple', 'simple biologic', '简单生物制品', [
    [10.8, 5.4, 16.2],
    [2.4, 1.9, 3],
    [7.5, 4.5, 10.5],
    [54.1, 27.7, 80.5],
  ]),
  archetype('biologic-complex', 'complex biologic', '复杂生物制品', [
    [21.6, 16.2, 27],
    [7.6, 7, 8.3],
    [8.3, 5, 11.6],
    [59.5, 30.5, 88.5],
  ]),
];
