import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { processesOf } from '../../src/model/model-parts.js';
import { PANELS } from '../../src/model/place/region.js';
import type { Setting, SimulatedYear } from '../../src/model/run.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { assertProcess } from '../../src/testing/assert-process.js';
import { lever, policyOf, region, settingWith } from './maoming.js';

const PROCESSES = processesOf(medinno.schedule);
const YEARS = 12;

const place = settingWith({ epidemics: 1, epidemicRate: 0.5 });
const everyLever: Policy = policyOf(
  medinno.levers.map(({ id, standard }) => lever(id, standard, YEARS)),
  400,
  YEARS,
);

function observed(setting: Setting): Float64Array {
  const world = worldAtPolicyYear(setting, replicateKey('writes', 1), 12);
  return runPolicy(setting, world, everyLever, YEARS);
}

/** The region with a funder of every panel. */
const { funding } = region;
const panels = PANELS.map((panel) => ({ ...funding.outside[0], id: `${panel}-fund`, panel, winsPerYear: 6 }));
const everyPanel = { ...region, funding: { ...funding, outside: [...funding.outside, ...panels] } };

describe('a process', () => {
  it.each(PROCESSES)('$id writes what it declares', (process) => {
    assertProcess(process, { region: everyPanel });
  });
});

describe('working columns', () => {
  it('hold nothing from one process to the next: what is left in them changes no number', () => {
    const spoil = ({ scratch }: SimulatedYear): void => {
      for (const column of [scratch.variates, scratch.work, scratch.counts]) column.fill(Number.NaN);
      scratch.rows.fill(-1);
      scratch.flags.fill(255);
    };
    const spoilt = place.processes.map(({ id, step }) => ({
      id,
      step: (y: SimulatedYear) => {
        spoil(y);
        step(y as never);
      },
    }));
    expect(observed({ ...place, processes: spoilt })).toEqual(observed(place));
  });
});
