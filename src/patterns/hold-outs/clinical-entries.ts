import type { SimulatedYear } from '../../model/run.js';
import { changeOf } from '../gaming.js';
import type { Pattern } from '../pattern.js';
import { type WithMore, withMoreMoney } from './more-money.js';

const MORE = 1.1;
const YEARS = [3, 15] as const;

/** Projects on a way to approval that are being tried in people for the first time. */
function inProof({ world: { projects }, pathways }: SimulatedYear): number {
  let count = 0;
  for (let j = 0; j < projects.rows; j++) {
    const pathway = pathways[projects.pathway[j]];
    if (pathway.approval && projects.stage[j] === pathway.proof) count++;
  }
  return count;
}

export const clinicalEntries: Pattern<WithMore> = {
  id: 'H1',
  title: { en: 'hold-out: entries into the clinic', zh: '留出检验：进入临床的项目' },
  text: {
    en: 'Ten percent more money for a disease for good brought 4.5 percent more drugs into first trials, within twelve years.',
    zh: '某病种经费长期增加 10%，十二年内进入首次临床试验的药物增加 4.5%。',
  },
  source:
    'Blume-Kohout 2012, DOI 10.1002/pam.21640; an abstract was read, the range is half to twice its figure',
  used: 'none',
  usedFor: { en: 'not used; range written down before the first run', zh: '未使用；范围在首次运行前写定' },
  claims: [
    {
      quantity: {
        en: 'projects in first trials in people, years 3 to 15, change in percent',
        zh: '第 3 至 15 年处于首次人体试验的项目变化（%）',
      },
      range: [2.25, 9],
      control: null,
    },
  ],
  reason: {
    en: 'A study of one disease counts what moves to it from others; more money for all moves nothing. In the model findings wait for years before they become leads, so that the first twelve years see a part of what comes.',
    zh: '针对单一病种的研究计入了从其他病种转来的部分，全部经费增加则无此转移。模型中科研发现须等待多年才成为转化线索，前十二年仅见其一部分。',
  },
  at: 'us-nih',
  experiment: {
    text: {
      en: 'Money of the government’s call and of the funders that it pays higher by 10 % for ever from the policy year, against the baseline under common random numbers; project-years in the stage that proves the idea in people, of pathways that need approval. In the study the money was that of one disease, here it is that of all.',
      zh: '自政策起始年起政府自身项目及其出资的资助方经费长期增加 10%，与同一随机数下的基线比较；统计需审批路径中处于人体验证阶段的项目年数。原研究为单一病种经费，此处为全部经费。',
    },
    replicates: 8,
    simulate: (replicate, region, seed) =>
      withMoreMoney(replicate, region, seed, MORE, { of: [inProof], years: YEARS })[0],
    measure: (results) => [
      {
        main: changeOf(
          results.map(({ more }) => more),
          results.map(({ usual }) => usual),
        ),
        control: null,
      },
    ],
  },
};
