import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { outlivesRows } from '../../src/results/outlives.js';
import { region } from '../model/maoming.js';
import { tinyCollected } from './tiny.js';

const PAYERS = region.payers.map(({ id }) => id);

const START = region.policyYear;
const flat = (...years: number[]) => years.map((value) => [value]);
const NOTHING = flat(0, 0, 0, 0);

/** Four years; the policy ends with the second. */
function outlives(policy: Policy) {
  const paid = Object.fromEntries(PAYERS.map((payer) => [`spending payer=${payer}`, [NOTHING, NOTHING]]));
  return outlivesRows(
    tinyCollected({
      table: {
        researchers: [flat(100, 100, 100, 100), flat(105, 110, 108, 104)],
        programmeFund: [NOTHING, flat(4, 3, 0, 0)],
        ...paid,
        'spending payer=city': [NOTHING, flat(30, 30, 0, 0)],
        'spending payer=hospitals': [NOTHING, flat(1, 1, 5, 6)],
        'spending payer=patients': [NOTHING, flat(0, 0, 0.3, 0.4)],
      },
      kinds: { researchers: 'stock', programmeFund: 'stock' },
      scenarios: [{}, { policy }],
      draws: [0],
      replicates: 1,
    }),
  );
}

const PROGRAMME = { payer: 'city', amount: 30, start: START, end: START + 1 } as const;
const rowsOf = (rows: ReturnType<typeof outlives>) =>
  rows.map(({ value, unit, payer }) => [value, unit, payer]);

describe('what outlives a programme', () => {
  it('is the people of the year after, money not yet awarded, and what others pay later', () => {
    expect(rowsOf(outlives({ levers: [], programme: PROGRAMME }))).toEqual([
      [8, 'persons', 'hospitals'],
      [3, 'million CNY', 'city'],
      [11, 'million CNY', 'hospitals'],
    ]);
  });

  it('begins with the end of the longest lever', () => {
    const levers = [{ lever: 'retention', start: START, end: START + 2, ramp: 0, dose: constant(1) }];
    const rows = rowsOf(outlives({ levers, programme: PROGRAMME }));
    expect(rows[0]).toEqual([4, 'persons', 'hospitals']);
    expect(rows.at(-1)).toEqual([6, 'million CNY', 'hospitals']);
  });

  it('is nothing for a policy without end inside the horizon, or without any lever', () => {
    expect(outlives({ levers: [], programme: { ...PROGRAMME, end: START + 3 } })).toEqual([]);
    expect(outlives({ levers: [], programme: null })).toEqual([]);
  });
});
