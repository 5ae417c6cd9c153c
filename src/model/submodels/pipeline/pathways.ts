/** Development pathways: published or working stage tables, and the worth of a product of each. */

import type { Pathway } from '../../place/pathway.js';
import type { Currency } from '../../place/region.js';

const PAUL = 'Paul et al. 2010, DOI 10.1038/nrd3078';
const WORKING_TABLE = 'grade D: working values, no one table covers this pathway';

export const PATHWAYS: readonly Pathway[] = [
  {
    id: 'smallMolecule',
    share: [0.42, 0.25, 0.06],
    name: { en: 'small molecule', zh: '小分子药物' },
    approval: true,
    success: [0.8, 0.75, 0.85, 0.69, 0.54, 0.34, 0.7, 0.91],
    years: [1, 1.5, 2, 1, 1.5, 2.5, 2.5, 1.5],
    cost: [1, 2.5, 10, 5, 15, 40, 150, 40],
    proof: 5,
    effect: 0.16,
    revenue: 60,
    source: PAUL,
  },
  {
    id: 'biologic',
    share: [0.28, 0.2, 0.05],
    name: { en: 'biologic or vaccine', zh: '生物制品或疫苗' },
    approval: true,
    success: [0.8, 0.75, 0.85, 0.72, 0.56, 0.38, 0.72, 0.92],
    years: [1, 1.5, 2, 1.2, 1.5, 2.5, 2.5, 1.5],
    cost: [1.2, 3, 12, 6, 15, 40, 150, 40],
    proof: 5,
    effect: 0.18,
    revenue: 60,
    source: WORKING_TABLE,
  },
  {
    id: 'device',
    share: [0.1, 0.22, 0.22],
    name: { en: 'device', zh: '医疗器械' },
    approval: true,
    success: [0.7, 0.75, 0.65, 0.85],
    years: [1, 1, 2, 1],
    cost: [0.5, 1, 8, 1],
    proof: 2,
    engineered: true,
    effect: 0.05,
    revenue: 6,
    source: WORKING_TABLE,
  },
  {
    id: 'diagnostic',
    share: [0.15, 0.2, 0.22],
    name: { en: 'diagnostic', zh: '诊断试剂' },
    approval: true,
    success: [0.7, 0.7, 0.6, 0.85],
    years: [1, 1, 1.5, 0.75],
    cost: [0.3, 0.5, 3, 0.5],
    proof: 2,
    engineered: true,
    effect: 0.03,
    revenue: 3,
    source: WORKING_TABLE,
  },
  {
    id: 'technique',
    share: [0, 0.08, 0.33],
    name: { en: 'clinical technique', zh: '临床技术' },
    approval: false,
    success: [0.6, 0.5, 0.6],
    years: [1, 2, 2],
    cost: [0.05, 0.3, 0.3],
    proof: 1,
    effect: 0.03,
    revenue: 0.05,
    source: WORKING_TABLE,
  },
  {
    id: 'traditional',
    share: [0.05, 0.05, 0.12],
    name: { en: 'traditional medicine', zh: '中医药' },
    approval: true,
    success: [0.6, 0.45, 0.65, 0.85],
    years: [1.5, 2, 2.5, 1.5],
    cost: [0.3, 3, 15, 1],
    proof: 2,
    engineered: true,
    traditional: true,
    effect: 0.04,
    revenue: 5,
    source: WORKING_TABLE,
  },
];

/** Million CNY a year of one project in a stage, inside the region. */
export function yearlyCost(
  pathway: Pathway,
  stage: number,
  costScale: number,
  { perUsd }: Pick<Currency, 'perUsd'>,
): number {
  return (pathway.cost[stage] * perUsd * costScale) / Math.max(1, pathway.years[stage]);
}
