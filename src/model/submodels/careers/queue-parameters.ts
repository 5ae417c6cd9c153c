import { fixed } from '../../entries/parameter.js';

/**
 * Parameters of graduates who wait for a post. In a city they go elsewhere; a nation, which has no elsewhere, sets them in its region.
 */
export const queueParameters = {
  waitingYears: fixed(
    {
      en: 'years for which a graduate without a post goes on as a postdoc and looks for one',
      zh: '毕业后未获岗位者以博士后身份继续求职的最长年数',
    },
    'years',
    0,
    { hard: [0, 30], grade: 'D', source: 'assumed: who finds no post in a city looks for one elsewhere' },
  ),
  giveUpWaiting: fixed(
    {
      en: 'chance a year that one who waits for a post gives up research',
      zh: '等待岗位者一年内放弃科研的概率',
    },
    'fraction',
    0,
    { grade: 'D', source: 'assumed: in a city none wait' },
  ),
  waitingShare: fixed(
    {
      en: 'share of the posts filled neither by own doctors nor by moves that go to people who wait, of any institution',
      zh: '既非本院转任、也非区域内调动所填补的岗位中，由（任一单位的）等待者填补的比例',
    },
    'fraction',
    0,
    { grade: 'D', source: 'assumed: in a city none wait' },
  ),
};
