import { describe, expect, it } from 'vitest';
import { centringOf } from '../../../../src/model/centring.js';
import { NO_POLICY } from '../../../../src/model/engine/policy.js';
import { ORIENTATION } from '../../../../src/model/engine/world.js';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import { type Candidate, pipelineAlone } from '../../../../src/model/pipeline-alone.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { distanceToHit, hitChance } from '../../../../src/model/submodels/research/hits.js';
import { replicateKey } from '../../../../src/random/keys.js';
import { stream } from '../../../../src/random/streams.js';
import { choose, normal } from '../../../../src/random/variates.js';
import {
  liveFrom,
  lookingAfter,
  meanOf,
  observe,
  seriesIn,
  setting,
  settingWith,
  sumOf,
  worldOf,
} from '../../maoming.js';

/** Parameters under which the spread of projects and people is narrow, as by default, and wide. */
const DRAWS = {
  'the point values': {},
  'wide spreads': {
    valueEffect: 0.6,
    clinicalOriginEffect: 1,
    valueAbility: 0.5,
    abilitySpread: 0.9,
    valueOriginality: 1,
  },
} as const;

/** Projects as findings of all orientations bring them, people being alike in what does not matter here. */
function candidates(
  pathway: number,
  overrides: Readonly<Record<string, number>>,
): (ordinal: number) => Candidate {
  const p = parameterValues(medinno, overrides);
  const u = stream('centring', `${pathway}`);
  const own = p.valueSpread + p.valueOriginality * p.meanOriginality;
  let sum = 0;
  const cumulative = PATHWAYS[pathway].share.map((share) => (sum += share));
  return () => {
    const clinician = choose(u(), cumulative) === ORIENTATION.clinical;
    return {
      clinicalOrigin: clinician && u() < p.clinicalOrigin ? 1 : 0,
      logValue: own * normal(u()) - p.valueCentring + p.valueAbility * p.abilitySpread * normal(u()),
    };
  };
}

describe.each(Object.entries(DRAWS))('centring under %s', (_, overrides) => {
  const place = settingWith(overrides);

  it.each(PATHWAYS.map(({ id }, index) => [id, index] as const))(
    'keeps the mean success of every stage of a %s as published, although the better projects survive',
    (_id, index) => {
      const outcome = pipelineAlone(
        place,
        index,
        20_000,
        replicateKey('centring', index),
        candidates(index, overrides),
      );
      PATHWAYS[index].success.forEach((success, k) => {
        const error = Math.sqrt((success * (1 - success)) / outcome.ended[k]);
        expect(Math.abs(outcome.passed[k] / outcome.ended[k] - success), `stage ${k}`).toBeLessThan(
          4 * error,
        );
      });
    },
  );
});

/** Every project that starts in Maoming over 20 years of some replicates, by pathway, as it starts. */
function startedInMaoming(): Candidate[][] {
  const started: Candidate[][] = PATHWAYS.map(() => []);
  const processes = lookingAfter({
    translation: ({ world: { projects } }) => {
      for (let j = 0; j < projects.rows; j++)
        if (projects.stage[j] === 0 && projects.yearsLeft[j] === 0 && projects.waited[j] === 0)
          started[projects.pathway[j]].push({
            logValue: projects.logValue[j],
            clinicalOrigin: projects.clinicalOrigin[j] === 1 ? 1 : 0,
          });
    },
  });
  for (let replicate = 1; replicate <= 20; replicate++)
    liveFrom(settingWith({}, { processes }), worldOf(replicate), NO_POLICY, 20);
  return started;
}

describe('centring in Maoming', () => {
  const started = startedInMaoming();

  it.each(PATHWAYS.map(({ id }, index) => [id, index] as const))(
    'keeps the mean success of every stage of a %s within three points of the published, whoever its inventors are',
    (_id, index) => {
      const projects = started[index];
      expect(projects.length).toBeGreaterThan(50);
      const outcome = pipelineAlone(
        setting,
        index,
        20_000,
        replicateKey('Maoming', index),
        (ordinal) => projects[ordinal % projects.length],
      );
      PATHWAYS[index].success.forEach((success, k) => {
        const seen = outcome.passed[k] / outcome.ended[k];
        expect(Math.abs(seen - success), `stage ${k}: ${seen.toFixed(3)} for ${success}`).toBeLessThan(0.03);
      });
    },
  );
});

