import { alternativesOf } from '../charts/alternatives.js';
import { inertOf } from '../charts/contenders.js';
import { scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { formatEstimate, formatNumber } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { MISSING } from './cells.js';
import { quoted } from './estimates-in-words.js';
import { type Html, html, htmlTable, NOTHING } from './html.js';

const GOAL = 'netHealthBenefit';
const AT = 'gdp=';

/** What a DALY may be worth: CNY, and as a share of the product per head; null for the cost in ordinary care. */
interface Worth {
  readonly price: number;
  readonly share: number | null;
}

/** The values of a DALY that net health benefit was computed at: its cost in ordinary care, then others, lowest first. */
function worthsOf({ effects, region, threshold }: Comparison): Worth[] {
  const parts = effects.flatMap(({ indicator, part, year }) =>
    indicator === GOAL && year === 'total' && part.startsWith(AT) ? [Number(part.slice(AT.length))] : [],
  );
  const shares = [...new Set(parts)].map((share) => ({ price: share * region.gdpPerHead, share }));
  return [{ price: threshold, share: null }, ...shares.sort((a, b) => a.price - b.price)];
}

const effectAt = (comparison: Comparison, { id }: ScenarioLabel, { share }: Worth): EffectRow | undefined =>
  effectOf(comparison, id, GOAL, share === null ? '' : `${AT}${share}`);

/** What is compared here: also ordinary care, which is the measure at its own cost only, but not what changes nothing. */
export function shownOf(comparison: Comparison): ScenarioLabel[] {
  const inert = inertOf(comparison);
  return alternativesOf(comparison).filter(({ id }) => !inert.includes(id));
}

/** Whose mean, rounded as it is shown, is above zero if a DALY is worth one product per head; none where that was not computed. */
export function worthInWords(context: Context): string[] {
  const { comparison, language } = context;
  const { change } = words(language);
  const product = worthsOf(comparison).find(({ share }) => share === 1);
  if (product === undefined) return [];
  const central: Worth = { price: comparison.threshold, share: null };
  const above = (worth: Worth) =>
    shownOf(comparison)
      .filter((scenario) => worthCell(context, scenario, worth).startsWith('+'))
      .map((scenario) => quoted(context, scenario));
  const [now, then] = [above(central), above(product)];
  const [price, { currency }] = [formatNumber(product.price), comparison.region];
  if (now.length + then.length === 0 && product.price > central.price)
    return [change.atProductNone(price, currency)];
  const same = now.length > 0 && now.join() === then.join();
  return [(same ? change.atProductSame : change.atProduct)(price, then, currency)];
}

/** Means alone, their intervals are in effects.csv, at each value of a DALY; nothing where there is only one. */
export function worthTable(context: Context): Html {
  const { comparison, language } = context;
  const { change, report } = words(language);
  const worths = worthsOf(comparison);
  if (worths.length < 2) return NOTHING;
  const head = worths.map(
    ({ price, share }) =>
      html`${share === null ? change.worthCentralHead : change.worthHead(formatNumber(price), comparison.region.currency)} <span class="unit">${
        share === null ? change.worthCentral : change.worthOfProduct(formatNumber(share))
      }</span>`,
  );
  const rows = shownOf(comparison).map((scenario) => ({
    cells: [scenarioTitle(context, scenario), ...worths.map((worth) => worthCell(context, scenario, worth))],
  }));
  const table = htmlTable(change.worthTitle, [report.strategy, ...head], rows);
  return html`<p class="note">${change.worthTitle}</p>${table}${leadersNote(context)}`;
}

/** A bound between two leaders depends on the draws: more digits would not be the same in the next run. */
const BOUND_DIGITS = 2;

/** Where the order turns with what a DALY is worth. */
export function leadersInWords(context: Context): string[] {
  const { comparison, language } = context;
  const { leaders, scenarios } = comparison;
  if (leaders.length === 0) return [];
  const leading = leaders.map(({ scenario, from }, n) => ({
    scenario: scenarioTitle(context, scenarios.find(({ id }) => id === scenario)!),
    from: n === 0 ? '' : formatNumber(from, BOUND_DIGITS),
    to: n + 1 < leaders.length ? formatNumber(leaders[n + 1].from, BOUND_DIGITS) : '',
  }));
  return [words(language).change.leadersOf(leading, comparison.region.currency)];
}

/** The same under the table, with what takes part. */
function leadersNote(context: Context): Html {
  const { change, paragraph } = words(context.language);
  const leaders = leadersInWords(context);
  return leaders.length === 0
    ? NOTHING
    : html`<p class="note">${paragraph([...leaders, change.leadersNote])}</p>`;
}

function worthCell({ comparison, language }: Context, scenario: ScenarioLabel, worth: Worth): string {
  if (scenario.yardstick && worth.share === null) return words(language).change.worthYardstick;
  const effect = effectAt(comparison, scenario, worth);
  if (effect === undefined) return MISSING;
  return formatEstimate(effect.mean, effect.low, effect.high, { signed: true }).mean;
}
