/** The paper's table of inputs and results by phase, as a transcript has it. */
import { comparedWithRow } from '../published.js';
import type { PublishedUse, PublishedValue } from '../study.js';
import { SETTINGS } from './settings.js';

const RECORD = 'GitHub claudelgchem-rgb/Claude.lgchem_CHA_Preclinical_clinical, RLSX';
const TABLE_SOURCE = `table of the paper as transcribed in ${RECORD}/evidence/parts/D.jsonl, record E-9001 (commit bd5f712455)`;
const MODEL_SOURCE = `cost of one success without failures as transcribed in ${RECORD}/model/constraint_model.py (commit 158d9e38)`;
const SECOND_SOURCE =
  'Paul et al. 2010 as quoted in table 2 of PMC4688422 (pmc.ncbi.nlm.nih.gov/articles/PMC4688422/table/tbl2)';

/** By phase in order: probability, years, cost of an item; items, out of pocket and capitalised cost per launch. */
const PHASE_TABLE = [
  ['targetToHit', 0.8, 1, 1, 24.3, 24, 94],
  ['hitToLead', 0.75, 1.5, 2.5, 19.4, 49, 166],
  ['leadOptimisation', 0.85, 2, 10, 14.6, 146, 414],
  ['preclinical', 0.69, 1, 5, 12.4, 62, 150],
  ['phase1', 0.54, 1.5, 15, 8.6, 128, 273],
  ['phase2', 0.34, 2.5, 40, 4.6, 185, 319],
  ['phase3', 0.7, 2.5, 150, 1.6, 235, 314],
  ['submission', 0.91, 1.5, 40, 1.1, 44, 48],
] as const;

const NAMES = PHASE_TABLE.map(([name]) => name);
const settingsFrom = (kind: string, first = 0): string[] =>
  NAMES.slice(first).map((name) => `${name}.${kind}`);

const value = (
  id: string,
  amount: number,
  unit: string,
  use: PublishedUse,
  source = TABLE_SOURCE,
): PublishedValue => ({ id, value: amount, unit, source, confidence: 'secondary', use });

const result = (id: string, amount: number, unit: string, dependsOn: readonly string[]) =>
  value(id, amount, unit, comparedWithRow(id, { settings: SETTINGS }, dependsOn));

/** What items, out-of-pocket and capitalised cost of a phase and those after it depend on. */
const itemsFrom = (k: number) => settingsFrom('probability', k);
const timeFrom = (k: number) => ['costOfCapital', ...settingsFrom('duration', k)];

const BY_PHASE = PHASE_TABLE.flatMap(
  ([name, probability, duration, cost, items, outOfPocket, capitalised], k) => {
    const outOfPocketFrom = [`${name}.cost`, ...itemsFrom(k)];
    return [
      value(`probability-${name}`, probability, 'fraction', { setting: `${name}.probability` }),
      value(`duration-${name}`, duration, 'years', { setting: `${name}.duration` }),
      value(`costPerItem-${name}`, cost, 'million USD', { setting: `${name}.cost` }),
      result(`items-${name}`, items, 'items', itemsFrom(k)),
      result(`outOfPocket-${name}`, outOfPocket, 'million USD', outOfPocketFrom),
      result(`capitalised-${name}`, capitalised, 'million USD', [...outOfPocketFrom, ...timeFrom(k)]),
    ];
  },
);

const again = (id: string, amount: number, unit: string) =>
  value(
    `${id}-second-source`,
    amount,
    unit,
    { leftOut: 'the same number in a second source' },
    SECOND_SOURCE,
  );

const OUT_OF_POCKET = [...settingsFrom('probability'), ...settingsFrom('cost')];

export const PUBLISHED: readonly PublishedValue[] = [
  result('outOfPocketPerLaunch', 873, 'million USD', OUT_OF_POCKET),
  result('capitalisedPerLaunch', 1778, 'million USD', [...OUT_OF_POCKET, ...timeFrom(0)]),
  result('cycleTime', 13.5, 'years', settingsFrom('duration')),
  value(
    'singleSuccessCost',
    263.5,
    'million USD',
    comparedWithRow('singleSuccessCost', { settings: SETTINGS }, settingsFrom('cost')),
    MODEL_SOURCE,
  ),
  value('costOfCapital', 0.11, 'fraction a year', { setting: 'costOfCapital' }),
  ...BY_PHASE,
  again('probability-phase1', 0.54, 'fraction'),
  again('duration-phase1', 1.5, 'years'),
  again('probability-phase2', 0.34, 'fraction'),
  again('duration-phase2', 2.5, 'years'),
  again('probability-phase3', 0.7, 'fraction'),
  again('duration-phase3', 2.5, 'years'),
  again('probability-submission', 0.91, 'fraction'),
];
