import { exp } from '../../../maths/exp.js';
import { normal } from '../../../random/normal.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { bestRows } from '../../engine/best-rows.js';
import { ORIENTATION, STAGE } from '../../engine/codes.js';
import { ACCOUNT, institutionAccount, move } from '../../engine/ledger.js';
import { payFrom } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsParameters } from '../budgets/parameters.js';
import type { ContractsControls } from './controls.js';
import type { ContractsParameters } from './parameters.js';
import type { ContractsStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type ContractsYear = Year<
  ContractsParameters & Pick<BudgetsParameters, 'overhead'>,
  ContractsControls,
  unknown,
  ContractsStocks
>;

/**
 * Step 3, after payments. Contracts of enterprises, of a year each, move to what brokers can bring, c ← c + b (M (1 - exp(-y s / M)) - c), with s the money for
 * brokers, y what the first of it brings and M the most that enterprises spend so. They go to the translational and clinical researchers whom
 * enterprises think most able, who get them on top of their grants; enterprises pay, the institution keeps its overhead.
 */
export function contracts(y: ContractsYear): void {
  const { researchers } = y.world;
  const { stocks, p, controls, region } = y;
  const most = p.contractMost * region.funding.developmentPool;
  const asked = most > 0 ? most * (1 - exp((-p.contractYield * controls.contractService) / most)) : 0;
  stocks.contractMoney += p.contractBuild * (asked - stocks.contractMoney);
  if (stocks.contractMoney <= 0) return;
  researchers.contracted.fill(0, 0, researchers.rows);
  for (const i of partners(y, wholeContracts(y))) giveContract(y, i);
}

/** Contracts of the year, by lot as many on average as the money is worth. */
function wholeContracts({ world: { key }, stocks, p, year }: ContractsYear): number {
  const lot = uniform(key.k0, key.k1, counterOf(PURPOSE.contractRounding, year));
  return Math.floor(stocks.contractMoney / p.contractSize + lot);
}

/** The rows of those whom enterprises think most able, of all in post whose work is not basic. */
function partners({ world, p, year, scratch }: ContractsYear, wanted: number): Int32Array {
  const { key0, key1, stage, orientation, logAbility, logRecord } = world.researchers;
  const counter = counterOf(PURPOSE.contractChoice, year);
  const { active, activeCount } = world;
  const { rows, work: worth } = scratch;
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] === STAGE.trainee || orientation[i] === ORIENTATION.basic) continue;
    const error = p.contractNoise * normal(uniform(key0[i], key1[i], counter));
    worth[count] = logAbility[i] + logRecord[i] + error;
    rows[count++] = i;
  }
  return bestRows(scratch, count, wanted);
}

function giveContract({ world, region, p }: ContractsYear, i: number): void {
  const { researchers: r, institutions, ledger } = world;
  const place = r.institution[i];
  const overhead = p.overhead * p.contractSize;
  payFrom(world, region.roles.enterprises, 'research', ACCOUNT.research, p.contractSize);
  move(ledger, ACCOUNT.research, institutionAccount(ledger, place), overhead);
  institutions.balance[place] += overhead;
  institutions.income[place] += p.contractSize;
  r.money[i] += p.contractSize - overhead;
  r.contracted[i] = (p.contractSize - overhead) / r.money[i];
  r.unfunded[i] = 0;
}

export const contractsProcess: Process<ContractsYear> = {
  id: 'contracts',
  title: { en: 'research contracts of enterprises', zh: '企业委托科研' },
  source:
    'assumed: brokers find the readiest partners first, so that more of them bring less and less; enterprises choose by ability and record, as well as they can judge',
  writes: [
    'institutions.balance',
    'institutions.income',
    'ledger',
    'researchers.contracted',
    'researchers.money',
    'researchers.unfunded',
    'stocks.contractMoney',
  ],
  step: contracts,
};
