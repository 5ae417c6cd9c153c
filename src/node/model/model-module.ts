import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';

/** Why a module gives no model: what was found in it. */
export class NoModel extends Error {
  override readonly name = 'NoModel';
}

/**
 * The model that an ES module exports: its default export, or the one named `model`. The module runs, as any program of
 * its author would.
 * @throws NoModel where it exports none; whatever the module itself throws
 */
export async function modelOfModule(address: URL): Promise<Model> {
  const exported = (await import(address.href)) as Readonly<Record<string, unknown>>;
  const [name] = ['default', 'model'].filter((known) => known in exported);
  if (name === undefined) throw new NoModel(`no such export${othersIn(Object.keys(exported))}`);
  const value = exported[name];
  const missing = isModel(value) ? missingIn(value) : 'no model';
  if (missing === null) return value as Model;
  throw new NoModel(`${missing} as its export ${name}`);
}

const othersIn = (names: readonly string[]): string =>
  names.length === 0 ? ': it exports nothing' : ` among ${names.join(', ')}`;

/** What `defineModel` and `extend` give has all of these. */
const LISTS = ['submodels', 'levers', 'indicators', 'pathways', 'schedule'] as const;
const TABLES = ['parameters', 'controls', 'flows'] as const;

function isModel(value: unknown): value is Model {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    LISTS.every((name) => Array.isArray(fields[name])) &&
    TABLES.every((name) => typeof fields[name] === 'object' && fields[name] !== null)
  );
}

/** Results are shown by indicators of the package, whose processes read its parameters: a model has them all. */
function missingIn({ indicators, parameters }: Model): string | null {
  const ids = new Set(indicators.map(({ id }) => id));
  const lacking = [
    ...medinno.indicators.map(({ id }) => id).filter((id) => !ids.has(id)),
    ...Object.keys(medinno.parameters).filter((id) => !Object.hasOwn(parameters, id)),
  ];
  return lacking.length === 0 ? null : `a model without ${lacking.slice(0, 3).join(', ')} of the package's`;
}
