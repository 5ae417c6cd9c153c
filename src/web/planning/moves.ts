import type { ChosenLever, Strategy } from './strategy.js';
import { isSameUse } from './strategy.js';

/** The use of a lever in a strategy; none where it is not moved. */
export const useOf = (
  { levers }: Pick<Strategy, 'levers'>,
  lever: Pick<ChosenLever, 'lever' | 'target'>,
): ChosenLever | undefined => levers.find((use) => isSameUse(use, lever));

/** How often a strategy uses a lever; more than once in files alone. */
export const timesUsed = (
  { levers }: Pick<Strategy, 'levers'>,
  lever: Pick<ChosenLever, 'lever' | 'target'>,
): number => levers.filter((use) => isSameUse(use, lever)).length;

/**
 * The strategy with a lever at a dose; a dose of none takes the lever out. A new one begins and ends with the programme,
 * unless it comes back as it was before.
 */
export function withDose(
  strategy: Strategy,
  lever: Pick<ChosenLever, 'lever' | 'target'>,
  dose: number,
  policyYear: number,
  before?: ChosenLever,
): Strategy {
  if (dose === 0) return { ...strategy, levers: strategy.levers.filter((use) => !isSameUse(use, lever)) };
  const use = useOf(strategy, lever);
  if (use !== undefined) return withUse(strategy, lever, withNumber(use, dose));
  if (before !== undefined) return { ...strategy, levers: [...strategy.levers, { ...before, dose }] };
  const { programme, horizon } = strategy;
  const start = programme?.start ?? policyYear;
  const end = programme?.end ?? policyYear + horizon - 1;
  return { ...strategy, levers: [...strategy.levers, { ...lever, dose, start, end, ramp: 0 }] };
}

/** A dose in place of that of a use; a delay was that of an expression where there is no rule. */
const withNumber = ({ when }: ChosenLever, dose: number): Pick<ChosenLever, 'dose' | 'delay'> =>
  when === undefined ? { dose, delay: undefined } : { dose };

/** The strategy with something of one lever's use changed. */
export const withUse = (
  strategy: Strategy,
  lever: Pick<ChosenLever, 'lever' | 'target'>,
  change: Partial<Omit<ChosenLever, 'lever' | 'target'>>,
): Strategy => ({
  ...strategy,
  levers: strategy.levers.map((use) => (isSameUse(use, lever) ? { ...use, ...change } : use)),
});

/** The strategy with another programme. Levers that began and ended with it go along. */
export function withProgramme(strategy: Strategy, programme: Strategy['programme']): Strategy {
  const before = strategy.programme;
  const levers =
    programme === null || before === null
      ? strategy.levers
      : strategy.levers.map((use) => ({
          ...use,
          start: use.start === before.start ? programme.start : use.start,
          end: use.end === before.end ? programme.end : use.end,
        }));
  return { ...strategy, programme, levers };
}
