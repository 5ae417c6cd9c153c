import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { power } from '../../maths/power.js';
import type { Operation } from './operation.js';
import type { Program } from './program.js';

/** Truth is any number but 0; an undefined number (NaN) is not true. */
const isTrue = (x: number): boolean => x !== 0 && !Number.isNaN(x);

const truth = (holds: boolean): number => (holds ? 1 : 0);

/** Operations by the number of values they take from the stack. Truth values are 1 and 0. */
const UNARY: Partial<Record<Operation, (x: number) => number>> = {
  negate: (x) => -x,
  not: (x) => truth(!isTrue(x)),
  abs: Math.abs,
  exp,
  log,
  sqrt: Math.sqrt,
  // Halves go away from 0, alike on both sides of it.
  round: (x) => (x < 0 ? 0 - Math.round(-x) : Math.round(x)),
  floor: Math.floor,
  ceil: Math.ceil,
};

const BINARY: Partial<Record<Operation, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power,
  less: (a, b) => truth(a < b),
  lessEqual: (a, b) => truth(a <= b),
  greater: (a, b) => truth(a > b),
  greaterEqual: (a, b) => truth(a >= b),
  equal: (a, b) => truth(a === b),
  unequal: (a, b) => truth(a !== b),
  and: (a, b) => truth(isTrue(a) && isTrue(b)),
  or: (a, b) => truth(isTrue(a) || isTrue(b)),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/**
 * The number a program comes to, given the values it names. Undefined arithmetic gives what floating point
 * gives (1 / 0 is Infinity, log(-1) is NaN); exp, log and powers have the same bits on every machine.
 * @throws Error naming the value that is missing, or saying that the program is broken
 */
export function evaluate(program: Program, values: Readonly<Record<string, number>>): number {
  const stack: number[] = [];
  for (const step of program.steps) {
    if ('push' in step) stack.push(step.push);
    else if ('load' in step) stack.push(read(step.load, values, program));
    else applyTo(stack, step.apply, program);
  }
  if (stack.length !== 1) throw brokenProgram(program);
  return stack[0];
}

function read(name: string, values: Readonly<Record<string, number>>, program: Program): number {
  if (!Object.hasOwn(values, name)) {
    throw new Error(`the expression "${program.source}" needs a value for "${name}", which is missing`);
  }
  return values[name];
}

function applyTo(stack: number[], operation: Operation, program: Program): void {
  const unary = UNARY[operation];
  const binary = BINARY[operation];
  const needed = unary ? 1 : binary ? 2 : 3;
  if (stack.length < needed) throw brokenProgram(program);
  const last = stack.pop()!;
  if (unary) {
    stack.push(unary(last));
    return;
  }
  const middle = stack.pop()!;
  if (binary) {
    stack.push(binary(middle, last));
    return;
  }
  if (operation !== 'choose') throw brokenProgram(program);
  stack.push(isTrue(stack.pop()!) ? middle : last);
}

function brokenProgram(program: Program): Error {
  return new Error(`the compiled form of the expression "${program.source}" is broken`);
}
