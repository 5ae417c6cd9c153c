import type { Lever } from '../model/entries/lever.js';
import type { Model } from '../model/model.js';
import { movedControls } from '../model/moved-controls.js';
import { PATTERNS } from '../patterns/catalogue.js';
import type { Sources } from '../scenario/reading/sources.js';
import { STUDIES } from '../studies/catalogue.js';
import { experimentEntries, regionEntries, scenarioEntries } from './file-entries.js';
import { policyEntries } from './policy-entries.js';
import { scenarioFiles } from './scenario-files.js';

/**
 * What a lever of a model says as plain data. `costBasis` says how a dose is priced: by the region's price times the dose,
 * by a custom rule of the lever over that price, as money that the dose itself is, or not at all.
 * @example
 * const lever = medinno.levers.find(({ id }) => id === 'youngTalent');
 * leverEntry(lever, medinno).id; // => 'youngTalent'
 */
export function leverEntry(entry: Model['levers'][number], model: Model) {
  const { act: _act, cost, standard, ...lever } = entry;
  const moves = movedControls(entry, model);
  return {
    ...lever,
    standard: { dose: standard, unit: lever.unit },
    costBasis: costBasis({ cost, price: lever.price }),
    moves: moves.map((control) => ({ control, text: model.controls[control].title })),
  };
}

function costBasis({ cost, price }: { cost: Lever['cost'] | undefined; price: Lever['price'] }) {
  if (cost !== undefined) return 'custom rule';
  if (price === null) return 'free';
  return price === 'money' ? 'the dose is money' : 'price times dose';
}

const modelOf = ({ catalogue }: Sources): Model => catalogue.model;

const leverEntries = (files: Sources = scenarioFiles) => {
  const model = modelOf(files);
  return model.levers.map((lever) => leverEntry(lever, model));
};

const parameterEntries = (files: Sources = scenarioFiles) =>
  Object.entries(modelOf(files).parameters).map(([id, entry]) => ({ id, ...entry }));

const indicatorEntries = (files: Sources = scenarioFiles) =>
  modelOf(files).indicators.map(({ observe: _observe, formula: _formula, parts = [], ...entry }) => ({
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

/** What is looked for, how, and what it was used for; without the functions that do it. */
const patternEntries = () =>
  PATTERNS.map(({ experiment, ...pattern }) => ({
    ...pattern,
    experiment: { text: experiment.text, replicates: experiment.replicates },
  }));

/**
 * Every catalogue as plain data. Levers, parameters and indicators are those of the model whose names the files use.
 * Scenarios, regions, policies and experiments are those of the working folder and of the package; a file with mistakes is
 * listed with them (`issues`) and never throws. Numbers that are not finite, as the open end of a fact, become null in
 * JSON.
 */
export const CATALOGUES = {
  levers: leverEntries,
  parameters: parameterEntries,
  indicators: indicatorEntries,
  scenarios: scenarioEntries,
  regions: regionEntries,
  policies: policyEntries,
  experiments: experimentEntries,
  studies: studyEntries,
  patterns: patternEntries,
} satisfies Readonly<Record<string, (files?: Sources) => readonly { readonly id: string }[]>>;

export type CatalogueName = keyof typeof CATALOGUES;

/** An entry of a catalogue as plain data, ready for JSON: every field but its functions. */
export type CatalogueEntry<Name extends CatalogueName> = ReturnType<(typeof CATALOGUES)[Name]>[number];
