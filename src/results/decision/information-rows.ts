import { type Evpi, evpi } from '../../analysis/information/evpi.js';
import { type DrawnDecision, type Evppi, evppiOfEach } from '../../analysis/information/evppi.js';
import { payoffsOfRuns, withoutNoise } from '../../analysis/robustness/noise.js';
import { type Decision, type DecisionGoal, expectedPayoffs, payoffRuns } from './decision.js';
import { leadingPair } from './outcomes.js';
import { goesWithColumn } from './sensitivity-row.js';

/** What it is worth to this decision to know something before choosing, million in the currency of the region. */
export interface InformationRow {
  /** An input, or a group of them. */
  readonly of: string;
  readonly kind: 'everything' | 'uncertainties' | 'structures' | 'uncertainty' | 'structure';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether reshuffled states give as much in fewer than one of twenty cases, all inputs taken together; null of everything. */
  readonly beyondChance: boolean | null;
  /** Ids of inputs that do not vary independently of it, of which knowing it says something too; left out where all inputs are independent. */
  readonly goesWith?: string;
}

/** Everything that could be known, and the inputs that can be known each by itself. */
export interface InformationTable {
  /** The strategy that is best on average. */
  readonly choice: string | null;
  readonly rows: readonly InformationRow[];
}

/** Fewer states than this do not show what an input is worth. */
export const FEWEST_STATES = 50;

/** What it is worth to know, with what it was found from. */
export interface ValuesOfInformation {
  readonly table: InformationTable;
  /** Net benefit of every strategy in money, and the inputs, in every state. */
  readonly drawn: DrawnDecision;
  /** By input what it is worth to know it alone, at most the value of everything. */
  readonly known: ReadonlyMap<string, Evppi>;
}

/**
 * Value of information: of everything, of all uncertainties, of all structures, and of each input, in money, a DALY being worth as much as
 * it costs to avert elsewhere. Null of fewer than two strategies, of too few states, or of
 * single runs, which do not separate chance from what could be known.
 * @param valued the goal that counts DALYs net of what money could avert elsewhere
 * @param worth million in the currency of the region that a DALY is worth
 */
export function valuesOfInformation(
  decision: Decision,
  valued: DecisionGoal,
  worth: number,
): ValuesOfInformation | null {
  const { strategies, count, replicates, inputs } = decision;
  if (strategies.length < 2 || count < FEWEST_STATES || replicates < 2) return null;
  const inMoney = (values: Float64Array) => values.map((value) => worth * value);
  const perfect = valueOfEverything(decision, valued, inMoney);
  const drawn: DrawnDecision = {
    // Choices have no order, which their names say.
    inputs: Object.fromEntries(
      inputs.map(({ id, kind, values }) => [id, kind === 'choice' ? Array.from(values, String) : values]),
    ),
    netBenefit: strategies.map((_, s) => inMoney(expectedPayoffs(valued, s, replicates))),
  };
  const asked = setsOf(decision);
  const found = evppiOfEach({ ...drawn, sets: asked.map(({ set }) => set), seed: 'information' }).map(
    (one): Evppi => ({ ...one, value: Math.min(one.value, perfect.value) }),
  );
  const { value, low, high, chosen } = perfect;
  const everything = { ...EVERYTHING, value, low, high, ...goesWithColumn(decision, 'everything') };
  const rows = asked.map(({ of, kind }, n): InformationRow => {
    const { value: worthOfIt, low: least, high: most, beyondChance } = found[n];
    const known = { of, kind, value: worthOfIt, low: least, high: most, beyondChance };
    return { ...known, ...goesWithColumn(decision, of) };
  });
  const alone = asked.flatMap(({ set }, n) => (set.length === 1 ? [[set[0], found[n]] as const] : []));
  const table = { choice: strategies[chosen], rows: [everything, ...rows] };
  return { table, drawn, known: new Map(alone) };
}

const EVERYTHING = { of: 'everything', kind: 'everything', beyondChance: null } as const;

/** What it is worth to know all that differs between the states; chance, which cannot be known, is taken out of what strategies differ by. */
function valueOfEverything(
  decision: Decision,
  valued: DecisionGoal,
  inMoney: (values: Float64Array) => Float64Array,
): Evpi {
  const { count, replicates } = decision;
  const reference = leadingPair(decision, valued)?.[0] ?? 0;
  const { payoffs, noise } = payoffsOfRuns(payoffRuns(valued), { states: count, replicates, reference });
  const even = new Float64Array(count).fill(1 / count);
  return evpi(withoutNoise(payoffs, noise, even).map(inMoney));
}

export const NO_INFORMATION: InformationTable = { choice: null, rows: [] };

interface Asked extends Pick<InformationRow, 'of' | 'kind'> {
  readonly set: readonly string[];
}

/** Groups of which all is worth knowing, where they have more than one member, then every input alone. */
function setsOf({ inputs }: Decision): Asked[] {
  const groups = (['uncertainties', 'structures'] as const).flatMap((kind): Asked[] => {
    const role = kind === 'structures' ? 'structure' : 'uncertainty';
    const set = inputs.flatMap((input) => (input.role === role ? [input.id] : []));
    return set.length > 1 ? [{ of: kind, kind, set }] : [];
  });
  const alone = inputs.flatMap(({ id, role }): Asked[] =>
    role === 'lever' ? [] : [{ of: id, kind: role, set: [id] }],
  );
  return [...groups, ...alone];
}
