import type { Policy, Programme } from '../model/engine/policy.js';
import type { Indicator } from '../model/entries/indicator.js';
import type { Model } from '../model/model.js';
import type { Bilingual, YearlyPath } from '../model/place/region.js';
import type { Constraint, Experiment, ExperimentInput } from './experiment/experiment.js';
import type { readablePolicy } from './policy/policy-file.js';
import type { Figure } from './reading/figure.js';
import { type Warning, warning } from './reading/warning.js';
import type { HistoryRow } from './region/history-file.js';
import { isOfThePlace, localShare, type Origin, originOf } from './region/local-share.js';
import { regionWarnings } from './region/region-warnings.js';
import type { RegionWithHistory } from './region-of-file.js';
import { lastYearOfScenario, type Scenario } from './scenario.js';
import { emptyProgramme, scenarioWarnings } from './scenario-warnings.js';

/** What a file says, in words: a value, or several, by what they are; and what of it is worth a second look. */
export interface Described {
  readonly says: Readonly<Record<string, string | number | readonly string[]>>;
  readonly warnings: readonly Warning[];
  /** Of a region: every figure. */
  readonly figures?: readonly DescribedFigure[];
}

/** A figure with where it comes from, and whether the place could know it of itself, so that it is counted. */
interface DescribedFigure extends Figure {
  readonly origin: Origin;
  readonly counted: boolean;
}

/** What a region file holds, and how much of it was found in the place. */
export function describeRegion(
  { region, figures, facts, lender, history }: RegionWithHistory,
  model: Model,
): Described {
  const { local, assumed, borrowed, all } = localShare(figures, model);
  const posts = region.institutions.reduce((sum, institution) => sum + institution.posts, 0);
  const from = lender === null ? '' : ` from ${lender.id}`;
  return {
    says: {
      ...titled(region.name),
      policyYear: region.policyYear,
      population: `${region.population} residents`,
      institutions: `${region.institutions.length} with ${posts} research-active posts`,
      money: `${region.funding.localResearch} million CNY a year for research, decided in the region`,
      ...(region.paths === undefined ? {} : { 'later years': region.paths.map(pathInWords) }),
      figures: `${all} that the place could know of itself: ${local} its own, ${assumed} assumed (grade D), ${borrowed} borrowed${from}`,
      ...(borrowed > 0 ? { 'own figures': ownPaths(figures, model) } : {}),
      facts: `${facts.length} to hold results against`,
      ...(history.length > 0 ? { history: historyInWords(history, model.indicators) } : {}),
    },
    warnings: regionWarnings({ figures, facts }, model),
    figures: figures.map((figure) => ({
      ...figure,
      origin: originOf(figure),
      counted: isOfThePlace(figure, model),
    })),
  };
}

/** A path by the years in which it changes its course, each with what the figure is over what it was. */
function pathInWords({ figure, funder, years, factors }: YearlyPath): string {
  const steps = years.slice(1).map((year, n) => `${Number(factors[n + 1].toPrecision(3))} times by ${year}`);
  const what = figure.includes('Gap') ? `1 + ${figure}` : figure.replace('*', funder);
  return `${what} ${steps.join(', ')}`;
}

/** Names that are not the model's are named as such: no result is ever held against them. */
function historyInWords(history: readonly HistoryRow[], indicators: readonly Indicator[]): string {
  const years = history.map(({ year }) => year);
  const names = [...new Set(history.map(({ indicator }) => indicator))];
  const known = names.filter((name) => indicators.some(({ id }) => id === name));
  const span = `${history.length} numbers of ${Math.min(...years)} to ${Math.max(...years)}`;
  const of = `${known.length} of their ${names.length} series`;
  return `${span}; ${of} indicators of the model${known.length > 0 ? `: ${known.join(', ')}` : ''}`;
}

const ownPaths = (figures: readonly Figure[], model: Model): string[] =>
  figures
    .filter((figure) => isOfThePlace(figure, model) && originOf(figure) === 'own')
    .map(({ path, value, unit, year, grade }) => `${path} ${value} ${unit} (${year}, grade ${grade})`);

