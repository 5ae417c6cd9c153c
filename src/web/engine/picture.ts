import type { Collected } from '../../ensemble/collected.js';
import type { EffectRow } from '../../results/effect-row.js';
import { totalEffect, yearlyEffects } from '../../results/effects.js';
import { inertScenarios } from '../../results/inert.js';
import { WORTH_ID } from '../planning/worth.js';
import { type Precision, pairsOf } from './precision.js';

/** The four panels of the first page, in its order. */
export const PANELS = [
  {
    id: 'innovation',
    chart: 'papers',
    indicators: ['papers', 'hits', 'leads', 'patents', 'introductions', 'approvals'],
  },
  {
    id: 'people',
    chart: 'abilityInPost',
    indicators: ['netTalentFlow', 'abilityInPost', 'emigrants', 'recruitsStaying'],
  },
  {
    id: 'money',
    chart: 'spending',
    indicators: ['programmeAsked', 'programmePaid', 'programmeReturned', 'outsideGrants', 'spending'],
  },
  { id: 'health', chart: 'dalysAverted', indicators: ['dalysAverted', 'netHealthBenefit', WORTH_ID] },
] as const;

export type PanelId = (typeof PANELS)[number]['id'];

/** Dimensions by which totals are shown in parts. */
const PARTS: Readonly<Record<string, string>> = { spending: 'payer', dalysAverted: 'channel' };

/** What a strategy does, at some precision. */
export interface Picture {
  readonly precision: Precision;
  readonly pairs: number;
  /** Runs that could not be simulated. */
  readonly failed: number;
  /** Over the horizon. */
  readonly totals: readonly EffectRow[];
  /** Year by year, of the indicators that are drawn. */
  readonly yearly: readonly EffectRow[];
  /** True where every run is that of the baseline to the bit. */
  readonly changesNothing: boolean;
}

/** The series that panels show, by their places. */
export function placesOfPanels({ series }: Pick<Collected, 'series'>) {
  const wanted = new Set<string>(PANELS.flatMap(({ indicators }) => indicators));
  return series.flatMap(({ indicator, part }, place) => {
    const dimension = PARTS[indicator.id];
    const isShown = part === '' || (dimension !== undefined && part.startsWith(`${dimension}=`));
    return wanted.has(indicator.id) && isShown ? [{ place, indicator: indicator.id, part }] : [];
  });
}

/** The picture of runs of a baseline and one strategy. The rows are those of `effects.csv` of the command. */
export function pictureOf(collected: Collected, precision: Precision): Picture {
  const drawn = new Set<string>(PANELS.map(({ chart }) => chart));
  const places = placesOfPanels(collected);
  return {
    precision,
    pairs: pairsOf({ draws: collected.draws.length, replicates: collected.replicates.length }),
    failed: collected.failures.length,
    totals: places.map(({ place }) => totalEffect(collected, 1, place)),
    yearly: places.flatMap(({ place, indicator, part }) =>
      part === '' && drawn.has(indicator) ? yearlyEffects(collected, 1, place) : [],
    ),
    changesNothing: inertScenarios(collected).length > 0,
  };
}
