import type { RegionField } from '../region-field.js';
import { drawn, field, within } from './field.js';

const people = field('people');

/** Pay and training. */
export const WORKFORCE_FIELDS: readonly RegionField[] = [
  drawn(
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
    'cost of one research-active post',
    '每个科研岗位的成本',
  ),
  drawn(
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
    'pay gap to outside',
    '与外地的薪酬差距',
  ),
  drawn(
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
    'gap in research money per head to outside',
    '与外地的人均科研经费差距',
  ),
  drawn(
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
    'trainees per investigator',
    '每名独立研究者的培养对象数',
  ),
  drawn(
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
    'share of graduates who look for a post here',
    '毕业生中在本地求职的比例',
  ),
  drawn(
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
    'share of postdocs who stay',
    '博士后留任比例',
  ),
];
