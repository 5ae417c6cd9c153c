import { sum } from '../../maths/sum.js';
import type { Bilingual } from '../../model/place/region.js';
import { exactRow } from '../exact-row.js';
import type { Settings, StudyRow } from '../study.js';
import { costPerLaunch, type PhaseCost } from './cost-per-launch.js';
import { inputsOf } from './inputs.js';
import { PHASES } from './phases.js';
import { tornado } from './tornado.js';

export const USD = 'million USD';

/** Totals of one launch, each phase, and the ends of the tornado. */
export function table(s: Settings): StudyRow[] {
  const inputs = inputsOf(s);
  const costs = costPerLaunch(inputs);
  const total = sum(costs.map(({ capitalised }) => capitalised));
  const product = inputs.probability.reduce((all, p) => all * p, 1);
  return [
    exactRow(
      'outOfPocketPerLaunch',
      { en: 'out of pocket per launch', zh: '每个上市产品的现金支出' },
      sum(costs.map(({ outOfPocket }) => outOfPocket)),
      USD,
    ),
    exactRow(
      'capitalisedPerLaunch',
      { en: 'capitalised per launch', zh: '每个上市产品的资本化成本' },
      total,
      USD,
    ),
    exactRow(
      'targetToLaunchProbability',
      { en: 'probability from target to launch', zh: '从靶点到上市的概率' },
      product,
      'fraction',
    ),
    exactRow(
      'cycleTime',
      { en: 'years from target to launch', zh: '从靶点到上市的年数' },
      sum(inputs.duration),
      'years',
    ),
    exactRow(
      'singleSuccessCost',
      { en: 'out of pocket of one success without its failures', zh: '不计失败项目时单个成功项目的现金支出' },
      sum(inputs.cost),
      USD,
    ),
    ...PHASES.flatMap(({ name, label }, k) => phaseRows(name, label, costs[k]!, total)),
    ...tornado(s).flatMap(({ input, label: { en, zh }, atLow, atHigh }) => [
      exactRow(
        `tornado-${input}-low`,
        { en: `capitalised, lower ${en}`, zh: `资本化成本，降低${zh}` },
        atLow,
        USD,
      ),
      exactRow(
        `tornado-${input}-high`,
        { en: `capitalised, higher ${en}`, zh: `资本化成本，提高${zh}` },
        atHigh,
        USD,
      ),
    ]),
  ];
}

function phaseRows(name: string, { en, zh }: Bilingual, cost: PhaseCost, total: number): StudyRow[] {
  const { items, outOfPocket, capitalised } = cost;
  return [
    exactRow(
      `items-${name}`,
      { en: `items per launch, ${en}`, zh: `每个上市产品所需项目数，${zh}` },
      items,
      'items',
    ),
    exactRow(`outOfPocket-${name}`, { en: `out of pocket, ${en}`, zh: `现金支出，${zh}` }, outOfPocket, USD),
    exactRow(`capitalised-${name}`, { en: `capitalised, ${en}`, zh: `资本化成本，${zh}` }, capitalised, USD),
    exactRow(
      `share-${name}`,
      { en: `share of capitalised, ${en}`, zh: `占资本化成本的比例，${zh}` },
      capitalised / total,
      'fraction',
    ),
  ];
}
