import type { Region } from '../model/place/region.js';
import type { SimulatedYear } from '../model/run.js';
import { meanEstimate, ratioEstimate } from './estimates.js';
import type { Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { placeOf, watched } from './places.js';
import { peoplePerRow } from './rows-of-nation.js';

/** Years that are looked at, from the policy year on. */
const YEARS = 20;

/** Persons and years of all the years, added up. */
interface Heirs {
  readonly graduates: number;
  /** Who left research for good, or for outside. */
  readonly leavers: number;
  /** Stocks at the end of the years, added up. */
  readonly waiting: number;
  readonly inPost: number;
  readonly firstGrants: number;
  readonly firstGrantAges: number;
}

interface Result {
  readonly own: Heirs;
  /** With as many trainees as replace those who leave. */
  readonly replacing: Heirs;
}

const NONE: Heirs = { graduates: 0, leavers: 0, waiting: 0, inPost: 0, firstGrants: 0, firstGrantAges: 0 };

function heirsIn(region: Region, seed: string, replicate: number): Heirs {
  let heirs = NONE;
  const watch = (y: SimulatedYear): void => {
    heirs = added(heirs, y);
  };
  watched(placeOf(region, seed, replicate, {}, peoplePerRow(region)), YEARS, watch);
  return heirs;
}

function added(heirs: Heirs, { flows, world }: SimulatedYear): Heirs {
  const { filled } = world.institutions;
  const inPost = filled.subarray(0, world.institutions.rows).reduce((sum, posts) => sum + posts, 0);
  return {
    graduates: heirs.graduates + flows.graduates,
    leavers: heirs.leavers + flows.retired + flows.deaths + flows.left + flows.emigrants,
    waiting: heirs.waiting + flows.waiting,
    inPost: heirs.inPost + inPost,
    firstGrants: heirs.firstGrants + flows.firstGrants,
    firstGrantAges: heirs.firstGrantAges + flows.firstGrantAges,
  };
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const own = heirsIn(region, seed, replicate);
  const trainees = (region.workforce.traineesPerInvestigator * own.leavers) / Math.max(1, own.graduates);
  const workforce = { ...region.workforce, traineesPerInvestigator: trainees };
  return { own, replacing: heirsIn({ ...region, workforce }, seed, replicate) };
}

const ratioOf =
  (above: (heirs: Heirs) => number, below: (heirs: Heirs) => number) => (heirs: readonly Heirs[]) =>
    ratioEstimate(heirs.map(above), heirs.map(below));

const reproduction = ratioOf(
  ({ graduates }) => graduates,
  ({ leavers }) => leavers,
);
const waitingPerPost = ratioOf(
  ({ waiting }) => waiting,
  ({ inPost }) => inPost,
);
const ageOf = (heirs: readonly Heirs[]) =>
  meanEstimate(heirs.map(({ firstGrantAges, firstGrants }) => firstGrantAges / firstGrants));

function measure(results: readonly Result[]): Measured[] {
  const own = results.map((result) => result.own);
  const replacing = results.map((result) => result.replacing);
  return [reproduction, waitingPerPost, ageOf].map((of) => ({ main: of(own), control: of(replacing) }));
}

export const tooManyHeirs: Pattern<Result> = {
  id: 'P7',
  title: { en: 'too many heirs', zh: '后继过剩' },
  text: {
    en: 'A researcher trains several who could take the place, 3 to 10 over a career in a nation. Given the doctorates, those who wait for a post and the age at the first grant are as they are known to be.',
    zh: '一名科研人员在职业生涯中培养出多名可接替者：全国为 3 至 10 名。给定博士毕业人数时，等待岗位者与首次获资助年龄与已知相符。',
  },
  source:
    'read: 7.8 graduates for each post in US engineering (Larson, Ghaffarzadegan and Xue 2014, DOI 10.1002/sres.2210); one tenure-track post for 6.3 doctorates in US biomedicine; postdocs and full-time faculty of life sciences 1989-2010 (NSF NCSES); age at first R01 1995-2020 (US National Institutes of Health)',
  used: 'none',
  usedFor: { en: 'not used', zh: '未使用' },
  claims: [
    {
      quantity: {
        en: 'graduates for each researcher who leaves',
        zh: '每有一名科研人员离开所对应的毕业生数',
      },
      range: [3, 10],
      control: {
        quantity: { en: 'the same with trainees at replacement', zh: '同一指标，培养人数仅够接替' },
        range: [0.8, 1.2],
      },
    },
    {
      quantity: {
        en: 'graduates who wait for a post, per person in post',
        zh: '等待岗位的毕业生与在岗人数之比',
      },
      range: [0.1, 0.25],
      control: {
        quantity: { en: 'the same with trainees at replacement', zh: '同一指标，培养人数仅够接替' },
        range: [null, null],
      },
    },
    {
      quantity: { en: 'age at first grant, years', zh: '首次获资助年龄（岁）' },
      range: [38, 44],
      control: {
        quantity: { en: 'the same with trainees at replacement', zh: '同一指标，培养人数仅够接替' },
        range: [null, null],
      },
    },
  ],
  reason: {
    en: 'In us-nih posts are all who apply to the NIH within five years, doctors and people of enterprises included, who train few: doctorates of 1990 are nine for a hundred posts, and some four of a hundred leave a year. Ratios that were read count faculty of universities alone.',
    zh: 'us-nih 的岗位为五年内向 NIH 申请过的所有人，含培养学生很少的医师与企业人员：1990 年每百个岗位约有九名博士毕业，每年约四人离开。所读比值仅计高校教师。',
  },
  at: 'us-nih',
  experiment: {
    text: {
      en: 'Baseline, twenty years from the policy year. Control: a region that always had so many fewer trainees per investigator that graduates replaced those who retire, die, give up or leave. Waiting: 6,400 to 12,800 postdocs over 49,300 to 66,700 full-time faculty, doctorate holders of life sciences, 1989 to 2010, so 0.13 to 0.20, widened by a fifth to each side. Age: means of those with a first R01, 1995 to 2020. A region of more than 6,000 posts is simulated in rows that stand for several people.',
      zh: '基线情景，自政策起始年起二十年。对照：该地区的培养人数始终较少，使毕业生恰好接替退休、死亡、放弃与外流者。等待者：1989—2010 年生命科学博士后 6400—12800 人，全职教师 49300—66700 人，即 0.13—0.20，两端各放宽五分之一。年龄：1995—2020 年首次获 R01 者的均值。岗位超过 6000 个的地区，每行代表多人。',
    },
    replicates: 8,
    simulate,
    measure,
  },
};
