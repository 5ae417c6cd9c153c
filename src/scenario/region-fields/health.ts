import type { RegionField } from '../region-field.js';
import { drawn, field, within } from './field.js';

const burden = field('burden');
const rules = field('rules');

/** Burden of disease, and what a healthy year of life is worth. */
export const HEALTH_FIELDS: readonly RegionField[] = [
  burden(
    'health.areas.*.burden',
    'DALYs a year',
    [1, 1e9],
    within(0.0002, 0.3, 'resident'),
    'amount',
    'perHead',
    'Disability-adjusted life years lost a year',
    '每年损失的伤残调整生命年',
  ),
  burden(
    'health.areas.*.trend',
    'change a year per resident',
    [-0.2, 0.2],
    within(-0.06, 0.06),
    'signed',
    'same',
    'Yearly change of that burden per resident (0.01 = up 1 percent)',
    '人均负担年变化（0.01 即上升百分之一）',
  ),
  drawn(
    burden(
      'health.inpatientAmenableShare',
      'fraction',
      [0, 1],
      within(0, 1),
      'share',
      'same',
      'Share of the burden that inpatient care can act on',
      '住院服务可影响的负担份额',
    ),
    'share of burden that inpatient care can act on',
    '住院诊疗可影响的疾病负担比例',
  ),
  rules(
    'health.opportunityCost.low',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, low',
    '常规医疗每挽回一个生命年的成本（低）',
  ),
  rules(
    'health.opportunityCost.central',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, central',
    '常规医疗每挽回一个生命年的成本（中）',
  ),
  rules(
    'health.opportunityCost.high',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, high',
    '常规医疗每挽回一个生命年的成本（高）',
  ),
  rules(
    'health.discountRate',
    'fraction a year',
    [0, 0.2],
    within(0, 0.1),
    'share',
    'national',
    'Discount rate',
    '贴现率',
  ),
];
