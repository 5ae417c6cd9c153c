import type { Model } from '../model/model.js';
import { regionField } from '../scenario/region/region-fields.js';
import type { Language } from './words.js';

/**
 * The name of an uncertain input: a parameter of the model by its title, a figure of the region by its path. One that
 * neither knows keeps the text that it came with; of several funders' budgets each carries its id.
 */
export function inputName(id: string, text: string, language: Language, model: Model): string {
  const { parameters } = model;
  const title = Object.hasOwn(parameters, id) ? parameters[id].title : regionField(id, model)?.drawn;
  const name = title?.[language] ?? text;
  const funder = /^funding\.outside\.(.+)\.budget$/.exec(id)?.[1];
  if (funder === undefined) return name;
  return language === 'zh' ? `${name}（${funder}）` : `${name} (${funder})`;
}
