import { replicateKey } from '../random/keys.js';
import { gini, topShare } from '../statistics/inequality.js';
import { mean } from '../statistics/mean.js';
import { numberOf } from './setting-values.js';
import type { Settings, Study } from './study.js';
import { agreements } from './talent-versus-luck/agreements.js';
import { prepare, walk } from './talent-versus-luck/encounters.js';
import { capitalOfTalents } from './talent-versus-luck/final-capital.js';
import { type Career, finalCapital, fundingDesk, START_CAPITAL } from './talent-versus-luck/funding.js';
import type { RunOutcome } from './talent-versus-luck/outcome.js';
import { PUBLISHED } from './talent-versus-luck/published.js';
import { richestTalent } from './talent-versus-luck/richest-talent.js';
import { tableRows } from './talent-versus-luck/rows.js';
import { SETTINGS, timingOf, worldSettings } from './talent-versus-luck/settings.js';
import { STRATEGIES } from './talent-versus-luck/strategies.js';
import { strategiesCompared } from './talent-versus-luck/strategies-chart.js';
import { createWorld } from './talent-versus-luck/world.js';

/** Number of a run, from 1. */
type Run = number;

/** Dots that a picture can still show. */
const CROWD = 2000;

/** One run: one world, one series of encounters, all strategies. */
function simulate(run: Run, settings: Settings, seed: string): RunOutcome {
  const world = createWorld(worldSettings(settings), replicateKey(`talent-versus-luck/${seed}`, run));
  const steps = numberOf(settings, 'steps');
  const encounters = walk(prepare(world), steps);
  const { people, talent } = world;
  const career: Career = { people, encounters, steps, timing: timingOf(settings) };
  const desk = fundingDesk(people);
  const limit = numberOf(settings, 'talented');
  const capitals = STRATEGIES.map((strategy) => finalCapital(career, strategy, desk));
  const unfunded = capitals[0];
  const sorted = unfunded.slice().sort();
  return {
    talented: talent.reduce((count, value) => count + Number(value > limit), 0),
    successes: Float64Array.from(capitals, (capital) => successful(capital, talent, limit)),
    richestTalent: talentOfRichest(unfunded, talent),
    top20: topShare(sorted, 0.2),
    top20People: topShare(sorted, Math.min(1, 20 / people.n)),
    gini: gini(sorted),
    ...rises(unfunded),
    crowd: run === 1 ? { talent: thinned(talent), capital: thinned(unfunded) } : null,
  };
}

/** Values evenly picked from all, no more than a picture can show. */
function thinned(values: Float64Array): Float64Array {
  const stride = Math.ceil(values.length / CROWD);
  return values.filter((_, i) => i % stride === 0);
}

function successful(capital: Float64Array, talent: Float64Array, limit: number): number {
  let count = 0;
  for (let i = 0; i < capital.length; i++) count += Number(talent[i] > limit && capital[i] > START_CAPITAL);
  return count;
}

function talentOfRichest(capital: Float64Array, talent: Float64Array): number {
  const most = capital.reduce((high, value) => Math.max(high, value), 0);
  return mean(talent.filter((_, i) => capital[i] === most));
}

/** Capital without funding is the start doubled and halved, so doublings above the start can be counted exactly. */
function rises(capital: Float64Array): { readonly risen: number; readonly doublings: number } {
  let risen = 0;
  let doublings = 0;
  for (const value of capital) {
    if (value > START_CAPITAL) risen++;
    for (let left = value; left > START_CAPITAL; left /= 2) doublings++;
  }
  return { risen, doublings };
}

/**
 * Talent versus luck: how much of success is luck when luck multiplies, and which way of funding lets talent succeed.
 *
 * Rules. A square world of 201 by 201 without edges holds 1,000 people at fixed random places and 500 wandering events,
 * each lucky or unlucky for good with the same chance. Talent is normal (0.6, 0.1), drawn again until it lies in 0 to 1.
 * Everybody starts with a capital of 10. A step is half a year, a run 80 steps. In a step every event goes 2 in a fresh
 * direction; then of the events within 1 of a person one, chosen at random, acts: a lucky one doubles the capital with
 * the probability of the talent, an unlucky one halves it. Every five years money is handed out: the same to everybody,
 * to the richest share, to the richest and less to the rest, or to a random share. Talented are those above 0.7; P is
 * the percentage of them who end with more than 10. Efficiency is (P - P without funding) / money handed out, the best
 * strategy being 1.
 *
 * Events move independently of capital, so that one walk serves all strategies of a run: they have common random numbers.
 *
 * Source: Pluchino, Biondo and Rapisarda 2018, DOI 10.1142/S0219525918500145.
 */
export const talentVersusLuck: Study<Run, RunOutcome> = {
  name: 'talent-versus-luck',
  title: { en: 'Talent versus luck', zh: '才能与运气' },
  citation:
    'Pluchino A, Biondo AE, Rapisarda A (2018). Talent versus luck: the role of randomness in success and failure. Advances in Complex Systems 21:1850014',
  doi: '10.1142/S0219525918500145',
  settings: SETTINGS,
  readings: [
    {
      en: "When money is paid within a period is left open: at its end here, which comes closest to the paper's table; the setting timing changes it.",
      zh: '论文未说明周期内何时拨款：此处为期末，与论文的策略结果表最为接近；可用 timing 设置更改。',
    },
    {
      en: 'Where several people own the same at the cut of the richest, the lot decides among them; in the first payment all own the same.',
      zh: '在“最富有者”的分界处若多人资本相同，则由抽签决定；首次拨款时所有人资本相同。',
    },
    {
      en: 'Every event is lucky with probability 0.5 by itself, so the number of lucky ones varies between runs.',
      zh: '每个事件各自以 0.5 的概率为幸运事件，因此各次模拟的幸运事件数不同。',
    },
    {
      en: 'Where several people are the richest of a run, the mean of their talents counts as that of the richest.',
      zh: '若一次模拟中有多人并列最富，取其才能的平均值。',
    },
    {
      en: "The paper's table has neither raw shares of successes nor gain per money handed out. Its columns are the rows Gain (successes beyond those without funding, the largest of its strategies being 100), Total funding (payments and a constant 1,000) and Efficiency index (gain over total funding, 1 where everybody gets 1).",
      zh: '论文的结果表既不含成功率本身，也不含每单位拨款的增益。其三列对应此处的“增益”（相对不资助所增加的成功人才，以表中最大者为 100）、“资助总额”（拨款加固定的 1,000）和“效率指数”（增益除以资助总额，人人均得 1 时为 1）。',
    },
  ],
  published: PUBLISHED,
  parts: (settings) => Array.from({ length: numberOf(settings, 'runs') }, (_, run) => run + 1),
  simulate,
  table: tableRows,
  charts: (context) =>
    [capitalOfTalents, richestTalent, strategiesCompared].flatMap((chart) => chart.draw(context)),
  agreements,
};
