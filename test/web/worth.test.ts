import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { broughtText } from '../../src/web/engine/brought-file.js';
import type { DeskResponse, SaidPicture } from '../../src/web/engine/messages.js';
import { LEAST_JUDGED } from '../../src/web/engine/precision.js';
import { healthVerdict } from '../../src/web/engine/said-picture.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { WORTH_ID } from '../../src/web/planning/worth.js';
import { scenarioText } from '../../src/web/planning/written-strategy.js';
import { engineInThread, readyStrategy } from './engine-in-thread.js';

const STAGES = [
  { draws: 2, replicates: 1 },
  { draws: 6, replicates: 2 },
];
const FULL = STAGES[1];

const { ask, tasksUntilNow } = engineInThread(STAGES);
const pictures = (said: readonly DeskResponse[]): SaidPicture[] =>
  said.filter(({ kind }) => kind === 'picture') as never;
const rowOf = ({ totals }: SaidPicture, id: string) =>
  totals.find(({ indicator, part }) => indicator === id && part === '');

let young: Strategy;
let plain: SaidPicture;
beforeAll(async () => {
  young = await readyStrategy(ask, 'young-talent');
  plain = pictures(await ask({ kind: 'show', number: 1, strategy: young, against: null })).at(-1)!;
});

const shownAt = async (worth: number, number: number): Promise<SaidPicture[]> =>
  pictures(await ask({ kind: 'show', number, strategy: { ...young, worth }, against: null }));

describe('what a DALY is worth', () => {
  it('changes net health benefit without any run, at once at full precision', async () => {
    const before = tasksUntilNow();
    const shown = await shownAt(61_300, 2);
    expect(tasksUntilNow()).toBe(before);
    expect(shown.map(({ isFull }) => isFull)).toEqual([true]);
    expect(rowOf(plain, WORTH_ID)).toBeUndefined();
    expect(rowOf(shown[0], 'netHealthBenefit')).toEqual(rowOf(plain, 'netHealthBenefit'));
    expect(rowOf(shown[0], WORTH_ID)?.mean).not.toBe(rowOf(plain, 'netHealthBenefit')?.mean);
    const { rows } = shown[0].panels.en.find(({ id }) => id === 'health')!;
    expect(rows.map(({ name }) => name)).toContain('Net health benefit, a DALY worth 61,300 CNY');
  });

  it('gives the numbers that the command gives for the saved file, and for one that was kept', async () => {
    const mine = { ...young, worth: 50_000 };
    const kept = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 5 })), worth: 20_000 };
    const against = pictures(await ask({ kind: 'show', number: 3, strategy: mine, against: kept })).at(-1)!;
    const [alone] = await shownAt(50_000, 4);
    // Files that are compared say the same of what a DALY is worth.
    const texts: Record<string, string> = {
      'mine.yaml': scenarioText(mine),
      'kept.yaml': scenarioText({ ...kept, worth: mine.worth }),
    };
    const asked = {
      ...{ ...FULL, seed: young.seed, years: young.horizon },
      sources: { ...scenarioFiles, read: (path: string) => texts[path] ?? null },
    };
    const toNone = await compare({ baseline: 'baseline', alternatives: ['mine.yaml'], ...asked });
    const toKept = await compare({ baseline: 'kept.yaml', alternatives: ['mine.yaml'], ...asked });
    expect(rowOf(alone, WORTH_ID)?.mean).toBe(toNone.effect(WORTH_ID).mean);
    expect(rowOf(alone, WORTH_ID)?.low).toBe(toNone.effect(WORTH_ID).low);
    expect(rowOf(against, WORTH_ID)?.mean).toBe(toKept.effect(WORTH_ID).mean);
  });

  it('is net health benefit in products per head, where those are what it is worth', async () => {
    const { comparison } = await compare({
      baseline: 'baseline',
      alternatives: ['young-talent'],
      ...{ ...FULL, seed: young.seed, years: young.horizon, sources: scenarioFiles },
    });
    const [product] = comparison.effects.filter(
      ({ indicator, part, year }) => indicator === 'netHealthBenefit' && part === 'gdp=1' && year === 'total',
    );
    const [shown] = await shownAt(comparison.region.gdpPerHead, 5);
    expect(rowOf(shown, WORTH_ID)?.mean).toBeCloseTo(product.mean, 6);
  });

  it('decides on the verdict, where runs are enough to judge', async () => {
    const judged = (picture: SaidPicture, pairs = LEAST_JUDGED) =>
      healthVerdict({ ...picture, pairs, yearly: [] });
    const [cheap] = await shownAt(1, 6);
    expect(cheap.pairs).toBeLessThan(LEAST_JUDGED);
    expect(cheap.verdict).toBe(null);
    expect(cheap.panels.en.flatMap(({ rows }) => rows).filter(({ isClear }) => isClear)).toEqual([]);
    expect([judged(cheap), judged(cheap, LEAST_JUDGED - 1)]).toEqual(['worse', null]);
    const [dear] = await shownAt(1e12, 7);
    const health = rowOf(dear, 'dalysAverted')!;
    expect(judged(dear)).toBe(health.low! > 0 ? 'better' : health.high! < 0 ? 'worse' : 'open');
  });

  it('comes back from the file that holds it, and is not taken from another indicator of the name', async () => {
    const text = scenarioText({ ...young, worth: 61_300 });
    const read = (await ask({ kind: 'read', files: [broughtText('mine.yaml', text)] })).at(-1);
    expect(read).toMatchObject({ kind: 'strategy', strategy: { worth: 61_300 }, left: [] });
    const other = text.replace(/expression: .*\n(?: {6,}.*\n)*/, 'expression: papers / 61300\n');
    const own = (await ask({ kind: 'read', files: [broughtText('mine.yaml', other)] })).at(-1);
    if (own?.kind !== 'strategy') throw new Error(JSON.stringify(own));
    expect([own.strategy.worth, own.left.length]).toEqual([null, 1]);
  });
});
