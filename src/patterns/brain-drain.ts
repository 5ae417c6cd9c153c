import { GONE, PROGRAMME, STAGE } from '../model/engine/codes.js';
import type { Region } from '../model/place/region.js';
import type { SimulatedYear } from '../model/run.js';
import { usualDose } from './changes.js';
import { meanEstimate, ratioEstimate, rescaled } from './estimates.js';
import type { Estimate, Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Changes, type Place, placeOf, watched } from './places.js';

const YEARS = 20;

interface Result {
  /** Mean ln ability of leavers less that of stayers at no pay gap, at the region's, and at twice that. */
  readonly none: number;
  readonly own: number;
  readonly twice: number;
  /** At the region's gap, where ability does not make leaving likelier. */
  readonly unpulled: number;
  readonly poor: Lost;
  readonly rich: Lost;
}

/** Imports after the end of their contract: those lost, and the years in which they could have been. */
interface Lost {
  readonly lost: number;
  readonly years: number;
}

/** A region with another pay gap, always so. */
const withGap = (region: Region, payGap: number): Region => ({
  ...region,
  workforce: { ...region.workforce, payGap },
});

/** A region whose institutions all have another learning climate, always so. */
const withClimate = (region: Region, to: (climate: number) => number): Region => ({
  ...region,
  institutions: region.institutions.map((one) => ({ ...one, climate: to(one.climate) })),
});

/** Rows that went outside in the years seen so far. */
function newlyEmigrated({ world }: SimulatedYear, seen: Set<number>): number[] {
  const { gone, rows } = world.researchers;
  const left: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (gone[i] !== GONE.emigrated || seen.has(i)) continue;
    seen.add(i);
    left.push(i);
  }
  return left;
}

function abilityGapOf(place: Place): number {
  const seen = new Set<number>();
  const leavers: number[] = [];
  const stayers: number[] = [];
  watched(place, YEARS, (y) => {
    const { researchers: r, active, activeCount } = y.world;
    for (const i of newlyEmigrated(y, seen)) leavers.push(r.logAbility[i]);
    for (let n = 0; n < activeCount; n++)
      if (r.stage[active[n]] !== STAGE.trainee) stayers.push(r.logAbility[active[n]]);
  });
  return meanOf(leavers) - meanOf(stayers);
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function importsLostIn(place: Place): Lost {
  const seen = new Set<number>();
  let atRisk = new Set<number>();
  let lost = 0;
  let years = 0;
  const doses = { leadingTalentImport: usualDose('leadingTalentImport') };
  const watch = (y: SimulatedYear): void => {
    const left = newlyEmigrated(y, seen).filter((i) => atRisk.has(i));
    lost += left.length;
    years += atRisk.size;
    atRisk = outOfContract(y);
  };
  watched(place, YEARS, watch, doses);
  return { lost, years };
}

/** Imports still there whose contract has ended. */
function outOfContract({ world }: SimulatedYear): Set<number> {
  const { programme, contract } = world.researchers;
  const rows = world.active.subarray(0, world.activeCount);
  return new Set(
    Array.from(rows).filter((i) => programme[i] === PROGRAMME.leadingTalent && contract[i] === 0),
  );
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const { payGap } = region.workforce;
  const at = (gap: number, changes: Changes = {}) =>
    abilityGapOf(placeOf(withGap(region, gap), seed, replicate, changes));
  const lostAt = (to: (climate: number) => number) =>
    importsLostIn(placeOf(withClimate(region, to), seed, replicate));
  return {
    none: at(0),
    own: at(payGap),
    twice: at(2 * payGap),
    unpulled: at(payGap, { emigrateAbility: 0 }),
    poor: lostAt((climate) => climate / 2),
    rich: lostAt((climate) => (1 + climate) / 2),
  };
}

/** Yearly loss where the environment is poor over that where it is rich. */
export function lossRatio(poor: readonly Lost[], rich: readonly Lost[]): Estimate {
  const years = (lost: readonly Lost[]) => lost.reduce((sum, one) => sum + one.years, 0);
  const ratio = ratioEstimate(
    poor.map(({ lost }) => lost),
    rich.map(({ lost }) => lost),
  );
  return rescaled(ratio, years(rich) / years(poor), 0);
}

const measure = (results: readonly Result[]): Measured[] => [
  {
    main: meanEstimate(results.map(({ own }) => own)),
    control: meanEstimate(results.map(({ unpulled }) => unpulled)),
  },
  { main: meanEstimate(results.map(({ none, twice }) => twice - none)), control: null },
  {
    main: lossRatio(
      results.map(({ poor }) => poor),
      results.map(({ rich }) => rich),
    ),
    control: null,
  },
];

export const brainDrain: Pattern<Result> = {
  id: 'P8',
  title: { en: 'brain drain', zh: '人才流失' },
  text: {
    en: 'Those who leave are abler than those who stay, the more so the larger the gap to outside; imported talent is lost more often after its contract where the environment is poor.',
    zh: '离开者的能力高于留任者，且与外部差距越大越明显；环境较差时，引进人才在合同期满后更易流失。',
  },
  source: 'assumed: direction stated before the model was run; who moves: DOI 10.1186/s12960-025-01009-z',
  used: 'structure',
  usedFor: {
    en: 'odds of leaving rise with ability times the gap and fall with climate for it; no parameter was fitted to it',
    zh: '据此使离开的优势随能力与差距之积上升、随氛围下降；未据此拟合参数',
  },
  claims: [
    {
      quantity: {
        en: 'mean ln ability of leavers less that of stayers',
        zh: '离开者与留任者能力对数均值之差',
      },
      range: [0, null],
      control: {
        quantity: {
          en: 'the same where ability does not make leaving likelier',
          zh: '同一指标，能力不影响离开',
        },
        range: [null, null],
      },
    },
    {
      quantity: {
        en: 'that difference at twice the region’s pay gap less at none',
        zh: '上述差值：薪酬差距加倍时与无差距时之差',
      },
      range: [0, null],
      control: null,
    },
    {
      quantity: {
        en: 'yearly loss of imports after their contract, poor over rich climate',
        zh: '引进人才合同期满后的年流失率：氛围差与氛围好之比',
      },
      range: [1, null],
      control: null,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Twenty years from the policy year, in regions that always had no pay gap, their own, and twice that. Imports: leadingTalentImport at its usual dose, in regions whose institutions always had half the climate, and one halfway to the best.',
      zh: '自政策起始年起二十年；地区的薪酬差距始终为零、为其自身值、为其两倍。引进：leadingTalentImport 取常用剂量，地区机构的氛围始终减半，或始终提高至与最佳值的中点。',
    },
    replicates: 16,
    simulate,
    measure,
  },
};
