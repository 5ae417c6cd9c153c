import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type AskedBank, askedBank } from '../../src/commands/asked-bank.js';
import { forecast } from '../../src/commands/forecast.js';
import type { ForecastOptions } from '../../src/commands/forecast-options.js';
import type { ForecastResult } from '../../src/commands/forecast-result.js';
import { medinno } from '../../src/model/medinno.js';
import { SMALL_FILES } from '../small-place.js';

const ORIGIN = 2018;
const REGION = new URL('../../scenarios/regions/guangdong', import.meta.url).pathname;
const YAML = readFileSync(`${REGION}.yaml`, 'utf8');
const HISTORY = readFileSync(`${REGION}.history.csv`, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'medinno-leaks-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;

/** The forecast of the province from what was known in 2018, of the texts as they are given. */
const made = (files: Files = {}, more: Partial<ForecastOptions> = {}): Promise<ForecastResult> =>
  forecast(callOf(files, more));

/** The texts of the province. */
interface Files {
  readonly region?: string;
  readonly history?: string;
}

function callOf(
  { region = YAML, history = HISTORY }: Files,
  more: Partial<ForecastOptions> = {},
): ForecastOptions {
  const path = join(folder, `province-${++written}`);
  writeFileSync(`${path}.yaml`, region);
  writeFileSync(`${path}.history.csv`, history);
  return {
    region: `${path}.yaml`,
    sources: SMALL_FILES,
    origin: ORIGIN,
    until: 2021,
    draws: 20,
    representation: 500,
    ...more,
  };
}

const plain = made();

const asked = (files: Files = {}, more: Partial<ForecastOptions> = {}): Promise<AskedBank> =>
  askedBank('forecast', callOf(files, more));

/** All that is forecast and scored, to the last bit; what is on record after the origin stands beside it and is left out. */
const said = ({ table }: ForecastResult) => ({
  forecasts: table('forecasts').map(({ observed: _, ...row }) => row),
  scores: table('scores'),
  verdicts: table('verdicts'),
  families: table('families'),
  unscored: table('unscored'),
});

/** The numbers of a text after a year, changed. */
const afterOrigin = (text: string, line: RegExp, change: (value: number) => number): string =>
  text.replace(line, (whole, before: string, year: string, between: string, value: string) =>
    Number(year) > ORIGIN ? `${before}${year}${between}${change(Number(value))}` : whole,
  );
const ROW =
  /^((?:personYearsResearchAllFields|papersScienceCitationIndexAllFields|inventionPatentsAllFields),)(\d{4})(,)([\d.]+)/gm;
const MONEY = /(figure: funding\.localResearch, year: )(\d{4})(, value: )([\d.]+)/g;

describe('a leak that is planted in a forecast', () => {
  it('as a later number of the series moves nothing', async () => {
    const leaked = afterOrigin(HISTORY, ROW, (value) => 3 * value);
    expect(leaked).not.toBe(HISTORY);
    expect(said(await made({ history: leaked }))).toEqual(said(await plain));
  });

  it('as money of later years moves nothing where it is not given, and is given else', async () => {
    const leaked = afterOrigin(YAML, MONEY, (value) => 10 * value);
    const none = { given: 'none' } as const;
    expect(said(await made({ region: leaked }, none))).toEqual(said(await made({}, none)));
    expect(said(await made({ region: leaked }))).not.toEqual(said(await plain));
  });

  it('as a figure of the region that is of a later year is listed, and drawn from a wider range', async () => {
    const leaked = YAML.replace(/(^ {2}localResearch:[\s\S]*?year: )\d{4}/m, '$12020');
    const [usual, later] = [await asked(), await asked({ region: leaked })];
    const listed = ({ newer }: AskedBank) =>
      newer.figures.filter(({ path }) => path === 'funding.localResearch');
    expect(listed(usual)).toEqual([]);
    expect(listed(later)).toEqual([
      { path: 'funding.localResearch', year: 2020, widened: true, factor: expect.any(Number) },
    ]);
    expect(listed(later)[0].factor).toBeGreaterThan(1);
    const width = ({ bank }: AskedBank): number => {
      const { low, high } = bank.scenario.figures.find(({ path }) => path === 'funding.localResearch')!;
      return high! / low!;
    };
    expect(width(later)).toBeGreaterThan(width(usual));
  });

  it('as a default that rests on later evidence is listed, and drawn from a wider range', async () => {
    const { newer, place } = await asked();
    const [id, entry] = Object.entries(medinno.parameters).find(
      ([one, { range, distribution, knownUntil, hard }]) =>
        range !== null &&
        distribution === 'uniform' &&
        knownUntil !== null &&
        // Else it is drawn from a wider range anyway: past forecasts begin in the start year.
        knownUntil <= place.region.startYear &&
        range[0] > 2 * hard[0] &&
        range[0] > 0 &&
        !Object.hasOwn(place.region.parameters ?? {}, one) &&
        !newer.parameters.some((listed) => listed.id === one),
    )!;
    const parameters = { ...medinno.parameters, [id]: { ...entry, knownUntil: ORIGIN + 2 } };
    const later = await made({}, { model: { ...medinno, parameters } });
    // It is read by every run: with the same range all would be the same.
    expect(said(later)).not.toEqual(said(await plain));
    const listed = later.asked.newer.parameters.filter((one) => one.id === id);
    expect(listed).toEqual([{ id, knownUntil: ORIGIN + 2, widened: true, factor: expect.closeTo(2, 9) }]);
  });
});
