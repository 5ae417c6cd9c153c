import type { ExperimentContext } from '../../charts/experiment/experiment-context.js';
import { inputTitle } from '../../language/experiment-names.js';
import { formatWhole } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { ExperimentInput } from '../../scenario/experiment/experiment-input.js';
import { type Html, html, type Section } from '../html.js';

/** Everything that the numbers follow from, without a date: the same inputs give the same page. */
export function howExperimentMadeSection(context: ExperimentContext, command: string): Section {
  const { language, run } = context;
  const { experiment: text, report } = words(language);
  const { experiment, points, version, failures } = run;
  const { scenario, sampling, inputs } = experiment;
  const { made } = text;
  const methods: Readonly<Record<string, string>> = made.methods;
  const entries: readonly (readonly [string, string | Html])[] = [
    [report.command, html`<code>${command}</code>`],
    [report.version, `medinno ${version}`],
    [report.seed, html`<code>${seedOf(context)}</code>`],
    [made.method, made.points(points.length, methods[sampling.method] ?? sampling.method)],
    [made.draws, sampling.draws === 0 ? made.pointValues : formatWhole(sampling.draws)],
    [made.replicates, formatWhole(sampling.replicates)],
    [report.horizon, report.yearsText(scenario.horizon)],
    [
      report.region,
      `${scenario.region.name[language]} · ${report.regionText(formatWhole(regionAtPolicy(scenario.region).population), scenario.region.priceYear, scenario.region.policyYear)}`,
    ],
    [made.scenario, scenario.title[language]],
    [made.inputs, text.enumerated(inputs.filter(varies).map((input) => inputName(context, input)))],
    ...(failures.length === 0 ? [] : [[made.failures, made.failed(failures.length)] as const]),
  ];
  const body = html`<dl class="made">${entries.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>\n`)}</dl>`;
  return { id: 'made', title: report.made, body };
}

/** A choice among policies is named by what it chooses from. */
function inputName({ model, language }: ExperimentContext, input: ExperimentInput): string {
  if (input.policies === undefined) return inputTitle(input, model, language);
  return words(language).experiment.oneOf(input.policies.map(({ title }) => title[language]));
}

/** A single choice is the same at every point. */
const varies = ({ values }: ExperimentInput): boolean => 'range' in values || values.choices.length > 1;

/** The seed, and where points have another than draws and replicates, both. */
const seedOf = ({ run: { experiment } }: ExperimentContext): string =>
  [...new Set([experiment.scenario.seed, experiment.sampling.seed])].join(', ');
