import type { Figure } from '../reading/figure.js';
import { PLACEHOLDER } from '../reading/templates.js';
import { type Warning, warning } from '../reading/warning.js';
import { localShare } from './local-share.js';
import { type PricedModel, regionField } from './region-fields.js';
import { postsOutside } from './region-sense.js';
import type { Fact } from './region-with-sources.js';

/** What is worth a second look in what is known of a place. */
export function regionWarnings(
  { figures, facts }: { readonly figures: readonly Figure[]; readonly facts: readonly Fact[] },
  model: PricedModel,
): Warning[] {
  const { assumed, borrowed, all } = localShare(figures, model);
  return [
    ...(assumed + borrowed > all / 2 ? [warning('mostlyAssumed', { assumed, borrowed, all })] : []),
    ...placeholders(figures),
    ...figuresOutside(figures, model),
    ...postsOutside(figures),
    ...(facts.length === 0 ? [warning('noFacts', {})] : []),
  ];
}

/** Figures within their hard bounds and yet outside what is plausible. */
export function figuresOutside(figures: readonly Figure[], model: PricedModel): Warning[] {
  const figureAt = (wanted: string) => figures.find(({ path }) => path === wanted)?.value ?? 1;
  const divisors = { resident: figureAt('population'), doctor: figureAt('doctors') };
  return figures.flatMap(({ path, value: whole }) => {
    const plausible = regionField(path, model)?.plausible;
    if (plausible === undefined) return [];
    const { per = null } = plausible;
    const [low, high] = plausible.range;
    const value = per === null ? whole : whole / divisors[per];
    return value >= low && value <= high ? [] : [warning('figureOutside', { path, value, per, low, high })];
  });
}

/** Figures of a template that still stand where those of the place should. */
export function placeholders(figures: readonly Figure[]): Warning[] {
  const paths = figures.filter(({ note }) => note.startsWith(PLACEHOLDER)).map(({ path }) => path);
  return paths.length > 0 ? [warning('placeholders', { paths })] : [];
}
