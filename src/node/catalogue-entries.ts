import { INDICATORS } from '../model/indicators/catalogue.js';
import { LEVERS } from '../model/levers/catalogue.js';
import type { Lever } from '../model/levers/entry.js';
import { CONTROL_TEXTS, movedControls } from '../model/levers/moved.js';
import { PARAMETER_IDS, PARAMETERS } from '../model/parameters/registry.js';
import { STUDIES } from '../studies/catalogue.js';
import { experimentEntries, policyEntries, regionEntries, scenarioEntries } from './file-entries.js';

/**
 * What a lever of the house or of one's own says as plain data. `costBasis` tells how a dose is priced: by the region's
 * price times the dose, by a rule of the lever's own over that price, as money that the dose itself is, or not at all.
 */
export function leverEntry({ act, cost, ...lever }: Lever) {
  const moves = movedControls({ act, range: lever.range });
  return {
    ...lever,
    costBasis: costBasis({ cost, price: lever.price }),
    moves: moves.map((control) => ({ control, text: CONTROL_TEXTS[control] })),
  };
}

function costBasis({ cost, price }: { cost: Lever['cost'] | undefined; price: Lever['price'] }) {
  if (cost !== undefined) return 'rule of its own';
  if (price === null) return 'free';
  return price === 'money' ? 'the dose is money' : 'price times dose';
}

const parameterEntries = () => PARAMETER_IDS.map((id) => ({ id, ...PARAMETERS[id] }));

const indicatorEntries = () =>
  INDICATORS.map(({ observe: _observe, formula: _formula, parts = [], ...entry }) => ({
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
  levers: () => LEVERS.map(leverEntry),
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
