import { describe, expect, it } from 'vitest';
import { ORIENTATION } from '../../src/model/engine/codes.js';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { type Candidate, pipelineAlone } from '../../src/model/pipeline-alone.js';
import { PATHWAYS } from '../../src/model/submodels/pipeline/pathways.js';
import { replicateKey } from '../../src/random/keys.js';
import { normal } from '../../src/random/normal.js';
import { stream } from '../../src/random/streams.js';
import { choose } from '../../src/random/variates.js';
import {
  liveFrom,
  lookingAfter,
  observe,
  seriesIn,
  setting,
  settingWith,
  sumOf,
  worldOf,
} from './maoming.js';

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
  for (let replicate = 1; replicate <= 60; replicate++)
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

describe('the threshold of hits', () => {
  it('makes about a tenth of the papers of Maoming hits', () => {
    const runs = [1, 2, 3, 4].map((replicate) => observe(replicate, NO_POLICY, 20));
    const all = (indicator: string) => sumOf(runs.map((run) => sumOf(seriesIn(run, indicator))));
    expect(all('hits') / all('papers')).toBeGreaterThan(0.08);
    expect(all('hits') / all('papers')).toBeLessThan(0.12);
  });
});
