import { scenarioTitle } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatNumber, formatShare, formatWhole } from '../language/numbers.js';
import { sumsUpTo } from '../language/sums-of-place.js';
import { isKnownUnit, shownUnit } from '../language/units.js';
import { words } from '../language/words.js';
import type { OverrideRow } from '../results/overrides.js';
import { USUAL_DRAWS, USUAL_REPLICATES } from '../results/usual.js';
import { DEFAULT_HORIZON } from '../scenario/reading/horizon.js';
import { DEFAULT_SEED } from '../scenario/scenario.js';
import { html, type Section } from './html.js';

/** Digits that distinguish a parameter's value from its default. */
const DIGITS = 6;

/** Everything needed to make the report again, and what was changed of what the model takes by default. */
export function howMadeSection(context: Context): Section {
  const { comparison, language } = context;
  const { changes, report } = words(language);
  const { region } = comparison;
  const entries: readonly (readonly [string, string])[] = [
    [report.version, `medinno ${comparison.version}`],
    [report.seed, comparison.seed],
    [report.design, report.designText(comparison)],
    [
      report.region,
      `${region.name[language]} · ${report.regionText(formatWhole(region.population), region.priceYear, region.policyYear)}`,
    ],
    [report.horizon, report.yearsText(comparison.horizon)],
    [report.discount, formatShare(comparison.discountRate)],
    [report.threshold, report.perDaly(report.currency(formatWhole(comparison.threshold), region.currency))],
  ];
  const changed = changedFromDefaults(context);
  const body = html`<dl class="made"><dt>${report.command}</dt><dd><code>${comparison.command}</code></dd>
${entries.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>\n`)}</dl>
<h3>${changes.title}</h3>
${changed.length === 0 ? html`<p>${changes.none}</p>` : html`<ul>${changed.map((line) => html`<li>${line}</li>`)}</ul>`}
<p class="note">${changes.crate}</p>`;
  return { id: 'made', title: report.made, body };
}

/** Every setting and parameter that is not as the model has it, a line each. */
export function changedFromDefaults(context: Context): string[] {
  const { comparison, language } = context;
  const { changes, report } = words(language);
  const settings: readonly (readonly [string, string, string])[] = [
    [report.seed, comparison.seed, DEFAULT_SEED],
    [report.horizon, report.yearsText(comparison.horizon), report.yearsText(DEFAULT_HORIZON)],
    [changes.draws, formatWhole(comparison.draws), formatWhole(USUAL_DRAWS)],
    [changes.replicates, formatWhole(comparison.replicates), formatWhole(USUAL_REPLICATES)],
  ];
  return [
    ...settings
      .filter(([, value, usual]) => value !== usual)
      .map(([name, value, usual]) => changes.setting(name, value, usual)),
    ...overrideLines(context),
  ];
}

/** An override that all scenarios share is one line. */
function overrideLines(context: Context): string[] {
  const { comparison, language, model } = context;
  const { changes } = words(language);
  const keyOf = ({ parameter, value }: OverrideRow) => `${parameter} ${value}`;
  const keys = [...new Set(comparison.overrides.map(keyOf))];
  return keys.map((key) => {
    const rows = comparison.overrides.filter((row) => keyOf(row) === key);
    const [{ parameter, value, usual, unit }] = rows as [OverrideRow];
    const changed = comparison.scenarios.filter(({ id }) => rows.some(({ scenario }) => scenario === id));
    const where =
      changed.length === comparison.scenarios.length
        ? changes.everyScenario
        : words(language).list(changed.map((scenario) => scenarioTitle(context, scenario)));
    const name = inputName(parameter, parameter, language, model);
    const { word, times } = shownUnit(unit, language, 'full', sumsUpTo([value, usual], language));
    return changes.override(name, where, {
      value: formatNumber(value * times, DIGITS),
      usual: formatNumber(usual * times, DIGITS),
      unit: isKnownUnit(unit) ? word : '',
    });
  });
}
