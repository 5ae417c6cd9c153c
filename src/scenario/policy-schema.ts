import { z } from 'zod';
import { PAYERS } from '../model/region.js';
import { bilingualField } from './figure.js';

/** Names that files may use; the program knows them, the schemas do not. */
export interface Catalogue {
  readonly levers: readonly string[];
  readonly parameters: readonly string[];
  /** Smallest and largest dose by lever, for doses that are plain numbers; a lever left out has no bounds. */
  readonly doses?: Readonly<Record<string, readonly [low: number, high: number]>>;
}

const NUMBER_OR_EXPRESSION = 'a number or an expression';

/** A number, or the text of an expression that is compiled later. */
const numberOrText = z.custom<number | string>(
  (value) =>
    (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value !== ''),
  { params: { expected: NUMBER_OR_EXPRESSION } },
);

const programme = z.strictObject({
  payer: z.enum(PAYERS),
  amount: z.number().min(0),
  start: numberOrText,
  end: numberOrText,
});

function policyFields(levers: readonly string[]) {
  const use = z.strictObject({
    lever: z.enum(levers as [string, ...string[]]),
    dose: numberOrText,
    start: numberOrText.optional(),
    end: numberOrText.optional(),
    ramp: z.number().min(0).optional(),
  });
  return { levers: z.array(use), programme: programme.optional() };
}

/** A policy file: its title, dated levers and, where strategies are to cost the same, the sum they share. */
export function policySchema(catalogue: Catalogue) {
  return z.strictObject({ title: bilingualField, ...policyFields(catalogue.levers) });
}

/** A policy written inside a scenario needs no title. */
export function inlinePolicySchema(catalogue: Catalogue) {
  return z.strictObject({ title: bilingualField.optional(), ...policyFields(catalogue.levers) });
}
