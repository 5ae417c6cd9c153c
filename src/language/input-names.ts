import type { Model } from '../model/model.js';
import { regionField } from '../scenario/region/region-fields.js';
import type { Language } from './words.js';

/**
 * The name of an uncertain input: a parameter of the model by its title, a figure of the region by its path. One that
 * neither knows keeps the text that it came with.
 */
export function inputName(id: string, text: string, language: Language, model: Model): string {
  const { parameters } = model;
  const title = Object.hasOwn(parameters, id) ? parameters[id].title : regionField(id, model)?.drawn;
  return title?.[language] ?? text;
}
