import type { ExperimentContext } from '../../charts/experiment/experiment-context.js';
import { inputTitle } from '../../language/experiment-names.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { sumText } from '../../scenario/described/sum-text.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { type Html, html } from '../html.js';

/** Digits of a number that stands as the file has it. */
const DIGITS = 6;

/** Which inputs are correlated, and which combinations of inputs are tried; no entry where all are independent. */
export function inputsTogether(context: ExperimentContext): (readonly [string, Html])[] {
  const { run, model, language } = context;
  const { methods } = words(language);
  const { inputs, correlations = [], combinations = [] } = run.experiment;
  const nameOf = (id: string): string =>
    inputTitle(inputs.find((input) => input.id === id)!, model, language);
  const why = (because: Bilingual | undefined): string => because?.[language] ?? '';
  const correlated = correlations.map(({ between: [one, other], rank, because }) =>
    methods.correlated(nameOf(one), nameOf(other), formatNumber(rank, DIGITS), why(because)),
  );
  const numberOf = (limit: number | undefined) => (limit === undefined ? null : formatNumber(limit, DIGITS));
  const combined = combinations.map(({ sum, atLeast, atMost, because }) =>
    methods.combined(sumText(sum, nameOf), methods.limits(numberOf(atLeast), numberOf(atMost)), why(because)),
  );
  const note = html`<p class="note">${methods.combinationsNote}</p>`;
  return [
    ...(correlated.length === 0 ? [] : [[methods.correlations, listOf(correlated)] as const]),
    ...(combined.length === 0 ? [] : [[methods.combinations, html`${listOf(combined)}${note}`] as const]),
  ];
}

const listOf = (texts: readonly string[]): Html =>
  html`<ul class="points">${texts.map((text) => html`<li>${text}</li>\n`)}</ul>`;
