import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';

/** Why a module gives no model: what was found in it. */
export class NoModel extends Error {
  override readonly name = 'NoModel';
  constructor(readonly found: Bilingual) {
    super(found.en);
  }
}

/**
 * The model that an ES module exports: its default export, or the one named `model`. The module runs, as any program of
 * its author would.
 * @throws NoModel where it exports none; whatever the module itself throws
 */
export async function modelOfModule(address: URL): Promise<Model> {
  const exported = (await import(address.href)) as Readonly<Record<string, unknown>>;
  const [name] = ['default', 'model'].filter((known) => known in exported);
  if (name === undefined) throw new NoModel(noExport(Object.keys(exported)));
  const value = exported[name];
  const missing = isModel(value) ? missingIn(value) : NO_MODEL;
  if (missing === null) return value as Model;
  throw new NoModel({ en: `${missing.en} as its export ${name}`, zh: `导出项 ${name}：${missing.zh}` });
}

const NO_MODEL: Bilingual = { en: 'no model', zh: '不是模型' };

const noExport = (names: readonly string[]): Bilingual =>
  names.length === 0
    ? { en: 'no such export: it exports nothing', zh: '没有任何导出项的模块' }
    : {
        en: `no such export among ${names.join(', ')}`,
        zh: `不导出模型的模块（其导出项：${names.join('、')}）`,
      };

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
function missingIn({ indicators, parameters }: Model): Bilingual | null {
  const ids = new Set(indicators.map(({ id }) => id));
  const lacking = [
    ...medinno.indicators.map(({ id }) => id).filter((id) => !ids.has(id)),
    ...Object.keys(medinno.parameters).filter((id) => !Object.hasOwn(parameters, id)),
  ];
  if (lacking.length === 0) return null;
  const few = lacking.slice(0, 3);
  return {
    en: `a model without ${few.join(', ')} of the package's`,
    zh: `缺少自带模型中 ${few.join('、')} 的模型`,
  };
}
