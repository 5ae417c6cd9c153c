import type { Operation } from '../../model/engine/operation.js';
import type { Program } from '../../model/engine/program.js';

const COMPARISONS: readonly Operation[] = [
  'less',
  'lessEqual',
  'greater',
  'greaterEqual',
  'equal',
  'unequal',
];
const OF_TRUTHS: readonly Operation[] = ['and', 'or', 'not'];
const OF_ONE: readonly Operation[] = ['negate', 'not', 'abs', 'exp', 'log', 'sqrt', 'round', 'floor', 'ceil'];

/**
 * Whether an expression is true or false, and not a number: a comparison, or some that are joined by `and`, `or` and `not`.
 * @example
 * const compile = await loadCompiler();
 * isTruth(compile('papers < 9 or not (papers > 3)', ['papers']).program); // => true
 * isTruth(compile('papers + 1', ['papers']).program); // => false
 * isTruth(compile('papers and 1', ['papers']).program); // => false
 */
export function isTruth({ steps }: Program): boolean {
  const stack: boolean[] = [];
  for (const step of steps) stack.push('apply' in step ? truthOf(step.apply, stack) : false);
  return stack.length === 1 && stack[0];
}

/** Whether an operation gives a truth; takes what it works on from the stack. */
function truthOf(operation: Operation, stack: boolean[]): boolean {
  if (operation === 'choose') {
    const [asked, one, other] = stack.splice(-3);
    return asked && one && other;
  }
  const operands = stack.splice(OF_ONE.includes(operation) ? -1 : -2);
  if (OF_TRUTHS.includes(operation)) return operands.every((isOne) => isOne);
  return COMPARISONS.includes(operation);
}
