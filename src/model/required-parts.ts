import { AUTHORITIES, LEVER_PAYERS, type Lever } from './entries/lever.js';
import { MONEY } from './entries/price.js';
import type { Submodel } from './entries/submodel.js';
import { type ModelParts, processesOf } from './model-parts.js';

/** Throws every fault of the parts at once. */
export function requireWhole({ submodels, schedule, pathways }: ModelParts): void {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const names = (namesOf: (submodel: Submodel) => readonly string[]) => submodels.flatMap(namesOf);
  requireNone([
    ...taken('submodel', ids(submodels)),
    ...taken(
      'parameter',
      names(({ parameters }) => Object.keys(parameters)),
    ),
    ...taken(
      'control',
      names(({ controls }) => Object.keys(controls)),
    ),
    ...taken(
      'flow',
      names(({ flows }) => Object.keys(flows)),
    ),
    ...taken(
      'stock',
      names(({ stocks = {} }) => Object.keys(stocks)),
    ),
    ...taken('price', [MONEY, ...names(({ prices }) => Object.keys(prices))]),
    ...taken(
      'lever',
      names(({ levers }) => ids(levers)),
    ),
    ...taken(
      'indicator',
      names(({ indicators }) => ids(indicators)),
    ),
    ...taken('pathway', ids(pathways)),
    ...taken('process', ids(processesOf(schedule))),
    ...parametersBeyondBounds(submodels),
    ...baselinesWithoutParameter(submodels),
    ...parametersBehindNoControl(submodels),
    ...leversWithoutPrice(submodels),
    ...leversOfNoRole(submodels),
  ]);
}

/** Names that stand more than once in a list of one kind. */
export function taken(kind: string, names: readonly string[]): string[] {
  const twice = new Set(names.filter((name, n) => names.indexOf(name) !== n));
  return [...twice].map((name) => `two entries are called ${kind} ${name}`);
}

function parametersBeyondBounds(submodels: readonly Submodel[]): string[] {
  return submodels.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(
      ([
        id,
        {
          value,
          hard: [low, high],
          unit,
        },
      ]) =>
        value >= low && value <= high
          ? []
          : [`parameter ${id} is ${value}, and can be ${low} to ${high} (${unit})`],
    ),
  );
}

function baselinesWithoutParameter(submodels: readonly Submodel[]): string[] {
  const known = new Set(submodels.flatMap(({ parameters }) => Object.keys(parameters)));
  return submodels.flatMap(({ controls }) =>
    Object.entries(controls).flatMap(([name, { baseline }]) =>
      typeof baseline === 'number' || known.has(baseline.parameter)
        ? []
        : [`the baseline of control ${name} is parameter ${baseline.parameter}, which is none of the model`],
    ),
  );
}

function parametersBehindNoControl(submodels: readonly Submodel[]): string[] {
  const known = new Set(submodels.flatMap(({ controls }) => Object.keys(controls)));
  return submodels.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(([id, { behind }]) =>
      (behind ?? [])
        .filter((control) => !known.has(control))
        .map((control) => `parameter ${id} stands behind control ${control}, which is none of the model`),
    ),
  );
}

function leversWithoutPrice(submodels: readonly Submodel[]): string[] {
  const known = [MONEY, ...submodels.flatMap(({ prices }) => Object.keys(prices))];
  return submodels.flatMap(({ levers }) =>
    levers.flatMap(({ id, price }) =>
      price === null || known.includes(price)
        ? []
        : [`the price of lever ${id} is ${price}, which is none of the model`],
    ),
  );
}

/** Levers with unknown roles; files in JavaScript are not checked against the types of roles. */
function leversOfNoRole(submodels: readonly Submodel[]): string[] {
  const one = (field: 'payer' | 'authority', { id, [field]: role }: Lever, roles: readonly string[]) =>
    roles.includes(role)
      ? []
      : [`the ${field} of lever ${id} is ${role}, expected one of ${roles.join(', ')}`];
  return submodels.flatMap(({ levers }) =>
    levers.flatMap((lever) => [
      ...one('payer', lever, LEVER_PAYERS),
      ...one('authority', lever, AUTHORITIES),
    ]),
  );
}

/** Throws the faults there are. */
export function requireNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new RangeError(faults.join('; '));
}
