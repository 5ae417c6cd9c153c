import type { Bilingual } from '../region.js';

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
  readonly distribution: DistributionKind;
  readonly role: Role;
  readonly grade: Grade;
  readonly transfer: Transfer;
  readonly source: string;
}

type Provenance = { grade: Grade; source: string; transfer?: Transfer };

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
  return { title, text, unit, value, range, distribution, role: 'uncertainty', grade, transfer, source };
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
    distribution: 'uniform',
    role: 'structure',
    grade: 'D',
    transfer: 'distant',
    source,
  };
}

/** The value with which a trial version of this model showed the patterns it has to show. */
export const WORKING = 'assumed: working value with which a trial version showed the known patterns';
