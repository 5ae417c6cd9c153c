import type { Bilingual } from '../model/place/region.js';
import { summarise } from '../statistics/summary.js';
import { mapOfPaths } from './epistemic-landscape/map.js';
import {
  type Mixture,
  mixtures,
  type Part,
  parts,
  type Result,
  resultsOf,
  simulate,
} from './epistemic-landscape/mixtures.js';
import { progress } from './epistemic-landscape/progress.js';
import { FOLLOWER_RULES, MOVES } from './epistemic-landscape/search.js';
import { numberOf } from './setting-values.js';
import type { Settings, Study, StudyRow, StudySetting } from './study.js';

const PROGRAM = "authors' program as updated by D. J. Singer (2019) for NetLogo Web";

const SETTINGS: readonly StudySetting[] = [
  {
    name: 'agents',
    meaning: { en: 'Scientists on the landscape', zh: '研究版图上的科研人员数' },
    unit: 'persons',
    default: 100,
    lowest: 1,
    highest: 10_000,
    whole: true,
    grade: 'C',
    source: 'one of the sizes of the paper, which runs several',
  },
  {
    name: 'followers',
    meaning: { en: 'Share of followers; the rest are mavericks', zh: '跟随者所占比例，其余为独行者' },
    unit: 'fraction',
    default: 0.5,
    lowest: 0,
    highest: 1,
    grade: 'D',
    source: 'assumed: the middle of the table',
  },
  {
    name: 'controls',
    meaning: {
      en: 'Share of controls, who ignore all others; the others are divided into followers and mavericks',
      zh: '独立爬坡者（不参考他人）所占比例，其余人再分为跟随者与独行者',
    },
    unit: 'fraction',
    default: 0,
    lowest: 0,
    highest: 1,
    grade: 'A',
    source: 'the paper treats controls apart',
  },
  {
    name: 'steps',
    meaning: { en: 'Steps of a search', zh: '每次搜索的步数' },
    unit: 'steps',
    default: 2000,
    lowest: 1,
    highest: 1_000_000,
    whole: true,
    grade: 'D',
    source: 'assumed: searches that go on find little more',
  },
  {
    name: 'trials',
    meaning: { en: 'Searches of each mixture', zh: '每种构成的搜索次数' },
    unit: 'searches',
    default: 100,
    lowest: 1,
    highest: 100_000,
    whole: true,
    grade: 'D',
    source: 'chosen: a share is known within five points',
  },
  {
    name: 'moves',
    meaning: {
      en: 'How moves are made: from patch to patch, or one unit along a heading as in the program',
      zh: '移动方式：逐格移动，或如原程序沿朝向前进一个单位',
    },
    unit: '',
    default: 'grid',
    choices: MOVES,
    grade: 'B',
    source: `the paper's rules in words; program: ${PROGRAM}`,
  },
  {
    name: 'followerRule',
    meaning: {
      en: 'Whether followers go to a visited neighbour that is as good as here, or only to a better one',
      zh: '跟随者是否会走向与当前同样好的已访问相邻格，还是只走向更好的',
    },
    unit: '',
    default: 'at-least',
    choices: FOLLOWER_RULES,
    grade: 'A',
    source: `${PROGRAM}; the paper's text says better, see Alexander, Himmelreich and Thompson (2015), Philosophy of Science 82:424-453`,
  },
];

