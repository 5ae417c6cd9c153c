import { describe, expect, it } from 'vitest';
import { askedBank } from '../../src/commands/asked-bank.js';
import type { ForecastOptions } from '../../src/commands/forecast-options.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { PLACE, papers } from '../forecast/made-bank.js';

const call: ForecastOptions = { region: 'guangdong', sources: scenarioFiles };
const refusal = async (options: Partial<Record<keyof ForecastOptions, unknown>>): Promise<string[]> => {
  const failed = await askedBank('forecast', { ...call, ...options } as ForecastOptions).catch(
    (error: unknown) => error,
  );
  if (!(failed instanceof InputError)) throw new Error('it was taken');
  return failed.issues.map(({ path, found }) => `${path}: ${found}`);
};
const { startYear } = PLACE.region;

describe('a call about a region with a history', () => {
  it('has its years from the history where it says none', async () => {
    const asked = await askedBank('forecast', call);
    expect([asked.origin, asked.until]).toEqual([2023, 2033]);
    expect(asked.bank.scenario.horizon).toBe(2033 - startYear + 1);
    expect((await askedBank('backtest', call)).until).toBe(2023);
  });

  it('is fitted up to the year before policies act, so that scenarios can go on from it', async () => {
    const { origin, place } = await askedBank('calibrate', { ...call, region: 'us-nih' });
    const { policyYear } = place.region;
    const recorded = (year: number) => place.history.some((row) => row.observes !== '' && row.year === year);
    expect([recorded(policyYear), recorded(policyYear - 1)]).toEqual([true, true]);
    expect(origin).toBe(policyYear - 1);
    const later = { ...call, region: 'us-nih', origin: policyYear };
    expect((await askedBank('calibrate', later)).origin).toBe(policyYear);
    expect((await askedBank('forecast', { ...call, region: 'us-nih' })).origin).toBe(policyYear);
  });

  it('draws what is newer than its first origin more widely, and lists what is newer than its own', async () => {
    const asked = await askedBank('forecast', { ...call, origin: 2020 });
    expect(asked.bank.widerAfter).toBe(startYear);
    expect(asked.newer.figures.every(({ year }) => year > 2020)).toBe(true);
    expect((await askedBank('calibrate', { ...call, origin: 2020 })).bank.widerAfter).toBe(2020);
  });

  it('lists what it sets itself as drawn from no range', async () => {
    const { id } = (await askedBank('forecast', { ...call, origin: 2015 })).newer.parameters.find(
      ({ widened }) => widened,
    )!;
    const value = medinno.parameters[id].value;
    const { parameters } = (await askedBank('forecast', { ...call, origin: 2015, set: { [id]: value } }))
      .newer;
    expect(parameters.find((one) => one.id === id)).toMatchObject({ widened: false, factor: 1 });
    expect(parameters.some(({ widened }) => widened)).toBe(true);
  });

  it('is refused with every mistake at once', async () => {
    expect(await refusal({ draws: 3, replicates: 0, given: 'some', representation: 0.5 })).toEqual([
      'replicates: 0',
      'given: some',
      'representation: 0.5',
      'draws: 3',
    ]);
  });

  it('is refused where too little is known at its origin, and for years that are not there', async () => {
    expect(await refusal({ origin: startYear + 1 })).toEqual([
      expect.stringContaining(`${startYear + 1}, by which no series`),
    ]);
    expect(await refusal({ origin: 2040 })).toEqual([expect.stringContaining('2040')]);
    expect(await refusal({ origin: 2020, until: 2019 })).toEqual([expect.stringContaining('2019')]);
    expect(await refusal({ history: papers([1, 2, 3], 1980) })).toEqual([
      expect.stringContaining('without a series'),
    ]);
  });

  it('holds rows that are given against the rules of files', async () => {
    const rows = papers([5, 6, 7, 8]);
    const twice = [...rows, rows[3]];
    expect(await refusal({ history: twice })).toEqual([expect.stringContaining('a second time')]);
    const nonsense = rows.map((row) => ({ ...row, indicator: 'articles', observes: 'nonsense' }));
    expect((await refusal({ history: nonsense })).length).toBeGreaterThan(0);
  });
});
