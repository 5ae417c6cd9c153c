import { medinno } from '../model/medinno.js';
import type { Bilingual } from '../model/place/region.js';
import { regionField } from '../scenario/region-fields.js';
import type { Language } from './words.js';

/**
 * The name of an uncertain input: a parameter of the model by its title, a figure of the region by its path. One from
 * outside the house, which neither knows, keeps the text that it came with.
 */
export function inputName(id: string, text: string, language: Language): string {
  const parameters: Readonly<Record<string, { readonly title: Bilingual }>> = medinno.parameters;
  return (parameters[id]?.title ?? regionField(id)?.drawn)?.[language] ?? text;
}
