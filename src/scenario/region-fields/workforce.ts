import type { RegionField } from '../region-field.js';
import { field, within } from './field.js';

const people = field('people');

/** Pay and training. */
export const WORKFORCE_FIELDS: readonly RegionField[] = [
  people(
    'workforce.pay',
    'million CNY a year per post',
    [0.001, 100],
    within(0.03, 3),
    'amount',
    'same',
    'Cost of one research-active post to its employer',
    '一个科研活跃岗位的用人成本',
  ),
  people(
    'workforce.payGap',
    'pay outside over pay inside, minus one',
    [-1, 20],
    within(-0.7, 4),
    'signed',
    'same',
    'Pay gap to the places people leave for',
    '与人才流向地的收入差距',
  ),
  people(
    'workforce.moneyGap',
    'research money per head outside over inside, minus one',
    [-1, 1000],
    within(-0.9, 50),
    'signed',
    'same',
    'Gap in research money per head to these places',
    '与这些地区的人均科研经费差距',
  ),
  people(
    'workforce.traineesPerInvestigator',
    'trainees per research-active post',
    [0, 20],
    within(0, 5),
    'amount',
    'same',
    'Graduate students and postdocs per post',
    '每岗在读研究生与博士后人数',
  ),
  people(
    'workforce.graduatesWhoStay',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Graduates who look for a post in the region',
    '毕业后在本地求职的比例',
  ),
  people(
    'workforce.postdocsWhoStay',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Postdocs who stay after the station',
    '博士后出站留任比例',
  ),
];
