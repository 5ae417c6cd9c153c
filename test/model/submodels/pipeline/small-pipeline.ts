import { deposit } from '../../../../src/model/engine/deposits.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS } from '../../../../src/model/engine/spending.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** Three stages that never fail unless said: a year for 1 million CNY, two for 5 a year, and one for 3. */
const PATHWAY = {
  ...PATHWAYS[0],
  success: [1, 1, 1],
  years: [1, 2, 1],
  cost: [1, 10, 3],
  proof: 0,
  effect: 0.1,
  revenue: 1,
};
const PLAIN = {
  costScale: 1 / 7,
  financeNoise: 0,
  unfinancedDeath: 0,
  licenceAbove: 10,
  licenceChance: 0,
  reinvestment: 0,
  poolCarry: 0,
  developmentCrowding: 0,
  seedStages: 2,
  seedCertifies: 0,
  valueEffect: 0,
};

/** What there is, and what the city has in the fund that guarantees loans. */
type SmallWithFund = Small & { readonly deposited?: number };

/** A year of the pipeline with that money of enterprises, of which ten times as much is too dear; 0.6 million start nothing. */
export function developedIn(
  pool: number,
  { deposited = 0, ...small }: SmallWithFund,
  changes: Changes = {},
  success = PATHWAY.success,
) {
  const world = smallWorld({ ...small, stocks: { guaranteeFund: deposited, ...small.stocks } });
  deposit(world, 'city', deposited);
  const y = smallYear(world, {
    ...changes,
    region: { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, developmentPool: pool } },
    pathways: [{ ...PATHWAY, success }],
    p: { ...PLAIN, ...changes.p },
    centring: {
      successShift: [Float64Array.of(0, 0, 0)],
      launchChance: [Float64Array.of(1, 1, 1)],
      remainingCost: [Float64Array.of(1, 1, 1)],
    },
  });
  pipeline(y);
  return y;
}

type Ran = ReturnType<typeof developedIn>;

/** Years that the projects' stages still take; 0 for those that wait. */
export const yearsLeft = ({ world }: Ran): number[] =>
  Array.from(world.projects.yearsLeft.subarray(0, world.projects.rows));

/** Development spending of enterprises, million CNY. */
export function ofEnterprises({ world: { ledger } }: Ran): number {
  const row = SPENDING_KINDS.indexOf('development') * ledger.payers.length;
  return ledger.spending[row + payerIndex(ledger, SMALL_REGION.roles.enterprises)];
}
