import { decisionOfContext } from '../../charts/experiment/decision-of-context.js';
import type { ExperimentContext } from '../../charts/experiment/experiment-context.js';
import { hasStrategies, strategiesOf } from '../../experiment/decision-of-experiment.js';
import { changeTitle, inputTitle, valueTitle } from '../../language/experiment-names.js';
import type { MethodsWords } from '../../language/methods-english.js';
import { type Language, words } from '../../language/words.js';
import { type ExperimentInput, isVaried } from '../../scenario/experiment/experiment-input.js';
import { designedInputs } from '../../scenario/experiment/point-count.js';
import { type Html, html } from '../html.js';
import { studiesMade } from './studies-made.js';

/** What is said of a sample of the inputs: its design, what is believed of every input, and the methods that were used. */
interface SampledMade {
  readonly entries: readonly (readonly [string, string | Html])[];
  readonly inputs: Html;
  readonly methods: Html;
}

/** How worlds were sampled, which strategies met them, how every input lies, and by which methods they were read. */
export function sampledMade(context: ExperimentContext): SampledMade {
  const { language, run } = context;
  const { methods } = words(language);
  const { designed } = designedInputs(run.experiment);
  const varied = designed.filter(isVaried);
  const lines = varied.map((input) => inputMade(context, input));
  const sources = sourcesOf(context).map((key) => methods.sources[key]);
  return {
    entries: [
      [methods.design, designText(context)],
      ...strategyEntry(context),
      ...turningEntry(context),
      ...studiesEntry(context),
    ],
    inputs: html`${listOf(lines)}<p class="note">${methods.inputsNote}</p>`,
    methods: html`<h3>${methods.title}</h3>\n${listOf(sources)}`,
  };
}

const listOf = (texts: readonly string[]): Html =>
  html`<ul class="points">${texts.map((text) => html`<li>${text}</li>\n`)}</ul>`;

function designText({ run, language }: ExperimentContext): string {
  const { methods } = words(language);
  const design = methods.designs[run.experiment.sampling.method];
  if (!hasStrategies(run)) return methods.together(run.points.length, design);
  const strategies = strategiesOf(run).length;
  return methods.crossed(run.points.length / strategies, design, strategies);
}

function strategyEntry(context: ExperimentContext): (readonly [string, Html])[] {
  const { run, language } = context;
  const { decision } = context;
  const made = decisionOfContext(context);
  if (!hasStrategies(run) || decision === null || made === null) return [];
  const names = decision.strategies.map((id) => made.names.strategy(id));
  return [[words(language).methods.strategies, listOf(names)]];
}

function turningEntry({ run, language }: ExperimentContext): (readonly [string, string])[] {
  const { methods } = words(language);
  if (run.turning === undefined) return [];
  return [[methods.turning, methods.turned(run.turning.directions, run.turning.replicates)]];
}

function studiesEntry(context: ExperimentContext): (readonly [string, Html])[] {
  const lines = studiesMade(context);
  return lines.length === 0 ? [] : [[words(context.language).methods.studies, listOf(lines)]];
}

/** An input with its range or choices, and how its values lie in it. */
function inputMade({ model, language }: ExperimentContext, input: ExperimentInput): string {
  const { input: text } = words(language).methods;
  const { values } = input;
  const name = nameOf(input, model, language);
  if ('choices' in values)
    return text.choices(
      name,
      values.choices.map((value) =>
        input.policies === undefined
          ? valueTitle(input, value, model, language)
          : changeTitle(input, value, model, language),
      ),
    );
  const [low, high] = values.range.map((value) => valueTitle(input, value, model, language));
  return values.believed === undefined ? text.evenly(name, low, high) : text.believed(name, low, high);
}

const nameOf = (input: ExperimentInput, model: ExperimentContext['model'], language: Language): string =>
  inputTitle(input, model, language);

type Source = keyof MethodsWords['sources'];

/** Methods that this experiment used: its design, and those of the tables that it has. */
function sourcesOf(context: ExperimentContext): Source[] {
  const { run, robustness, discovery, sensitivity, information, studies } = context;
  const { method } = run.experiment.sampling;
  const design = method in words('en').methods.sources ? [method as Source] : [];
  return [
    ...design,
    ...(run.experiment.correlations === undefined
      ? []
      : [method === 'sobol' ? ('scored' as const) : ('reordered' as const)]),
    ...(robustness.length > 0 ? (['robustness'] as const) : []),
    ...(discovery.length > 0 ? (['discovery'] as const) : []),
    ...(sensitivity.some((row) => row.method === 'givenData') ? (['givenData'] as const) : []),
    ...(information.rows.length > 0 ? (['information'] as const) : []),
    ...(studies.length > 0 ? (['studies'] as const) : []),
    ...(run.turning === undefined ? [] : (['turning'] as const)),
  ];
}
