import type { ExperimentContext } from '../../charts/experiment/experiment-context.js';
import { hasStrategies } from '../../experiment/decision-of-experiment.js';
import { inputTitle } from '../../language/experiment-names.js';
import { formatWhole } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { isOfChoices } from '../../scenario/experiment/experiment-choices.js';
import { type ExperimentInput, isVaried } from '../../scenario/experiment/experiment-input.js';
import { type Html, html, NOTHING, type Section } from '../html.js';
import { inputsTogether } from './inputs-together.js';
import { sampledMade } from './sampled-made.js';

/** Everything that the numbers follow from, without a date: the same inputs give the same page. */
export function howExperimentMadeSection(context: ExperimentContext, command: string): Section {
  const { language, run } = context;
  const { experiment: text, report } = words(language);
  const { experiment, version, failures } = run;
  const { scenario, sampling, inputs } = experiment;
  const { made } = text;
  const sampled = isOfChoices(sampling.method) && !hasStrategies(run) ? null : sampledMade(context);
  const entries: readonly (readonly [string, string | Html])[] = [
    [report.command, html`<code>${command}</code>`],
    [report.version, `medinno ${version}`],
    [report.seed, html`<code>${seedOf(context)}</code>`],
    ...(sampled?.entries ?? [[made.method, pointsMade(context)] as const]),
    [made.draws, sampling.draws === 0 ? made.pointValues : formatWhole(sampling.draws)],
    [made.replicates, formatWhole(sampling.replicates)],
    [report.horizon, report.yearsText(scenario.horizon)],
    [
      report.region,
      `${scenario.region.name[language]} · ${report.regionText(formatWhole(regionAtPolicy(scenario.region).population), scenario.region.priceYear, scenario.region.policyYear)}`,
    ],
    [made.scenario, scenario.title[language]],
    [
      made.inputs,
      sampled?.inputs ?? text.enumerated(inputs.filter(isVaried).map((input) => inputName(context, input))),
    ],
    ...inputsTogether(context),
    ...(failures.length === 0 ? [] : [[made.failures, made.failed(failures.length)] as const]),
  ];
  const body = html`<dl class="made">${entries.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>\n`)}</dl>${sampled?.methods ?? NOTHING}`;
  return { id: 'made', title: report.made, body };
}

/** A choice among policies is named by what it chooses from. */
function inputName({ model, language }: ExperimentContext, input: ExperimentInput): string {
  if (input.policies === undefined) return inputTitle(input, model, language);
  return words(language).experiment.oneOf(input.policies.map(({ title }) => title[language]));
}

/** How many points there are, and how they were chosen. */
function pointsMade({ language, run }: ExperimentContext): string {
  const { made } = words(language).experiment;
  const { method } = run.experiment.sampling;
  const methods: Readonly<Record<string, string>> = made.methods;
  return made.points(run.points.length, methods[method] ?? method);
}

/** The seed, and where points have another than draws and replicates, both. */
const seedOf = ({ run: { experiment } }: ExperimentContext): string =>
  [...new Set([experiment.scenario.seed, experiment.sampling.seed])].join(', ');
