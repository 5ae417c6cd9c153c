import { INDICATORS } from '../model/indicators/catalogue.js';
import { LEVERS } from '../model/levers/catalogue.js';
import { PARAMETER_IDS, PARAMETERS } from '../model/parameters/registry.js';
import { scenarioFiles } from '../node/scenario-files.js';

export const LISTS = ['levers', 'parameters', 'indicators', 'scenarios', 'regions'] as const;
export type ListName = (typeof LISTS)[number];

/** `list X`: the catalogue, a line each, or every field as JSON. */
export function list(what: ListName, json: boolean): number {
  const entries = ENTRIES[what]();
  process.stdout.write(json ? `${JSON.stringify(entries)}\n` : `${entries.map(LINE[what]).join('\n')}\n`);
  return 0;
}

type Entry = Readonly<Record<string, unknown>>;

const ENTRIES: Readonly<Record<ListName, () => readonly Entry[]>> = {
  levers: () => LEVERS.map(({ act: _act, cost: _cost, ...lever }) => lever),
  parameters: () => PARAMETER_IDS.map((id) => ({ id, ...PARAMETERS[id] })),
  indicators: () =>
    INDICATORS.map(({ observe: _observe, parts = [], ...entry }) => ({
      ...entry,
      parts: parts.map(({ dimension }) => dimension),
    })),
  scenarios: () => (scenarioFiles.list?.('scenarios') ?? []).map((id) => ({ id })),
  regions: () => (scenarioFiles.list?.('scenarios/regions') ?? []).map((id) => ({ id })),
};

const LINE: Readonly<Record<ListName, (entry: Entry) => string>> = {
  levers: (lever) => `${lever.id} (${lever.unit}, ${lever.payer}): ${english(lever.text)}`,
  parameters: ({ id, value, unit, range, grade, text, source }) =>
    `${id} = ${value} ${unit}${Array.isArray(range) ? ` [${range.join(' to ')}]` : ''}, grade ${grade}: ${text}; ${source}`,
  indicators: ({ id, unit, definition }) => `${id} (${unit}): ${definition}`,
  scenarios: ({ id }) => String(id),
  regions: ({ id }) => String(id),
};

const english = (text: unknown): string => (text as { en: string }).en;
