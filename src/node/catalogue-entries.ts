import type { Lever } from '../model/entries/lever.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { movedControls } from '../model/moved-controls.js';
import { STUDIES } from '../studies/catalogue.js';
import { experimentEntries, policyEntries, regionEntries, scenarioEntries } from './file-entries.js';

/**
 * What a lever of the house or of one's own says as plain data. `costBasis` tells how a dose is priced: by the region's
 * price times the dose, by a rule of the lever's own over that price, as money that the dose itself is, or not at all.
 */
export function leverEntry({ act, cost, standard, ...lever }: Model['levers'][number]) {
  const moves = movedControls({ act, range: lever.range }, medinno);
  return {
    ...lever,
    standard: { dose: standard, unit: lever.unit },
    costBasis: costBasis({ cost, price: lever.price }),
    moves: moves.map((control) => ({ control, text: medinno.controls[control].title })),
  };
}

function costBasis({ cost, price }: { cost: Lever['cost'] | undefined; price: Lever['price'] }) {
  if (cost !== undefined) return 'rule of its own';
  if (price === null) return 'free';
  return price === 'money' ? 'the dose is money' : 'price times dose';
}

const parameterEntries = () =>
  Object.keys(medinno.parameters).map((id) => ({ id, ...medinno.parameters[id] }));

const indicatorEntries = () =>
  medinno.indicators.map(({ observe: _observe, formula: _formula, parts = [], ...entry }) => ({
    ...entry,
    arbitraryZero: entry.arbitraryZero ?? false,
    parts: parts.map(({ dimension }) => dimension),
  }));

const studyEntries = () =>
  STUDIES.map(({ name, title, citation, doi, settings, readings }) => ({
    id: name,
    title,
    citation,
    doi,
    settings,
    readings,
  }));

/**
 * Every catalogue as plain data. Scenarios, regions, policies and experiments are those of the working folder and of the
 * package; a file with mistakes is listed with them (`issues`) and never throws. Numbers that are not finite, as the
 * open end of a fact, become null in JSON.
 */
export const CATALOGUES = {
  levers: () => medinno.levers.map(leverEntry),
  parameters: parameterEntries,
  indicators: indicatorEntries,
  scenarios: scenarioEntries,
  regions: regionEntries,
  policies: policyEntries,
  experiments: experimentEntries,
  studies: studyEntries,
} satisfies Readonly<Record<string, () => readonly { readonly id: string }[]>>;

export type CatalogueName = keyof typeof CATALOGUES;

/** An entry of a catalogue as plain data, ready for JSON: every field but its functions. */
export type CatalogueEntry<Name extends CatalogueName> = ReturnType<(typeof CATALOGUES)[Name]>[number];