/** A lever, and what it is aimed at. */
const aimOf = ({ lever, target }: { readonly lever: string; readonly target?: string | null }): string =>
  target === undefined || target === null ? lever : `${lever} (${target})`;

/** What a policy asks for, dated from its own earliest year where no scenario gives it one. */
export function describePolicy(
  title: Bilingual,
  policy: Policy,
  { levers, programme }: ReturnType<typeof readablePolicy>,
): Described {
  const span = ({ start, end }: { start: unknown; end: unknown }) =>
    `${start ?? (programme === null ? 'policyYear' : 'the start of the programme')} to ${end ?? (programme === null ? 'the horizon' : 'the end of the programme')}`;
  return {
    says: {
      ...titled(title),
      ...(programme === null ? {} : { programme: programmeText(programme, span(programme)) }),
      levers: levers.map((use) => `${aimOf(use)} ${use.dose}, ${span(use)}`),
    },
    warnings: emptyProgramme(policy),
  };
}

/** What a scenario resolves to. */
export function describeScenario(scenario: Scenario, model: Model): Described {
  const { region, policy, overrides, indicators = [] } = scenario;
  const changed = Object.entries(overrides);
  const { programme, levers } = policy;
  return {
    says: {
      ...titled(scenario.title),
      region: `${region.id} (${region.name.en}), policy year ${region.policyYear}`,
      horizon: `${scenario.horizon} years, ${region.policyYear} to ${lastYearOfScenario(scenario)}`,
      seed: scenario.seed,
      ...(scenario.comparator ? { comparator: 'yes' } : {}),
      ...(programme === null ? {} : { programme: programmeText(programme, spanOf(programme)) }),
      levers: levers.map((use) => `${aimOf(use)} ${use.dose.source}, ${spanOf(use)}`),
      ...(changed.length > 0 ? { overrides: changed.map(([id, value]) => `${id} ${value}`) } : {}),
      ...(indicators.length > 0
        ? { indicators: indicators.map(({ id, formula, unit }) => `${id} = ${formula.source} (${unit})`) }
        : {}),
    },
    warnings: scenarioWarnings(scenario, model),
  };
}

/** What an experiment asks, and of how many points. */
export function describeExperiment(experiment: Experiment, model: Model): Described {
  const { scenario, inputs, sampling, goals, constraints } = experiment;
  const role = (wanted: ExperimentInput['role']) =>
    inputs.filter((input) => input.role === wanted).map((input) => `${input.id} ${valuesText(input)}`);
  const named = ({ indicator, part }: { indicator: string; part: string }) =>
    part === '' ? indicator : `${indicator} (${part})`;
  const { method, samples, replicates } = sampling;
  return {
    says: {
      ...titled(experiment.title),
      scenario: `${scenario.id}, region ${scenario.region.id}, ${scenario.horizon} years`,
      levers: role('lever'),
      uncertainties: role('uncertainty'),
      structures: role('structure'),
      sampling: `${method}, ${samples} points, ${samples * replicates} futures`,
      indicators: goals.map((goal) => `${named(goal)}, ${goal.direction > 0 ? 'more' : 'less'} is better`),
      constraints: constraints.map((limit) => `${named(limit)} ${limitText(limit)}`),
    },
    warnings: [
      ...scenarioWarnings(scenario, model),
      ...(inputs.length > samples ? [warning('fewPoints', { points: samples, inputs: inputs.length })] : []),
      ...(method === 'sobol' && !Number.isInteger(Math.log2(samples))
        ? [warning('unbalancedPoints', { points: samples })]
        : []),
    ],
  };
}

const limitText = ({ atLeast, atMost }: Constraint): string => {
  if (atLeast === -Infinity) return `at most ${atMost}`;
  return atMost === Infinity ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
};

const valuesText = ({ values }: ExperimentInput): string =>
  'choices' in values
    ? `in ${values.choices.join(', ')}`
    : `from ${values.range[0]} to ${values.range[1]}${values.whole ? ', whole' : ''}`;

const titled = (title: Bilingual) => ({ title: `${title.en} / ${title.zh}` });

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start} to ${end}`;

const programmeText = ({ payer, amount }: Pick<Programme, 'payer' | 'amount'>, span: string): string =>
  `${payer} pays ${amount} million CNY a year, ${span}`;
