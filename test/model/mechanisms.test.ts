import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { GONE, ORIGIN, STAGE } from '../../src/model/engine/codes.js';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import type { Year } from '../../src/model/engine/year.js';
import type { Setting, SimulatedYear } from '../../src/model/run.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { PURPOSE } from '../../src/random/purposes.js';
import {
  lever,
  liveFrom,
  lookingAfter,
  meanOf,
  observe,
  policyOf,
  region,
  seriesIn,
  setting,
  settingWith,
  sumOf,
  varianceOf,
  worldOf,
} from './maoming.js';

const YEARS = 20;
const REPLICATES = Array.from({ length: 12 }, (_, n) => n + 1);

/** Sum of something over 20 years of every replicate. */
function total(
  of: (flows: SimulatedYear['flows']) => number,
  policy: Policy = NO_POLICY,
  place: Setting = setting,
): number {
  let sum = 0;
  for (const replicate of REPLICATES)
    liveFrom(place, worldOf(replicate), policy, YEARS, ({ flows }) => {
      sum += of(flows);
    });
  return sum;
}

describe('in the baseline of 20 years', () => {
  const sums: Record<string, number> = {};
  const reasons = new Map<number, number>();
  beforeAll(() => {
    for (const replicate of REPLICATES) {
      const world = liveFrom(setting, worldOf(replicate), NO_POLICY, YEARS, ({ flows }) => {
        for (const [name, flow] of Object.entries(flows))
          sums[name] = (sums[name] ?? 0) + (typeof flow === 'number' ? flow : sumOf([...flow]));
      });
      const { gone, rows } = world.researchers;
      for (let i = 0; i < rows; i++) reasons.set(gone[i], (reasons.get(gone[i]) ?? 0) + 1);
    }
  });

  it.each([
    'papers',
    'hits',
    'discoveries',
    'boughtPapers',
    'localGrants',
    'outsideWins',
    'leads',
    'inventions',
    'utilityPatents',
    'approvals',
    'techniques',
    'failures',
    'unfinancedDeaths',
    'licences',
    'revenue',
    'hires',
    'trainees',
    'graduates',
    'graduatesPosted',
    'returnees',
    'retired',
    'left',
    'emigrants',
    'incidents',
    'outsideAverted',
    'terminalDalys',
  ])('there are %s', (flow) => {
    expect(sums[flow]).toBeGreaterThan(0);
  });

  it.each(Object.entries(GONE))('people are found in the state "%s" (%d)', (_, code) => {
    expect(reasons.get(code)).toBeGreaterThan(0);
  });

  it.each([
    'imports',
    'youngRecruits',
    'postdocsFinished',
    'programmeGrants',
    'programmeAsked',
    'epidemicDalys',
  ])('there are no %s, which only a policy or a switch brings', (flow) => {
    expect(sums[flow]).toBe(0);
  });
});

/** Awards that went to someone while someone with a better score was refused. */
function awardsAgainstScore({ call }: Year): number {
  let bestRefused = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < call.applicantCount; n++)
    if (call.awarded[n] === 0) bestRefused = Math.max(bestRefused, call.scores[n]);
  let against = 0;
  for (let n = 0; n < call.applicantCount; n++)
    if (call.awarded[n] !== 0 && call.scores[n] < bestRefused) against++;
  return against;
}

describe('the call', () => {
  function awardsBy(policy: Policy): { against: number; awards: number } {
    const seen = { against: 0, awards: 0 };
    const processes = lookingAfter({
      awards: (y) => {
        seen.against += awardsAgainstScore(y);
        seen.awards += y.flows.awardees;
      },
    });
    liveFrom(settingWith({}, { processes }), worldOf(1), policy, 10);
    return seen;
  }

  it('goes strictly by score without a lottery', () => {
    const { against, awards } = awardsBy(NO_POLICY);
    expect(awards).toBeGreaterThan(100);
    expect(against).toBe(0);
  });

  it('goes by lot for the share of awards that a lottery draws, without changing their number by much', () => {
    const { against, awards } = awardsBy(policyOf([lever('lottery', 1)]));
    expect(against / awards).toBeGreaterThan(0.3);
    expect(awards / awardsBy(NO_POLICY).awards).toBeGreaterThan(0.9);
  });

  it('pays those without a grant a stable share, and nothing when there is no such share', () => {
    const leastPaid = (dose: number): number => {
      let above = 0;
      const processes = lookingAfter({
        payments: ({ world, p }) => {
          const { researchers: r, active, activeCount } = world;
          const inPost = [...active.subarray(0, activeCount)].filter((i) => r.stage[i] !== STAGE.trainee);
          above = Math.min(...inPost.map((i) => r.money[i])) - p.baseFunding * p.referenceFunding;
        },
      });
      const place = settingWith({}, { processes });
      liveFrom(place, worldOf(1), policyOf([lever('stableShare', dose)]), 4);
      return above;
    };
    expect(leastPaid(-1)).toBe(0);
    expect(leastPaid(0)).toBeGreaterThan(0);
    expect(leastPaid(0.85)).toBeGreaterThan(3 * leastPaid(0));
  });

  it('does not echo: awards of one year say little of those a grant’s length later', () => {
    const { localGrantDuration } = region.funding;
    let covariance = 0;
    let variance = 0;
    for (const replicate of REPLICATES) {
      const awards = seriesIn(observe(replicate, NO_POLICY, 40), 'localGrants');
      const mean = meanOf(awards);
      for (let t = 0; t < awards.length; t++) {
        variance += (awards[t] - mean) ** 2 / awards.length;
        if (t >= localGrantDuration)
          covariance +=
            ((awards[t] - mean) * (awards[t - localGrantDuration] - mean)) /
            (awards.length - localGrantDuration);
      }
    }
    expect(Math.abs(covariance / variance)).toBeLessThan(0.25);
  });
});

