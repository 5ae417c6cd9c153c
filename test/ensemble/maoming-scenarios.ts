import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UncertainFigure } from '../../src/draws/region-draw.js';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import type { Figure } from '../../src/scenario/reading/figure.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { lever, region } from '../model/maoming.js';

const FILE = fileURLToPath(new URL('../../scenarios/regions/maoming.yaml', import.meta.url));

function readFigures(): readonly Figure[] {
  const loaded = parseRegion(readFileSync(FILE, 'utf8'), 'maoming.yaml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value.figures;
}

/** The figures of Maoming, with their ranges. */
export const figures = readFigures();

/** A figure with a range, made up. */
export function figureOf(
  path: string,
  numbers: Pick<UncertainFigure, 'low' | 'value' | 'high'>,
): UncertainFigure {
  return {
    path,
    ...numbers,
    unit: 'units',
    source: 'test',
    year: 2020,
    grade: 'C',
    note: '',
    formula: '',
    borrowedFrom: null,
  };
}

/** Maoming with its numbers as written in every draw, unless figures are given. */
export function scenario(id: string, changes: Partial<Scenario> = {}): Scenario {
  const text = { en: id, zh: id };
  const frame = {
    comparator: false,
    figures: [],
    facts: [],
    horizon: 3,
    seed: 'test',
    representation: 1,
    overrides: {},
  };
  return { id, title: text, description: text, region, policy: NO_POLICY, ...frame, ...changes };
}

/** A policy that does something, and one whose lever does not exist. */
export const GRANTS: Policy = { levers: [lever('competitiveGrants', 10)], programme: null };
export const BROKEN: Policy = { levers: [lever('noSuchLever', 1)], programme: null };