const READINGS: readonly Bilingual[] = [
  {
    en: 'Hills are those of the program: heights 0.75 and 0.70, thousandths cut off, so that 3,454 of 10,201 patches have any significance; edges meet.',
    zh: '山丘取自原程序：高度为 0.75 与 0.70，按千分之一截断，10201 格中有 3454 格的意义大于零；四边相接。',
  },
  {
    en: 'Agents start on patches of no significance, at random; the program also allows the foot of the hills, significance below 0.01, and `moves=program` does so.',
    zh: '主体随机从意义为零的格出发；原程序也允许山脚处（意义低于 0.01），`moves=program` 时与之相同。',
  },
  {
    en: 'In a step all agents first mark their patches as visited, then all move: none sees what another does in the same step.',
    zh: '每一步中，所有主体先将所在格标记为已访问，再一起移动：同一步内互不知晓他人的去向。',
  },
  {
    en: 'A follower goes to the best visited neighbour if it is at least as significant as here. On the plain this makes followers go to and fro where others, or they themselves, have been; it is what the program does, against the words of the paper.',
    zh: '若最好的已访问相邻格不低于当前格，跟随者即前往该格。在平原上，这会使跟随者在自己或他人走过的格之间来回移动；原程序如此，与论文文字不一致。',
  },
  {
    en: 'A maverick goes to an unvisited neighbour at random; if all are visited, to the best of them unless it is worse than here. In the program mavericks also keep their heading and step back after a loss, which makes them faster: `moves=program`.',
    zh: '独行者随机前往一个未访问的相邻格；若均已访问，则前往其中最好的一格，除非不如当前格。原程序中的独行者还会保持朝向并在变差后退回，因而更快：见 `moves=program`。',
  },
  {
    en: 'A control moves by the rules of the program in both readings: on along its heading while that gains, back and a new heading after a loss, and one chance in fifty to set out where nothing changed.',
    zh: '独立爬坡者在两种读法下均按原程序移动：有所提高则沿朝向继续，变差则退回并换方向，没有变化时有五十分之一的概率重新出发。',
  },
  {
    en: 'A search goes on to its last step. Searches that do not reach both peaks count as the last step in the median.',
    zh: '每次搜索都进行到最后一步。未到达两座山峰的搜索在中位数中按最后一步计。',
  },
];

const NAMES = {
  bothPeaksShare: { en: 'Searches that reach both peaks', zh: '到达两座山峰的搜索占比' },
  medianSteps: { en: 'Median steps to both peaks', zh: '到达两座山峰所需步数的中位数' },
  visitedShare: { en: 'Significant approaches tried', zh: '已尝试的有意义路径占比' },
} as const satisfies Record<string, Bilingual>;

/**
 * Median of the steps, and half the distance of the order statistics one standard deviation of rank to each side; the
 * error is unknown where these lie at the cap.
 */
function medianOf(steps: readonly number[], cap: number): { value: number; standardError: number | null } {
  const sorted = steps.map((step) => Math.min(step, cap)).sort((a, b) => a - b);
  const n = sorted.length;
  const value = (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2;
  const reach = Math.sqrt(n) / 2;
  const low = sorted[Math.floor(Math.max(0, (n - 1) / 2 - reach))];
  const high = sorted[Math.ceil(Math.min(n - 1, (n - 1) / 2 + reach))];
  return { value, standardError: high < cap && n > 1 ? (high - low) / 2 : null };
}

function rowsOf(mixture: Mixture, results: readonly Result[], cap: number): StudyRow[] {
  const steps = results.flatMap((result) => Array.from(result.bothPeaks));
  const visited = summarise(results.flatMap((result) => Array.from(result.visited)));
  const reached = summarise(steps.map((step) => (step <= cap ? 1 : 0)));
  const measures = [
    {
      id: 'bothPeaksShare',
      unit: 'fraction',
      value: reached.mean,
      standardError: reached.mcse,
    },
    { id: 'medianSteps', unit: 'steps', ...medianOf(steps, cap) },
    { id: 'visitedShare', unit: 'fraction', value: visited.mean, standardError: visited.mcse },
  ] as const;
  const { row, label } = mixture;
  return measures.map(({ id, ...measure }) => ({
    id: row === '' ? id : `${row}-${id}`,
    label:
      row === '' ? NAMES[id] : { en: `${NAMES[id].en}: ${label.en}`, zh: `${NAMES[id].zh}：${label.zh}` },
    ...measure,
    published: null,
  }));
}

function table(settings: Settings, results: readonly Result[]): readonly StudyRow[] {
  const cap = numberOf(settings, 'steps');
  return mixtures(settings).flatMap((mixture) => rowsOf(mixture, resultsOf(results, mixture), cap));
}

/**
 * Weisberg and Muldoon (2009): scientists who follow others and scientists who avoid them search a landscape of research
 * approaches. The folder of the same name has landscape and agents.
 */
export const epistemicLandscape: Study<Part, Result> = {
  name: 'epistemic-landscape',
  title: { en: 'Epistemic landscapes and the division of cognitive labour', zh: '认知版图与认知劳动的分工' },
  citation:
    'Weisberg M, Muldoon R (2009). Epistemic landscapes and the division of cognitive labor. Philosophy of Science 76(2):225-252.',
  doi: '10.1086/644786',
  settings: SETTINGS,
  readings: READINGS,
  parts,
  simulate,
  table,
  charts: (context) => [progress, mapOfPaths].flatMap((chart) => chart.draw(context)),
};
