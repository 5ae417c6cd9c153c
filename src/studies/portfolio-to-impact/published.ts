/** What was read of the tool's inputs and of its applications. */
import { comparedWithRow } from '../published.js';
import type { Confidence, PublishedUse, PublishedValue } from '../study.js';
import { settings } from './settings.js';

/** Where a group of values was read, and what holds them here. */
interface Group {
  readonly source: string;
  readonly confidence: Confidence;
  readonly use: PublishedUse;
}

const values = (
  { source, confidence, use }: Group,
  rows: readonly (readonly [string, number, string])[],
): PublishedValue[] => rows.map(([id, value, unit]) => ({ id, value, unit, source, confidence, use }));

const USD = 'million USD';

const APPLICATION =
  'a portfolio whose candidates by archetype and phase were not read, so that this study cannot compute it';
const application = (source: string): Group => ({
  source,
  confidence: 'read',
  use: { leftOut: APPLICATION },
});
const YOUNG = application(
  'abstract and notes on versions of Young et al. 2018, Gates Open Research 2:23 (PMC6139384)',
);
const BANDARA = application(
  'abstract of Bandara et al. 2020, F1000Research 9:416 (ai-bt.com/si.php?db=pubmed&id=35634166)',
);
const EVI = application(
  'abstract of Gunn et al. 2019, F1000Research 8:1066 (ai-bt.com/si.php?db=pubmed&id=32148758)',
);
const FIND = application('abstract of 10.12688/f1000research.29057.1 (diagnostics of FIND)');

const WHO = 'World Health Organization 2016 as quoted in table 1 of PMC7164811';
const SIMPLE_VACCINE = (phase: string): Group => ({
  source: WHO,
  confidence: 'secondary',
  use: { setting: `${phase}.probability` },
});
const COMPLEX_VACCINE: Group = {
  source: WHO,
  confidence: 'secondary',
  use: { leftOut: 'an input of the rows of complex vaccines' },
};
const TABLE_5 = 'table 5 of the paper (PMC6139376)';
const BY_HAND: Group = {
  source: `${TABLE_5}: success set by hand`,
  confidence: 'read',
  use: { leftOut: 'one phase of an archetype whose other phases were not read: its rows use the settings' },
};
const SAMPLE: Group = {
  source: `${TABLE_5}: candidates behind the estimates of attrition and duration`,
  confidence: 'read',
  use: { leftOut: 'the size of a sample, which this study does not compute' },
};
const TRANSCRIPT =
  'tables 3 and 4 of the paper as quoted in GitHub ALIGN-Consortium/GlobalHub, docs/Innovation_Archetype_Classification_Methods.md';
const PHASE_3: Group = {
  source: TRANSCRIPT,
  confidence: 'secondary',
  use: { leftOut: 'one phase of an archetype whose other phases were not read: its rows use the settings' },
};
const DIAGNOSTICS: Group = {
  source: TRANSCRIPT,
  confidence: 'secondary',
  use: { leftOut: 'diagnostics are left out: their phases are others' },
};
const ALL_PHASES: Group = {
  source: TRANSCRIPT,
  confidence: 'secondary',
  use: comparedWithRow('costAllPhases-nce-simple', { settings }, []),
};

export const PUBLISHED: readonly PublishedValue[] = [
  ...values(YOUNG, [
    ['young2018-candidates-found', 685, 'candidates'],
    ['young2018-candidates', 538, 'candidates'],
    ['young2018-cost', 16_300, USD],
    ['young2018-cost-low', 13_400, USD],
    ['young2018-cost-high', 19_800, USD],
    ['young2018-launches', 128, 'launches'],
    ['young2018-launches-low', 89, 'launches'],
    ['young2018-launches-high', 160, 'launches'],
    ['young2018-cost-corrected', 16_348.78, USD],
    ['young2018-cost-before-correction', 16_335.29, USD],
    ['young2018-cost-tuberculosis', 2569.48, USD],
    ['young2018-first-five-years', 0.75, 'fraction'],
    ['young2018-missing-products-low', 13_600, USD],
    ['young2018-missing-products-high', 21_800, USD],
  ]),
  ...values(BANDARA, [
    ['bandara2020-candidates', 690, 'candidates'],
    ['bandara2020-launches', 196, 'launches'],
    ['bandara2020-cost', 19_900, USD],
    ['bandara2020-all-candidates', 754, 'candidates'],
    ['bandara2020-all-launches', 207, 'launches'],
    ['bandara2020-all-cost', 21_000, USD],
    ['bandara2020-missing-low', 5500, USD],
    ['bandara2020-missing-high', 14_200, USD],
  ]),
  ...values(EVI, [
    ['evi2019-candidates', 18, 'candidates'],
    ['evi2019-cost', 470, USD],
    ['evi2019-launches', 0.69, 'launches'],
  ]),
  ...values(FIND, [
    ['find2021-candidates', 27, 'candidates'],
    ['find2021-cost', 641.62, USD],
    ['find2021-launches', 21.65, 'launches'],
    ['find2021-cost-adapted', 274, USD],
    ['find2021-launches-adapted', 11.48, 'launches'],
  ]),
  ...values(SIMPLE_VACCINE('preclinical'), [['probability-vaccine-simple-preclinical', 0.41, 'fraction']]),
  ...values(SIMPLE_VACCINE('phase1'), [['probability-vaccine-simple-phase1', 0.68, 'fraction']]),
  ...values(SIMPLE_VACCINE('phase2'), [['probability-vaccine-simple-phase2', 0.46, 'fraction']]),
  ...values(COMPLEX_VACCINE, [
    ['probability-vaccine-complex-preclinical', 0.41, 'fraction'],
    ['probability-vaccine-complex-phase1', 0.5, 'fraction'],
    ['probability-vaccine-complex-phase2', 0.22, 'fraction'],
  ]),
  ...values(BY_HAND, [
    ['probability-repurposed-complex-preclinical', 0.75, 'fraction'],
    ['probability-biologic-simple-preclinical', 0.76, 'fraction'],
    ['probability-nce-simple-preclinical-low', 0.55, 'fraction'],
    ['probability-nce-simple-preclinical-high', 0.65, 'fraction'],
  ]),
  ...values(SAMPLE, [
    ['attritionSample-vaccine-simple', 247, 'candidates'],
    ['attritionSample-vaccine-complex', 409, 'candidates'],
    ['attritionSample-nce-simple', 3655, 'candidates'],
    ['attritionSample-nce-complex', 4426, 'candidates'],
    ['attritionSample-nce-innovative', 14_425, 'candidates'],
    ['attritionSample-repurposed-simple', 3768, 'candidates'],
    ['attritionSample-repurposed-complex', 3768, 'candidates'],
    ['attritionSample-biologic-simple', 4247, 'candidates'],
    ['attritionSample-biologic-complex', 1440, 'candidates'],
  ]),
  ...values(PHASE_3, [['probability-nce-simple-phase3', 0.691, 'fraction']]),
  ...values(DIAGNOSTICS, [['probability-diagnostics-assay', 1, 'fraction']]),
  ...values(ALL_PHASES, [['costAllPhases-nce-simple', 45.8, USD]]),
];