describe('a binding commitment', () => {
  it('lowers the variance of local research money to a tenth or less', () => {
    const spread = (policy: Policy): number =>
      meanOf(
        REPLICATES.map((replicate) =>
          varianceOf(seriesIn(observe(replicate, policy, YEARS), 'researchSpending', 'payer=hospitals')),
        ),
      );
    const bound = spread(policyOf([lever('bindingCommitment', 1)]));
    expect(bound).toBeGreaterThan(0);
    expect(bound / spread(NO_POLICY)).toBeLessThan(0.1);
  });

  it('costs health in an epidemic', () => {
    const place = settingWith({ epidemics: 1, epidemicRate: 0.5 });
    const lost = (policy: Policy): number => total(({ epidemicDalys }) => epidemicDalys, policy, place);
    expect(lost(policyOf([lever('bindingCommitment', 1)]))).toBeGreaterThan(1.1 * lost(NO_POLICY));
  });
});

describe('outside funders', () => {
  const { outside } = region.funding;

  /**
   * Who wins once wins again, so that wins of a replicate go together: of twelve replicates the mean is off by a tenth.
   */
  const MANY = Array.from({ length: 40 }, (_, n) => n + 1);

  /** Years, and wins of each funder in them. */
  const counted = () => ({ years: 0, wins: outside.map(() => 0) });
  const [referenceYears, yearsAfter] = [counted(), counted()];

  beforeAll(() => {
    const processes = lookingAfter({
      outsideCalls: ({ referenceYear, spinUp, flows }) => {
        for (const count of [...(referenceYear ? [referenceYears] : []), ...(spinUp ? [] : [yearsAfter])]) {
          count.years++;
          outside.forEach((_, f) => {
            count.wins[f] += flows.outsideWins[f];
          });
        }
      },
    });
    const place = settingWith({}, { processes });
    for (const replicate of MANY) {
      const world = worldAtPolicyYear(place, replicateKey('test', replicate));
      liveFrom(place, world, NO_POLICY, YEARS);
    }
  });

  const winsAYear = ({ years, wins }: typeof yearsAfter) => wins.map((sum) => sum / years);

  it('are won as often as known in the years over which their paylines are averaged', () => {
    winsAYear(referenceYears).forEach((wins, f) => {
      expect(wins / outside[f].winsPerYear!, outside[f].id).toBeCloseTo(1, 1);
    });
  });

  it('are won about as often in the baseline of the years that follow', () => {
    winsAYear(yearsAfter).forEach((wins, f) => {
      expect(wins / outside[f].winsPerYear!, outside[f].id).toBeGreaterThan(0.8);
      expect(wins / outside[f].winsPerYear!, outside[f].id).toBeLessThan(1.25);
    });
  });
});

describe('references', () => {
  it('are means of what is held against them, taken at the same moment of the year', () => {
    const seen = {
      clinicalFindings: [] as number[],
      hospitalStaff: [] as number[],
    };
    const processes = lookingAfter({
      health: ({ levels, referenceYear }) => {
        if (!referenceYear) return;
        seen.clinicalFindings.push(levels.clinicalFindings);
        seen.hospitalStaff.push(levels.hospitalStaff);
      },
    });
    const { references } = worldAtPolicyYear(settingWith({}, { processes }), replicateKey('test', 1));
    expect(meanOf(seen.clinicalFindings) / references.clinicalFindings).toBeCloseTo(1, 2);
    expect(meanOf(seen.hospitalStaff) / references.hospitalStaff).toBeCloseTo(1, 2);
  });
});

