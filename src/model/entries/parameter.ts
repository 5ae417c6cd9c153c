import type { Bilingual } from '../place/region.js';

/** A measured causally, B measured, C expert judgement or analogy, D assumed. */
export type Grade = 'A' | 'B' | 'C' | 'D';
/** How far the setting of the source lies from the region's. */
export type Transfer = 'same' | 'similar' | 'distant';
export type Role = 'uncertainty' | 'structure' | 'constant';
/** 'decreasing': densest at the low end, falling linearly to 0 at the high end, its mean a third of the way. */
export type DistributionKind = 'uniform' | 'logUniform' | 'decreasing';

export interface ParameterEntry {
  /** What the number means, in words. */
  readonly title: Bilingual;
  /** The English title. */
  readonly text: string;
  readonly unit: string;
  readonly value: number;
  /** Plausible range; a parameter without one is never varied. */
  readonly range: readonly [low: number, high: number] | null;
  /** Beyond these the number means nothing, or the model cannot compute with it: no scenario may set it so. */
  readonly hard: HardBounds;
  readonly distribution: DistributionKind;
  readonly role: Role;
  readonly grade: Grade;
  readonly transfer: Transfer;
  readonly source: string;
}

export type HardBounds = readonly [low: number, high: number];

/** Values of parameters by id. */
export type ParameterValues = Readonly<Record<string, number>>;

export type ParameterTable = Readonly<Record<string, ParameterEntry>>;

/** The values of a table's parameters, as processes see them. */
export type ParametersOf<T extends ParameterTable> = { readonly [Id in keyof T]: number };

/** `hard` where the bounds of the unit are not those of the number. */
type Provenance = { grade: Grade; source: string; transfer?: Transfer; hard?: HardBounds };

/**
 * Hard bounds by unit. A fraction or a chance is one by its meaning; the other ends lie far beyond what anybody would
 * believe, and near enough for a run to end.
 */
const HARD_OF_UNIT: Readonly<Record<string, HardBounds>> = {
  fraction: [0, 1],
  switch: [0, 1],
  'share of effort': [0, 1],
  'share of burden': [0, 1],
  '1/year': [0, 1],
  '1': [0, 10],
  ln: [0, 3],
  'ln ability': [0, 10],
  'ln ability per unit': [0, 10],
  'score per award': [0, 10],
  logit: [-10, 10],
  'logit per ln': [-10, 10],
  'logit per unit': [-10, 10],
  'logit per year': [-10, 10],
  years: [0, 100],
  papers: [0.001, 20],
  patents: [0, 10],
  persons: [0.01, 100_000],
  niches: [1, 10_000],
  'million CNY': [0.0001, 10_000],
  'million CNY a year': [0.0001, 10_000],
  DALYs: [0, 1_000_000],
  'DALYs per 100,000': [0, 100_000],
};

function hardOf(unit: string, given?: HardBounds): HardBounds {
  const hard = given ?? HARD_OF_UNIT[unit];
  if (hard === undefined) throw new Error(`a parameter in ${unit} needs hard bounds of its own`);
  return hard;
}

/** A parameter that every ensemble varies over its range. */
export function uncertain(
  title: Bilingual,
  unit: string,
  value: number,
  range: readonly [number, number],
  provenance: Provenance & { distribution?: DistributionKind },
): ParameterEntry {
  const { grade, source, transfer = 'distant', distribution = 'uniform' } = provenance;
  const text = title.en;
  const hard = hardOf(unit, provenance.hard);
  return {
    title,
    text,
    unit,
    value,
    range,
    hard,
    distribution,
    role: 'uncertainty',
    grade,
    transfer,
    source,
  };
}

/** A parameter held at its value unless a scenario overrides it. */
export function fixed(title: Bilingual, unit: string, value: number, provenance: Provenance): ParameterEntry {
  const { grade, source, transfer = 'distant' } = provenance;
  return {
    title,
    text: title.en,
    unit,
    value,
    range: null,
    hard: hardOf(unit, provenance.hard),
    distribution: 'uniform',
    role: 'constant',
    grade,
    transfer,
    source,
  };
}

/** A choice between forms of the model: 0 or 1 unless the text says otherwise. */
export function structural(title: Bilingual, value: number, source: string): ParameterEntry {
  return {
    title,
    text: title.en,
    unit: 'switch',
    value,
    range: null,
    hard: hardOf('switch'),
    distribution: 'uniform',
    role: 'structure',
    grade: 'D',
    transfer: 'distant',
    source,
  };
}

/** The value with which a trial version of this model showed the patterns it has to show. */
export const WORKING = 'assumed: working value with which a trial version showed the known patterns';
