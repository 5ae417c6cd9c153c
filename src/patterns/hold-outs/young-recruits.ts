import { PROGRAMME, STAGE } from '../../model/engine/codes.js';
import type { Region } from '../../model/place/region.js';
import type { SimulatedYear } from '../../model/run.js';
import { usualDose } from '../changes.js';
import { ratioEstimate } from '../estimates.js';
import type { Pattern } from '../pattern.js';
import { placeOf, watched } from '../places.js';

const YEARS = 12;
const COUNTED_FROM = 4;
/** Ages at which recruits and others are compared, years. */
const AGES = [32, 45] as const;

/** Papers a head and year of young recruits of a programme, and of others of their age in post. */
interface Result {
  readonly recruits: number;
  readonly others: number;
}

interface Written {
  papers: number;
  years: number;
}

const perHead = ({ papers, years }: Written): number => papers / Math.max(1, years);

function simulate(replicate: number, region: Region, seed: string): Result {
  const recruits: Written = { papers: 0, years: 0 };
  const others: Written = { papers: 0, years: 0 };
  const watch = (y: SimulatedYear, year: number): void => {
    if (year >= COUNTED_FROM) count(y, recruits, others);
  };
  watched(placeOf(region, seed, replicate), YEARS, watch, { youngTalent: usualDose('youngTalent') });
  return { recruits: perHead(recruits), others: perHead(others) };
}

function count({ world }: SimulatedYear, recruits: Written, others: Written): void {
  const { stage, age, programme, papers } = world.researchers;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (stage[i] === STAGE.trainee || age[i] < AGES[0] || age[i] > AGES[1]) continue;
    const written = programme[i] === PROGRAMME.youngTalent ? recruits : others;
    written.papers += papers[i];
    written.years++;
  }
}

export const youngRecruits: Pattern<Result> = {
  id: 'H5',
  title: { en: 'hold-out: output of young recruits', zh: '留出检验：引进青年人才的产出' },
  text: {
    en: 'Young scientists whom a national programme brought back wrote 27 percent more papers than their peers, mostly by money and teams.',
    zh: '国家计划引回的青年科学家论文数比同类人员多 27%，主要源于经费与团队。',
  },
  source:
    'Shi, Liu and Wang 2023, DOI 10.1126/science.abq1218; the range is from no difference to twice that figure, since a city reaches other people than a nation',
  used: 'none',
  usedFor: { en: 'not used; range written down before the first run', zh: '未使用；范围在首次运行前写定' },
  claims: [
    {
      quantity: {
        en: 'papers a head and year of young recruits over those of others of their age',
        zh: '引进青年人才与同龄人员的人均年论文数之比',
      },
      range: [1, 1.54],
      control: null,
    },
  ],
  reason: {
    en: 'Recruits of the study are held against peers of equal rank who stayed abroad; those of the model against staff of city hospitals, most of whose time is for patients and who are less able on average (hireAbility against youngAbility) and without start-up money.',
    zh: '原研究将回国者与留在国外的同级人员比较；模型则与市级医院职工比较，后者多数时间用于诊疗，平均能力较低（hireAbility 与 youngAbility），且无启动经费。',
  },
  at: 'maoming',
  experiment: {
    text: {
      en: 'The lever youngTalent at its usual dose for twelve years from the policy year; years 4 to 11, people in post of 32 to 45 years.',
      zh: '自政策起始年起十二年使用政策工具 youngTalent（常用剂量）；统计第 4 至 11 年 32 至 45 岁的在岗人员。',
    },
    replicates: 16,
    simulate,
    measure: (results) => [
      {
        main: ratioEstimate(
          results.map(({ recruits }) => recruits),
          results.map(({ others }) => others),
        ),
        control: null,
      },
    ],
  },
};
