import { describe, expect, it } from 'vitest';
import { ACCOUNT } from '../../../../src/model/engine/ledger.js';
import { payFrom } from '../../../../src/model/engine/spending.js';
import { viewOf } from '../../../../src/model/entries/view.js';
import { medinno } from '../../../../src/model/medinno.js';
import { supplementaryIndicators } from '../../../../src/model/submodels/supplementary/indicators.js';
import { valueIndicators } from '../../../../src/model/submodels/value/indicators.js';
import { smallWorld, smallYear } from '../small-world.js';

function viewWith(localMultiplier: number, wins: number, people: object[]) {
  const world = smallWorld({ people });
  payFrom(world, 'city', 'research', ACCOUNT.research, 10);
  const y = smallYear(world, { p: { localMultiplier } });
  y.flows.outsideWins[0] = wins;
  y.flows.patientsKept.fill(wins);
  y.flows.keptIncome = wins;
  return viewOf(y);
}
const observed = (view: ReturnType<typeof viewWith>) =>
  supplementaryIndicators.map(({ observe }) => observe(view as never));

describe('what a city gets beside health', () => {
  it('is money of grants won, heads paid, and research money times the multiplier, which is none by itself', () => {
    expect(observed(viewWith(0, 3, [{}, {}]))).toEqual([3 * 0.8, 2, 0]);
    expect(observed(viewWith(0.5, 0, [{}]))).toEqual([0, 1, 5]);
  });

  it('is never read by net health benefit', () => {
    const net = (view: ReturnType<typeof viewWith>) =>
      valueIndicators.map(({ observe }) => observe(view as never));
    expect(net(viewWith(5, 100, [{}, {}, {}]))).toEqual(net(viewWith(0, 0, [])));
  });

  it('is marked as beside', () => {
    const marked = medinno.indicators.filter(({ status }) => status === 'supplementary').map(({ id }) => id);
    expect(marked.sort()).toEqual(
      [
        'hospitalIncome',
        'localIncome',
        'outsideMoneyWon',
        'patientsKept',
        'researchJobs',
        'treatedHere',
      ].sort(),
    );
  });
});