describe('talent', () => {
  const recruiting = policyOf([lever('leadingTalentImport', 9, 10)], 30, 10);

  it('that was imported is lost again in part, most after the contract', () => {
    const { during, after } = { during: [] as number[], after: [] as number[] };
    for (const replicate of REPLICATES) {
      let year = 0;
      liveFrom(setting, worldOf(replicate), recruiting, YEARS, ({ world, flows }) => {
        const { origin, gone, contract } = world.researchers;
        (year++ < setting.p.contractYears ? during : after).push(flows.importsLost);
        for (let i = 0; i < world.researchers.rows; i++)
          if (origin[i] === ORIGIN.imported && gone[i] === GONE.no)
            expect(contract[i]).toBeLessThanOrEqual(setting.p.contractYears);
      });
    }
    expect(sumOf(after)).toBeGreaterThan(0);
    expect(meanOf(after)).toBeGreaterThan(3 * meanOf(during));
  });

  it('asked for beyond what the place attracts comes no more often', () => {
    const many = policyOf([lever('leadingTalentImport', 100)], 100);
    const imports = total(({ imports: came }) => came, many) / (YEARS * REPLICATES.length);
    expect(imports).toBeGreaterThan(0.9 * setting.p.leaderLimit);
    expect(imports).toBeLessThanOrEqual(setting.p.leaderLimit);
  });

  it('does not come more often when a policy names the lever twice', () => {
    const twice = policyOf([lever('leadingTalentImport', 50), lever('leadingTalentImport', 50)], 200);
    const imports = seriesIn(observe(1, twice, YEARS), 'imports');
    expect(meanOf(imports)).toBeLessThanOrEqual(setting.p.leaderLimit);
  });

  it('in postdoctoral stations stays in 11 of 17 cases', () => {
    const policy = policyOf([lever('postdocs', 40)], 22);
    let stayed = 0;
    const finished = total(({ postdocsFinished, postdocsStayed }) => {
      stayed += postdocsStayed;
      return postdocsFinished;
    }, policy);
    const expected = region.workforce.postdocsWhoStay;
    expect(expected).toBeCloseTo(11 / 17, 2);
    expect(finished).toBeGreaterThan(5000);
    const error = Math.sqrt((expected * (1 - expected)) / finished);
    expect(Math.abs(stayed / finished - expected)).toBeLessThan(4 * error);
  });

  it('is recruited by the head, fractions waiting for the year in which they make one', () => {
    const policy = policyOf([lever('postdocs', 0.31)], 0.18);
    const world = liveFrom(setting, worldOf(1), policy, 10);
    const { programme, rows } = world.researchers;
    expect(programme.subarray(0, rows).filter((code) => code === 3)).toHaveLength(3);
  });
});

describe('epidemics', () => {
  const place = settingWith({ epidemics: 1, epidemicRate: 0.25 });

  /** Papers in all years, and the years in which an epidemic struck. */
  let papers: number;
  let struck = 0;
  beforeAll(() => {
    const papersOf = (tally: SimulatedYear['flows']): number => {
      if (tally.epidemicDalys > 0) struck++;
      return tally.papers;
    };
    papers = total(papersOf, NO_POLICY, place);
  });

  it('strike about as often as their rate when they are switched on', () => {
    const years = YEARS * REPLICATES.length;
    expect(struck / years).toBeGreaterThan(0.15);
    expect(struck / years).toBeLessThan(0.35);
  });

  it('divert effort from research, and stay out of the DALYs that policies avert', () => {
    expect(papers).toBeLessThan(total((tally) => tally.papers));
    const certain = observe(1, NO_POLICY, 1, settingWith({ epidemics: 1, epidemicRate: 1 }));
    const none = observe(1, NO_POLICY, 1);
    expect(seriesIn(certain, 'epidemicDalys')[0]).toBeGreaterThan(1000);
    expect(Math.abs(seriesIn(certain, 'burden')[0] - seriesIn(none, 'burden')[0])).toBeLessThan(500);
  });
});

describe('chance', () => {
  /** Every use of a purpose in the model, by the purpose's name: the files it is drawn in. */
  function usesOfPurposes(): Map<string, string[]> {
    const folder = fileURLToPath(new URL('../../src/model/', import.meta.url));
    const uses = new Map<string, string[]>();
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (!file.endsWith('.ts')) continue;
      for (const [, name] of readFileSync(folder + file, 'utf8').matchAll(/PURPOSE\.(\w+)/g))
        uses.set(name, [...(uses.get(name) ?? []), file.replaceAll('\\', '/')]);
    }
    return uses;
  }

  /** Purposes drawn in several places, with the reason why the draws are never of one key and counter. */
  const SHARED: Readonly<Record<string, string>> = {
    age: 'every person’s age at entry, drawn once with the person’s own key by whoever brings the person in',
    novelty: 'at entry with year 0, afterwards renewed with the calendar year',
  };

  it('is drawn in one place a purpose, but for the exceptions explained here', () => {
    const several = [...usesOfPurposes()].filter(([, files]) => files.length > 1).map(([name]) => name);
    expect(several.sort()).toEqual(Object.keys(SHARED).sort());
  });

  it('is drawn for purposes of the list alone, whose codes differ', () => {
    for (const name of usesOfPurposes().keys()) expect(PURPOSE).toHaveProperty(name);
    expect(new Set(Object.values(PURPOSE)).size).toBe(Object.keys(PURPOSE).length);
  });
});
