import type { Bilingual } from '../../model/place/region.js';
import type { StudySetting } from '../study.js';
import { FUNDING_RULES, SAMPLE_ORDERS } from './selection-of-methods.js';

const PROGRAM = "authors' program, github.com/mt-digital/badscience-solutions, source/app.d";
const BASE_RUN = 'base run of the paper: github.com/mt-digital/badscience-solutions, experiment.sh';

/** A probability or rate. */
const fraction = { unit: 'fraction', lowest: 0, highest: 1 } as const;

export const BAD_SCIENCE_SETTINGS: readonly StudySetting[] = [
  {
    name: 'funding',
    meaning: { en: 'Who of ten applicants gets the grant', zh: '十名申请者中由谁获得资助' },
    unit: '',
    default: 'random',
    choices: FUNDING_RULES,
    grade: 'A',
    source: `rules of ${PROGRAM}; the default is the first the paper treats`,
  },
  {
    name: 'grant',
    meaning: { en: 'Size of a grant and of start-up funds', zh: '每项资助额，同时也是启动经费' },
    unit: 'tests',
    default: 10,
    lowest: 1,
    highest: 100_000,
    whole: true,
    grade: 'A',
    source: 'smallest grant of the paper',
  },
  {
    name: 'publishNegative',
    meaning: { en: 'Probability that a negative result is published', zh: '阴性结果得以发表的概率' },
    ...fraction,
    default: 0,
    grade: 'A',
    source: `default of ${PROGRAM}`,
  },
  {
    name: 'reviewCatch',
    meaning: { en: 'Probability that review catches a false positive', zh: '同行评审识别出假阳性的概率' },
    ...fraction,
    default: 0,
    grade: 'A',
    source: `default of ${PROGRAM}`,
  },
  {
    name: 'threshold',
    meaning: {
      en: 'Highest false-positive rate that the modified lottery admits',
      zh: '“达标后抽签”所允许的最高假阳性率',
    },
    ...fraction,
    default: 0.2,
    grade: 'D',
    source: 'assumed: the paper runs it from 0 to 1',
  },
  {
    name: 'share',
    meaning: {
      en: 'Share of grants that go to the most rigorous under the mixed rule',
      zh: '混合规则下授予方法最严谨者的资助占比',
    },
    ...fraction,
    default: 0.5,
    grade: 'D',
    source: 'assumed: the paper runs it from 0 to 1',
  },
  {
    name: 'steps',
    meaning: { en: 'Steps of a run', zh: '每次运行的步数' },
    unit: 'steps',
    default: 1_000_000,
    lowest: 10,
    highest: 100_000_000,
    whole: true,
    grade: 'A',
    source: `default of ${PROGRAM}; its experiment.sh runs ten times as long`,
  },
  {
    name: 'trials',
    meaning: { en: 'Runs of each row', zh: '每一行的运行次数' },
    unit: 'runs',
    default: 3,
    lowest: 1,
    highest: 10_000,
    whole: true,
    grade: 'D',
    source: 'chosen so that the table has sixty runs; the paper makes fifty of each row',
  },
  {
    name: 'initialFalsePositiveRate',
    meaning: { en: 'False-positive rate of the founders', zh: '初始研究者的假阳性率' },
    ...fraction,
    default: 0.05,
    grade: 'A',
    source: BASE_RUN,
  },
  {
    name: 'mutation',
    meaning: {
      en: "Probability that a newcomer's false-positive rate differs from the parent's",
      zh: '新研究者的假阳性率偏离其师承的概率',
    },
    ...fraction,
    default: 0.05,
    grade: 'A',
    source: BASE_RUN,
  },
  {
    name: 'order',
    meaning: {
      en: 'Order of a sample of ten, which decides ties and the lottery: at random, or as in the list of investigators',
      zh: '十人样本的排列方式（决定并列与抽签结果）：随机排列，或按研究者名单顺序',
    },
    unit: '',
    default: 'shuffled',
    choices: SAMPLE_ORDERS,
    grade: 'B',
    source: `the paper's rule is at random; ${PROGRAM} takes samples in the order of the list`,
  },
  {
    name: 'table',
    meaning: {
      en: 'What the table varies: funding rules and grant sizes, openness of publishing and review, or nothing',
      zh: '结果表变动的内容：资助规则与资助额、发表与评审的开放程度，或不变动',
    },
    unit: '',
    default: 'funding',
    choices: ['funding', 'open-science', 'setting'],
    grade: 'A',
    source: "the paper's experiments",
  },
];

export const BAD_SCIENCE_READINGS: readonly Bilingual[] = [
  {
    en: 'A step is science, then one death and birth, then one grant, as in the program. A newcomer may therefore win a grant before the first test.',
    zh: '每一步依次为：开展研究、一人退出并一人接替、发放一项资助，与原作者程序一致。因此新人在首次检验之前即可能获得资助。',
  },
  {
    en: 'Everybody may be among the ten applicants, with or without funds. Ten are drawn without replacement, anew for death, birth and grant.',
    zh: '无论是否有经费，人人都可能进入十名申请者之列。退出、接替与资助各自重新进行不放回抽样，每次抽取十人。',
  },
  {
    en: 'Founders and newcomers start with funds of one grant (the program does; its unused constant says 10). What the dead leave is lost.',
    zh: '初始研究者与新人的启动经费等于一项资助额（程序如此；其中未被使用的常数为 10）。退出者的剩余经费作废。',
  },
  {
    en: 'The parent is drawn after the death from all hundred, the newcomer with no papers included; a parent of the same place passes on the rate of the one who died.',
    zh: '师承者在退出之后从全部一百人中抽取，包括尚无论文的新人；若恰好抽中同一位置，则沿用退出者的假阳性率。',
  },
  {
    en: 'A false positive that review catches is published with the probability of a negative result, and counts as right, as in the program.',
    zh: '被评审识别出的假阳性按阴性结果的概率发表，并计为正确结果，与程序一致。',
  },
  {
    en: "Ties and the lottery's winner are random, as the paper says. The program takes samples in the order of its list, so that the lowest-numbered win both: `--set order=listed` does the same. The figures of the paper were made so, and where the most rigorous are funded with grants of 35 or 60 they agree with that order only.",
    zh: '并列与抽签结果均随机决定，与论文表述一致。原程序按名单顺序取样，编号最小者在两种情形下都会胜出：`--set order=listed` 与之相同。论文的图即由此得出；资助方法最严谨者且资助额为 35 或 60 时，只有这一顺序与图相符。',
  },
  {
    en: 'A modified lottery in which no applicant qualifies gives no grant in that step; the program does not foresee the case.',
    zh: '若无人达标，“达标后抽签”在该步不发放资助；原程序未考虑这种情形。',
  },
  {
    en: 'The false discovery rate is that of all papers of the last tenth of the steps; the program takes single steps, one in ten thousand.',
    zh: '错误发现率按最后十分之一步数内的全部论文计算；原程序每一万步取其中一步。',
  },
];