describe('chances that centring follows through the stages', () => {
  const centring = centringOf(parameterValues(medinno));

  it('are the product of the stages’ chances, from every stage on', () => {
    PATHWAYS.forEach(({ success, years, cost }, index) => {
      success.forEach((_, k) => {
        expect(centring.launchChance[index][k]).toBeCloseTo(
          success.slice(k).reduce((a, b) => a * b, 1),
          12,
        );
        expect(centring.yearsToLaunch[index][k]).toBeCloseTo(sumOf(years.slice(k)), 12);
        const remaining = sumOf(
          cost.slice(k).map((c, n) => c * success.slice(k, k + n).reduce((a, b) => a * b, 1)),
        );
        expect(centring.remainingCost[index][k]).toBeCloseTo(remaining, 9);
      });
      expect([centring.launchChance[index].at(-1), centring.remainingCost[index].at(-1)]).toEqual([1, 0]);
    });
  });

  it('are not shifted where projects do not differ', () => {
    const { successShift } = centringOf(
      parameterValues(medinno, { valueEffect: 0, clinicalOriginEffect: 0 }),
    );
    for (const shifts of successShift) for (const shift of shifts) expect(Math.abs(shift)).toBeLessThan(1e-9);
  });

  it('follow from the parameters alone, bit for bit', () => {
    expect(centringOf(parameterValues(medinno))).toEqual(centringOf(parameterValues(medinno)));
  });
});

describe('the pathways that projects take', () => {
  const { pathwayWeights, licensedOut } = centringOf(
    parameterValues(medinno, { costScale: 0.35, licenceAbove: 12 }),
  );

  it.each([
    ['basic', ORIENTATION.basic, [0.42, 0.7, 0.8, 0.95, 0.95, 1]],
    ['translational', ORIENTATION.translational, [0.25, 0.45, 0.67, 0.87, 0.95, 1]],
    ['clinical', ORIENTATION.clinical, [0.06, 0.11, 0.33, 0.55, 0.88, 1]],
  ])('have weights that add up over those of %s leads', (_, orientation, sums) => {
    sums.forEach((sum, index) => {
      expect(pathwayWeights[orientation][index]).toBeCloseTo(sum, 12);
    });
  });

  it('end with a partner where the dearest year costs more than 12 million CNY', () => {
    // 150 × 7 × 0.35 / 2.5 = 147 for drugs; 8 × 7 × 0.35 / 2 = 9.8 for devices; 15 × 7 × 0.35 / 2.5 = 14.7 for traditional ones
    expect(licensedOut).toEqual([true, true, false, false, false, true]);
  });
});

describe('the threshold of hits', () => {
  it.each([
    [{}],
    [{ abilitySpread: 0.4 }],
    [{ abilitySpread: 1, meanOriginality: 0.35 }],
    [{ hitShare: 0.05 }],
  ])(
    'makes the defined share of papers hits, written by people in proportion to their ability (%j)',
    (overrides) => {
      const p = parameterValues(medinno, overrides);
      const { hitThreshold } = centringOf(p);
      const u = stream('hits', JSON.stringify(overrides));
      const chances = Array.from({ length: 40_000 }, () => {
        const logAbility = p.abilitySpread ** 2 / 2 + p.abilitySpread * normal(u());
        return hitChance(distanceToHit(hitThreshold, logAbility, 0, p), p.meanOriginality, p);
      });
      expect(meanOf(chances) / p.hitShare).toBeCloseTo(1, 1);
    },
  );

  it('lets the able, the well funded and the original write hits more often', () => {
    const p = parameterValues(medinno);
    const { hitThreshold } = centringOf(p);
    const chance = (logAbility: number, logMoney: number, originality: number) =>
      hitChance(distanceToHit(hitThreshold, logAbility, logMoney, p), originality, p);
    const usual = chance(0, 0, p.meanOriginality);
    expect(chance(1, 0, p.meanOriginality)).toBeGreaterThan(usual);
    expect(chance(0, 1, p.meanOriginality)).toBeGreaterThan(usual);
    expect(chance(0, 0, 2 * p.meanOriginality)).toBeGreaterThan(usual);
  });

  it('makes about a tenth of the papers of Maoming hits', () => {
    const runs = [1, 2, 3, 4].map((replicate) => observe(replicate, NO_POLICY, 20));
    const all = (indicator: string) => sumOf(runs.map((run) => sumOf(seriesIn(run, indicator))));
    expect(all('hits') / all('papers')).toBeGreaterThan(0.08);
    expect(all('hits') / all('papers')).toBeLessThan(0.12);
  });
});
