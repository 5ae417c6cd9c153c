import type { DalyWorthTables } from '../../src/charts/chart-context.js';
import { FLOWS } from '../../src/charts/talent-flows.js';
import { POOREST } from '../../src/model/entries/concentration.js';
import { CHINESE_CITY } from '../../src/model/place/chinese-city.js';
import { AREAS } from '../../src/model/place/region.js';
import type { EffectRow, SummaryRow } from '../../src/results/effect-row.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON } from '../report/fixture.js';

/** The hand-made comparison with everything that charts are drawn from. */

const level = (scenario: string, indicator: string, part: string, mean: number): SummaryRow => ({
  ...COMPARISON.summary[0],
  scenario,
  indicator,
  part,
  year: 'total',
  mean,
  p05: mean * 0.8,
  p25: mean * 0.9,
  p50: mean,
  p75: mean * 1.1,
  p95: mean * 1.2,
});

const effect = (scenario: string, indicator: string, part: string, mean: number): EffectRow => ({
  ...COMPARISON.effects[0],
  scenario,
  indicator,
  part,
  mean,
  low: mean - 60,
  high: mean + 90,
});

const PROJECTS = { beforeProof: 12, proof: 3, afterProof: 1 };

const levelsOf = (id: string, n: number): SummaryRow[] => [
  ...FLOWS.map((flow, f) => level(id, flow.id, '', 20 * (f + 1) + n)),
  level(id, 'netTalentFlow', '', 100 + n),
  level(id, 'leads', '', 70 + n),
  level(id, 'introductions', '', 11 + n),
  level(id, 'failures', '', 30),
  level(id, 'unfinancedDeaths', '', 20),
  ...Object.entries(PROJECTS).map(([stage, count]) => level(id, 'projects', `stage=${stage}`, count)),
  level(id, 'fundingGini', '', 0.4),
  ...POOREST.map((share) => level(id, 'fundingGini', `poorest=${share}`, share ** 2 * 0.8)),
];

/** Platforms lose health in one area. */
const effectsOf = (id: string, n: number): EffectRow[] => [
  ...AREAS.map((area, a) =>
    effect(
      id,
      'dalysAverted',
      `area=${area}`,
      id === 'platforms' && area === 'respiratory' ? -40 : 100 + a * n,
    ),
  ),
  ...CHINESE_CITY.payers.map(({ id: payer }, p) =>
    effect(id, 'spending', `payer=${payer}`, payer === 'city' ? 300 : 10 * p - 20),
  ),
  effect(id, 'programmeAsked', '', 290 + n),
  ...FLOWS.map((flow, f) => effect(id, flow.id, '', 6 * f - 20 + n)),
  effect(id, 'importsLost', '', 4),
  effect(id, 'leads', '', id === 'platforms' ? 140 : n),
  { ...effect(id, 'fundingGini', '', 0.02), low: -0.01, high: 0.05 },
  ...Array.from({ length: 6 }, (_, t) => ({ ...effect(id, 'papers', '', 30 * t + n), year: 2025 + t })),
];

export const FULL_COMPARISON: Comparison = {
  ...COMPARISON,
  summary: [...COMPARISON.summary, ...COMPARISON.scenarios.flatMap(({ id }, n) => levelsOf(id, n))],
  effects: [...COMPARISON.effects, ...COMPARISON.scenarios.slice(1).flatMap(({ id }, n) => effectsOf(id, n))],
};

const at = (mean: number) => ({ mean, low: mean - 40, high: mean + 60 });
const THRESHOLDS = [0, 20_000, 40_000, 60_000];

export const TABLES: DalyWorthTables = {
  drawMeans: COMPARISON.scenarios
    .slice(1)
    .flatMap(({ id }, n) =>
      [1, 2, 3].map((draw) => ({ scenario: id, draw, dalys: 1000 * n + 90 * draw, money: 300 + 20 * draw })),
    ),
  frontier: COMPARISON.scenarios.map(({ id }, n) => ({
    scenario: id,
    dalys: at(300 * n),
    money: at(n === 0 ? 0 : 290 + n),
    status: n === 0 || n === 7 ? 'frontier' : n === 1 ? 'extended' : 'dominated',
    costPerDaly: n === 7 ? 40_400 : null,
  })),
  acceptability: THRESHOLDS.flatMap((threshold) =>
    COMPARISON.scenarios.map(({ id }) => ({
      scenario: id,
      threshold,
      probability: 1 / COMPARISON.scenarios.length,
    })),
  ),
  expectedLoss: THRESHOLDS.flatMap((threshold) =>
    COMPARISON.scenarios.map(({ id }, n) => ({
      scenario: id,
      threshold,
      loss: (n * threshold) / 1000,
      lowest: n === 0,
    })),
  ),
  thresholdRange: { low: 29_455, high: 55_114 },
};
