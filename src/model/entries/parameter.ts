import type { Bilingual } from '../place/region.js';

/** A measured causally, B measured, C expert judgement or analogy, D assumed. */
export type Grade = 'A' | 'B' | 'C' | 'D';
/** How far the setting of the source lies from the region's. */
export type Transfer = 'same' | 'similar' | 'distant';
type Role = 'uncertainty' | 'structure' | 'constant';
/**
 * 'decreasing': densest at the low end, falling linearly to 0 at the high end, its mean a third of the way. 'choice': each
 * of a few values alike.
 */
type DistributionKind = 'uniform' | 'logUniform' | 'decreasing' | 'choice';

export interface ParameterEntry {
  /** Meaning of the number in words. */
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
  /** Share of the probability that lies at 0, for an effect without a source that supports it; the rest is in the range. */
  readonly massAtZero: number;
  /** The only values of a choice, and their names where ensembles vary it; empty for all others. */
  readonly choices: readonly number[];
  readonly forms: readonly Bilingual[];
  readonly role: Role;
  readonly grade: Grade;
  readonly transfer: Transfer;
  readonly source: string;
  /** Latest year of the evidence for the number; null where it is assumed. */
  readonly knownUntil: number | null;
  /** Controls of which one has to be moved for the number to change anything; null where it always counts. */
  readonly behind: readonly string[] | null;
}

export type HardBounds = readonly [low: number, high: number];

/** Values of parameters by id. */
export type ParameterValues = Readonly<Record<string, number>>;

export type ParameterTable = Readonly<Record<string, ParameterEntry>>;

/** The values of a table's parameters, as processes see them. */
export type ParametersOf<T extends ParameterTable> = { readonly [Id in keyof T]: number };

/** Source and grade of a number; `hard` where its bounds are not those of its unit. */
type Provenance = {
  grade: Grade;
  source: string;
  transfer?: Transfer;
  hard?: HardBounds;
  /** Given where it is not the latest year that the source names. */
  knownUntil?: number;
  /** Controls of which one has to be moved for the number to change anything. */
  behind?: readonly string[];
};

/**
 * Hard bounds by unit. A fraction or a chance is one by its meaning; the other ends lie far beyond any believable value,
 * and near enough for a run to end.
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
  'per 1,000 posts': [0, 10_000],
  niches: [1, 10_000],
  'million CNY': [0.0001, 10_000],
  'million CNY a year': [0.0001, 10_000],
  DALYs: [0, 1_000_000],
  'DALYs per 100,000': [0, 100_000],
};

function hardOf(unit: string, given?: HardBounds): HardBounds {
  const hard = given ?? HARD_OF_UNIT[unit];
  if (hard === undefined) throw new Error(`a parameter in ${unit} needs its own hard bounds`);
  return hard;
}

/** Fields common to all kinds of parameter. */
const described = (title: Bilingual, unit: string, value: number, provenance: Provenance) => ({
  title,
  text: title.en,
  unit,
  value,
  hard: hardOf(unit, provenance.hard),
  grade: provenance.grade,
  transfer: provenance.transfer ?? ('distant' as const),
  source: provenance.source,
  knownUntil: provenance.knownUntil ?? latestYear(provenance.source),
  behind: provenance.behind ?? null,
});

/** The latest year that a text names, as sources are cited; null without one. */
function latestYear(source: string): number | null {
  const withoutDois = source.replace(/10\.\d{4,}\/\S+/g, '');
  const years = withoutDois.match(/\b(19|20)\d\d\b/g);
  return years === null ? null : Math.max(...years.map(Number));
}

/**
 * A parameter that every ensemble varies over its range.
 * @example
 * const share = uncertain({ en: 'share of visitors', zh: '访客比例' }, 'visitors', 0.2, [0.1, 0.4], {
 *   source: 'example',
 *   grade: 'D',
 *   hard: [0, 1],
 * });
 * share.range; // => [0.1, 0.4]
 */
export function uncertain(
  title: Bilingual,
  unit: string,
  value: number,
  range: readonly [number, number],
  provenance: Provenance & { distribution?: Exclude<DistributionKind, 'choice'> },
): ParameterEntry {
  return {
    ...described(title, unit, value, provenance),
    range,
    distribution: provenance.distribution ?? 'uniform',
    massAtZero: 0,
    choices: [],
    forms: [],
    role: 'uncertainty',
  };
}

/** Probability of no effect where no source was found for its sign or size. */
const HALF = 0.5;

/**
 * An effect without a source for its sign or size: with a probability of one half there is none, else it lies in the
 * range, low values more often. Its point value is the median of that other half.
 */
export function unsupported(
  title: Bilingual,
  unit: string,
  range: readonly [number, number],
  provenance: Omit<Provenance, 'grade'>,
): ParameterEntry {
  const [low, high] = range;
  return {
    ...described(title, unit, low + (1 - Math.SQRT1_2) * (high - low), { ...provenance, grade: 'D' }),
    range,
    distribution: 'decreasing',
    massAtZero: HALF,
    choices: [],
    forms: [],
    role: 'uncertainty',
  };
}

/**
 * A parameter held at its value unless a scenario overrides it.
 * @example
 * const weeks = fixed({ en: 'weeks a year', zh: '每年周数' }, 'weeks', 52, {
 *   source: 'calendar',
 *   grade: 'A',
 *   hard: [1, 53],
 * });
 * weeks.range; // => null
 */
export function fixed(title: Bilingual, unit: string, value: number, provenance: Provenance): ParameterEntry {
  return {
    ...described(title, unit, value, provenance),
    range: null,
    distribution: 'uniform',
    massAtZero: 0,
    choices: [],
    forms: [],
    role: 'constant',
  };
}

/**
 * A choice between forms of the model that no ensemble varies: 0 or 1.
 * @example
 * structural({ en: 'visitors are counted', zh: '计入访客' }, 1, 'example').choices; // => [0, 1]
 */
export const structural = (title: Bilingual, value: number, source: string): ParameterEntry => ({
  ...fixed(title, 'switch', value, { grade: 'D', source }),
  choices: [0, 1],
  role: 'structure',
});

/** A form of the model: its value and its name. */
type Form = readonly [value: number, name: Bilingual];

/** A choice between forms of the model, each of which every ensemble takes as often; the first is that of the point values. */
export const variedStructure = (
  title: Bilingual,
  forms: readonly Form[],
  source: string,
  behind: ParameterEntry['behind'] = null,
): ParameterEntry => {
  const choices = forms.map(([value]) => value);
  return {
    ...structural(title, choices[0], source),
    range: [Math.min(...choices), Math.max(...choices)],
    distribution: 'choice',
    choices,
    forms: forms.map(([, name]) => name),
    behind,
  };
};

/** Source of a value with which a trial version of this model showed the required patterns. */
export const WORKING = 'assumed: working value with which a trial version showed the known patterns';
