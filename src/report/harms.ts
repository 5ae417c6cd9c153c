import { alternativesOf } from '../charts/alternatives.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { allowsConclusion, excludesZero, type Layout } from '../statistics/estimable.js';
import { gainText, quoted } from './estimates-in-words.js';
import { type Html, html, htmlTable, NOTHING, type Section } from './html.js';

/** Health that an alternative loses in an area, through a channel or in all. */
interface Harm {
  readonly scenario: ScenarioLabel;
  readonly effect: EffectRow;
  readonly certainty: 'clearly' | 'probably';
  /** The strategy's effect on health in all, which it is a part of. */
  readonly within: EffectRow;
}

/** Less than that over the whole horizon is not worth a word, DALYs. */
const WORTH_A_WORD = 1;
/** On the first page a loss counts from this share of all that the strategy does to health, gains and losses apart. */
const MATERIAL = 0.01;
/** Standard normal quantile of a probability of four in five. */
const FOUR_IN_FIVE = 0.8416;
/** Standard deviations that a 95 % interval is wide. */
const WIDTH_OF_95 = 3.92;
const MOST_LINES = 4;

/**
 * How sure a loss is: clearly where the whole interval lies below zero; probably where a normal distribution of that
 * mean and interval would put four fifths of it there; else null. Nothing is sure of runs that allow no conclusion.
 */
export function certaintyOfLoss(effect: EffectRow, layout: Layout): Harm['certainty'] | null {
  const { mean, low, high } = effect;
  if (mean > -WORTH_A_WORD || low === null || high === null || !allowsConclusion(layout)) return null;
  if (excludesZero(effect, layout)) return 'clearly';
  return -mean > (FOUR_IN_FIVE * (high - low)) / WIDTH_OF_95 ? 'probably' : null;
}

/** Every loss of health over the horizon, the largest first. */
export function harmsOf({ comparison }: Context): Harm[] {
  return alternativesOf(comparison)
    .flatMap((scenario) =>
      comparison.effects
        .filter(
          (row) => row.scenario === scenario.id && row.indicator === 'dalysAverted' && row.year === 'total',
        )
        .flatMap((effect) => {
          const certainty = certaintyOfLoss(effect, comparison);
          const within = effectOf(comparison, scenario.id, 'dalysAverted') ?? effect;
          return certainty === null ? [] : [{ scenario, effect, certainty, within }];
        }),
    )
    .sort((a, b) => a.effect.mean - b.effect.mean);
}

/** Whether a loss is large compared with what its strategy does through all channels, gains and losses added up apart. */
function isMaterial({ comparison }: Context, { scenario, effect }: Harm): boolean {
  if (effect.part === '') return true;
  const channels = comparison.effects.filter(
    (row) =>
      row.scenario === scenario.id &&
      row.indicator === 'dalysAverted' &&
      row.year === 'total' &&
      row.part.startsWith('channel='),
  );
  const gross = channels.reduce((sum, { mean }) => sum + Math.abs(mean), 0);
  return -effect.mean >= MATERIAL * gross;
}

/** The area or channel of a row in words. */
function partName({ language }: Context, part: string): string {
  const { areas, channels, harm } = words(language);
  if (part === '') return harm.total;
  const names: Readonly<Record<string, string>> = { ...areas, ...channels };
  const value = part.slice(part.indexOf('=') + 1);
  return names[value] ?? value;
}

/** The warning that stands under the answer where much health is lost: a line for each area or channel. */
export function harmWarning(context: Context): Html {
  const { harm } = words(context.language);
  const lines = harmLines(context);
  if (lines.length === 0) return NOTHING;
  return html`<div class="harm"><h2>${harm.title}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
<p><a href="#losses">${harm.more}</a></p></div>`;
}

/** Where much health is lost, the largest losses first; few enough to be read. */
export function harmLines(context: Context): string[] {
  const harms = harmsOf(context).filter((harm) => isMaterial(context, harm));
  const parts = [...new Set(harms.map(({ effect }) => effect.part))];
  return parts.slice(0, MOST_LINES).map((part) => harmLine(context, part, harms));
}

function harmLine(context: Context, part: string, harms: readonly Harm[]): string {
  const { harm } = words(context.language);
  const losing = harms.filter(({ effect }) => effect.part === part);
  const [worst] = losing as [Harm];
  return harm.line(
    partName(context, part),
    losing.length,
    {
      strategy: quoted(context, worst.scenario),
      loss: gainText(context, worst.effect),
      certainty: harm[worst.certainty],
    },
    part === '' ? null : gainText(context, worst.within),
  );
}

/** All losses, by area and channel. */
export function harmSection(context: Context): Section {
  const { harm, report } = words(context.language);
  const harms = harmsOf(context);
  const parts = [...new Set(harms.map(({ effect }) => effect.part))];
  const rows = parts.flatMap((part) =>
    harms
      .filter(({ effect }) => effect.part === part)
      .map(({ scenario, effect, certainty }, i) => ({
        kind: i === 0 ? 'group' : '',
        cells: [
          partName(context, part),
          quoted(context, scenario),
          gainText(context, effect),
          harm[certainty],
        ],
      })),
  );
  const head = [harm.part, report.strategy, harm.loss, harm.certainty];
  const judged = allowsConclusion(context.comparison);
  const body =
    rows.length === 0
      ? html`<p>${judged ? harm.none : harm.notJudged}</p>`
      : htmlTable(harm.title, head, rows, 'text');
  return { id: 'losses', title: harm.title, notes: [harm.note], body };
}
