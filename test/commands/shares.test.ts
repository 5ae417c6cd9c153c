import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBank } from '../../src/commands/asked-bank.js';
import { askedExperiment } from '../../src/commands/asked-experiment.js';
import { askedStudy } from '../../src/commands/asked-study.js';
import { runAskedBank } from '../../src/commands/run-asked-bank.js';
import { runAskedExperiment } from '../../src/commands/run-asked-experiment.js';
import { runAskedStudy } from '../../src/commands/run-asked-study.js';
import { runPlan } from '../../src/ensemble/run-plan.js';
import { runsInMemory } from '../../src/ensemble/runs-in-memory.js';
import { pointRuns, runPoints } from '../../src/experiment/run-experiment.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Executor, Job } from '../../src/work/job.js';
import { ShareDone, shareOf } from '../../src/work/share.js';
import { SMALL_FILES } from '../small-place.js';

/** Places of results that are there already. */
type Held = (place: number) => boolean;
/** The job that a call makes of what is not there. */
type JobOf = (held: Held) => Promise<Job>;

/** What a call asks to be carried out, without carrying it out. */
async function asked(run: (executor: Executor) => Promise<unknown>): Promise<Job> {
  let seen: Job | undefined;
  const noting = (async (job: Job) => {
    seen = job;
    throw new Error('noted');
  }) as Executor;
  await expect(run(noting)).rejects.toThrow('noted');
  return seen!;
}

const RESULTS = 60;
const keptBy = (held: Held) => ({
  held: new Map(
    Array.from({ length: RESULTS }, (_, place) => place)
      .filter(held)
      .map((place) => [place, Float64Array.of(1)]),
  ),
  keep: () => {},
});

const experimentOf = (levers: readonly number[], draws: number, replicates: number) =>
  askedExperiment({
    experiment: {
      id: 'try',
      title: { en: 'Try', zh: '试' },
      description: { en: 'Try', zh: '试' },
      scenario: 'baseline',
      vary: [{ role: 'lever', lever: 'youngTalent', choices: levers }],
      sampling: { method: 'grid' },
      indicators: [{ indicator: 'papers', direction: 'more' }],
    },
    sources: SMALL_FILES,
    years: 2,
    draws,
    replicates,
  });

const MANY_LEVERS = Array.from({ length: 60 }, (_, n) => n / 2);

const JOBS: Readonly<Record<string, () => Promise<JobOf>>> = {
  'of a comparison': async () => {
    const scenario = orThrow(await resolveScenario('baseline', scenarioFiles, loadCompiler));
    const plan = { scenarios: [scenario, scenario], draws: 7, replicates: 3 };
    const store = runsInMemory(plan.scenarios);
    return (held) => {
      const missing = (blocks: readonly { draw: number; replicate: number }[]) =>
        blocks.filter((_, place) => !held(place));
      return asked((executor) => runPlan({ ...store, missing }, plan, executor));
    };
  },
  'of an experiment in few worlds': async () => {
    const experiment = await experimentOf(MANY_LEVERS, 0, 1);
    return (held) => asked((executor) => runAskedExperiment(experiment, { executor, kept: keptBy(held) }));
  },
  'of an experiment in many worlds': async () => {
    const experiment = await experimentOf([0, 10], 10, 3);
    return (held) => asked((executor) => runAskedExperiment(experiment, { executor, kept: keptBy(held) }));
  },
  'of a bank': async () => {
    const bank = await askedBank('forecast', {
      region: 'guangdong',
      draws: 30,
      replicates: 2,
      sources: SMALL_FILES,
    });
    return (held) =>
      asked((executor) => runAskedBank(bank, { ...bank.called, executor, kept: keptBy(held) }));
  },
  'of a study': async () => {
    const study = await askedStudy({ study: 'talent-versus-luck', set: { runs: 60 } });
    return (held) => asked((executor) => runAskedStudy(study, { executor, kept: keptBy(held) }));
  },
};

/** Names of the tasks that each share carries out. */
async function namesOf(job: Job, nth: number, of: number): Promise<string[]> {
  const ran: string[] = [];
  const noting: Executor = async ({ groups, nameOf }) => {
    ran.push(...groups.flat().map(nameOf));
  };
  const alone = { ...job, tasksStandAlone: false };
  const heard = { begun: () => {}, settled: () => {} };
  const sink = { result: () => {}, failure: () => {} };
  await expect(shareOf(noting, { nth, of }, heard)(alone, sink)).rejects.toThrow(ShareDone);
  return ran;
}

describe('the runs of one world', () => {
  it('are cut into parts in no time however many they are', async () => {
    const { experiment, model } = await experimentOf([0, 10], 0, 1);
    const tasks = pointRuns(
      Array.from({ length: 200_000 }, (_, n) => [n % 2]),
      { draws: 0, replicates: 1 },
    );
    const job = await asked((executor) => runPoints(experiment, tasks, { executor, model }));
    expect(job.groups).toHaveLength(8000);
    expect(job.groups.flat()).toEqual(tasks);
  });
});

describe('the shares of the runs', () => {
  it.each(Object.entries(JOBS))(
    '%s are disjoint, together all, and the same whatever of them is there already',
    async (_, prepare) => {
      const jobOf = await prepare();
      const whole = await jobOf(() => false);
      const all = whole.groups.flat().map(whole.nameOf);
      for (const of of [1, 2, 3, 4, 5]) {
        const shares = await Promise.all(Array.from({ length: of }, (_, n) => namesOf(whole, n + 1, of)));
        expect(shares.flat().sort()).toEqual([...all].sort());
        await fc.assert(
          fc.asyncProperty(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), async (there) => {
            const rest = await jobOf((place) => place > 0 && there[place]);
            const left = new Set(rest.groups.flat().map(rest.nameOf));
            for (const [n, share] of shares.entries())
              expect((await namesOf(rest, n + 1, of)).sort()).toEqual(
                share.filter((name) => left.has(name)).sort(),
              );
          }),
          { numRuns: 4 },
        );
      }
    },
  );

  it.each([1, 2, 3, 4, 5])('are about equal: %d of them', async (of) => {
    for (const prepare of Object.values(JOBS)) {
      const job = await (await prepare())(() => false);
      const sizes = await Promise.all(
        Array.from({ length: of }, async (_, n) => (await namesOf(job, n + 1, of)).length),
      );
      const [most] = job.groups.map(({ length }) => length).sort((a, b) => b - a);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(Math.max(25, most));
    }
  });
});
