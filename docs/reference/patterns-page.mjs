import { page, statements, table } from './markdown.mjs';

/** The patterns that the model must show: what is claimed, how it is looked for, and what it was used for. */
export const patternsPage = (patterns) =>
  page(
    'Patterns',
    'What is known of research and health that the model must show without being made to: `medinno patterns`, or `medinno patterns P1 P5` for some. Each quantity has a 95 % interval over replicates at point values: it holds where the whole interval lies in the range, fails where it lies outside, and is not decided between. Ranges were stated before the model was run and stay as they are. Only a pattern that was used for nothing is validation.',
    ...patterns.map(patternSection),
  );

const patternSection = ({ id, title, text, source, used, usedFor, claims, at, reason, experiment }) =>
  [
    `## ${id}`,
    `${title.en} · ${title.zh}`,
    `${text.en} ${text.zh}`,
    statements({
      region: at,
      experiment: `${experiment.text.en} ${experiment.text.zh}`,
      replicates: String(experiment.replicates),
      'used for': `${used}: ${usedFor.en} · ${usedFor.zh}`,
      source,
      'why it may not hold there': reason === undefined ? '' : `${reason.en} ${reason.zh}`,
    }),
    table(claims, {
      quantity: ({ quantity }) => `${quantity.en} · ${quantity.zh}`,
      range: ({ range }) => rangeText(range),
      control: ({ control }) => (control === null ? '' : `${control.quantity.en} · ${control.quantity.zh}`),
      'range of the control': ({ control }) => (control === null ? '' : rangeText(control.range)),
    }),
  ].join('\n\n');

const rangeText = ([low, high]) => {
  if (low === null) return high === null ? 'shown, not judged' : `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
};
