// The reference: a page for each catalogue, made from the same entries as `medinno list --json`.
import { formsText } from '../../dist/model/entries/forms.js';
import { filesPage } from './files-page.mjs';
import { effectsOf } from './lever-effects.mjs';
import { code, page, statements, table } from './markdown.mjs';
import { patternsPage } from './patterns-page.mjs';
import { publishedPage } from './published-page.mjs';
import { yearPage } from './year-page.mjs';

/**
 * Pages by file name.
 * @param catalogues entries of each catalogue, by its name
 * @param schemaOf the JSON Schema of a kind of file
 * @param studies the published models themselves, for the numbers of their papers
 * @param schedule the steps of the model's year
 */
export function referencePages(catalogues, schemaOf, studies, schedule) {
  const regions = readable(catalogues.regions());
  return {
    'levers.md': leversPage(catalogues.levers(), regions),
    'parameters.md': parametersPage(catalogues.parameters()),
    'indicators.md': indicatorsPage(catalogues.indicators()),
    'scenarios.md': scenariosPage(readable(catalogues.scenarios()), readable(catalogues.experiments())),
    'regions.md': regionsPage(regions),
    'studies.md': studiesPage(catalogues.studies()),
    'patterns.md': patternsPage(catalogues.patterns()),
    'published.md': publishedPage(studies),
    'year.md': yearPage(schedule),
    'files.md': filesPage(schemaOf, regions),
  };
}

/** Files with mistakes have no place in a reference. */
function readable(entries) {
  const wrong = entries.find((entry) => 'issues' in entry);
  if (wrong) throw new Error(`${wrong.file} has mistakes: medinno check ${wrong.id}`);
  return entries;
}

const range = (ends) => (ends === null ? '' : `${ends[0]} to ${ends[1]}`);
const grades = 'A measured causally · B measured · C expert judgement or analogy · D assumed.';
const figureGrades =
  'A official or peer-reviewed · B news or mirror of an official page · C portal copy, derived or by analogy · D assumed.';

const leversPage = (levers, regions) =>
  page(
    'Levers',
    `What a policy can do: ${levers.length} levers. A policy dates them and gives each a dose; see [files](files.md). Effects are those of [each lever alone](../levers.md) in Maoming: means with 95 % of what could happen.`,
    table(levers, {
      lever: ({ id, name }) => `[\`${id}\`](#${id.toLowerCase()}) ${name.en}`,
      dose: ({ unit }) => unit,
      range: (lever) => range(lever.range),
      price: priceText,
      payer: ({ payer }) => payer,
    }),
    ...levers.map(leverSection),
    '## Prices',
    'A price belongs to the region; a region that does not know one borrows it.',
    ...regions.map(({ name, figures }) =>
      figureTable(
        name.en,
        figures.filter(({ path }) => path.startsWith('prices.')),
      ),
    ),
  );

const priceText = ({ costBasis, price }) =>
  ({ free: 'free', 'the dose is money': 'the dose is money', 'price times dose': `\`${price}\` × dose` })[
    costBasis
  ] ?? `its own rule over \`${price}\``;

/** Published effects of the same measure, each under its number. */
const publishedEffects = (evidence) =>
  Object.fromEntries(
    evidence.map(({ effect, dose, horizon, source, grade, transfer }, n) => [
      evidence.length === 1 ? 'published effect' : `published effect ${n + 1}`,
      `${effect.en} · ${effect.zh}; of ${dose.en} · ${dose.zh}${horizon === null ? '' : `; after ${horizon} years`} (${source}; grade ${grade}, place ${transfer})`,
    ]),
  );

const leverSection = (lever) =>
  [
    `## ${lever.id}`,
    `${lever.name.en} · ${lever.name.zh}`,
    statements({
      'what it is': `${lever.text.en} · ${lever.text.zh}`,
      ...(lever.targets === undefined
        ? {}
        : {
            targets: lever.targets
              .map((target) => (target === '' ? 'none (all alike)' : `\`${target}\``))
              .join(', '),
          }),
      dose: `${range(lever.range)} ${lever.unit}`,
      'usual dose': `${lever.standard.dose} ${lever.standard.unit}`,
      measures: lever.measures.map((number) => `${number}`).join(', ') || 'none of the two papers',
      'acts through': lever.acts,
      price: priceText(lever),
      ...(lever.freeBecause === undefined
        ? {}
        : { 'free because': `${lever.freeBecause.en} · ${lever.freeBecause.zh}` }),
      'paid by': `${lever.payer}, unless a programme pays`,
      'decided by': lever.authority,
      moves: lever.moves.map(({ control, text }) => `${text.en} (\`${control}\`)`).join(', '),
      'expected before the first run':
        Object.entries(lever.expected)
          .map(([indicator, sign]) => `${sign > 0 ? 'raises' : 'lowers'} \`${indicator}\``)
          .join(', ') || 'no direction',
      'trade-off': `${lever.tradeOff.en} · ${lever.tradeOff.zh}`,
      source: lever.source,
      ...publishedEffects(lever.evidence),
    }),
    ...effectsOf(lever),
  ].join('\n\n');

const drawnFrom = ({ range: ends, distribution, massAtZero, choices, forms }) => {
  if (ends === null) return '';
  if (distribution === 'choice') return `${formsText({ choices, forms }, ' or ')}, each as often`;
  return `${massAtZero === 0 ? '' : `0 with a probability of ${massAtZero}, else `}${range(ends)}, ${distribution}`;
};

const parametersPage = (parameters) =>
  page(
    'Parameters',
    `Every number of the model that is not of the place: ${parameters.length}, of them ${parameters.filter(({ role }) => role === 'uncertainty').length} uncertain and ${parameters.filter(({ role, range }) => role === 'structure' && range !== null).length} choices between forms of the model. An ensemble draws the uncertain ones over their range and the choices alike; a scenario sets any of them under \`overrides\`: outside its range it is warned of, outside its hard bounds refused.`,
    `Grades: ${grades} Transfer says how far the setting of the source lies from the region's.`,
    table(parameters, {
      parameter: ({ id }) => `\`${id}\``,
      meaning: ({ title }) => `${title.en} · ${title.zh}`,
      value: ({ value, unit }) => (unit === '1' ? value : `${value} ${unit}`),
      range: (parameter) => drawnFrom(parameter),
      'hard bounds': ({ hard }) => range(hard),
      role: ({ role }) => role,
      grade: ({ grade }) => grade,
      transfer: ({ transfer }) => transfer,
      source: ({ source }) => source,
      'only where a lever moves': ({ behind }) =>
        (behind ?? []).map((control) => `\`${control}\``).join(', '),
      'known until': ({ knownUntil }) => knownUntil ?? '',
    }),
  );

const DIRECTION = { 1: 'more', '-1': 'less', 0: '' };

const indicatorsPage = (indicators) =>
  page(
    'Indicators',
    `What is observed every year: ${indicators.length} indicators. Over a horizon flows are summed, stocks end where they end, ratios are averaged. Extensive ones add up over the parts of a region, intensive ones do not. An asterisk marks a zero without meaning of its own: only differences are shown, never percentages.`,
    table(indicators, {
      indicator: ({ id, name, arbitraryZero }) =>
        `\`${id}\`${arbitraryZero ? '*' : ''} ${name.en} · ${name.zh}`,
      unit: ({ unit }) => unit,
      definition: ({ definition }) => definition.en,
      better: ({ direction }) => DIRECTION[direction],
      kind: ({ kind, scale }) => `${kind}, ${scale}`,
      parts: ({ parts }) => code(parts),
      status: ({ status }) => status,
      'depends on': ({ leansOn }) => code(leansOn),
    }),
  );

const scenariosPage = (scenarios, experiments) =>
  page(
    'Scenarios',
    'What comes with the package: `medinno compare baseline NAME …`. Years are calendar years, amounts million CNY in prices of the price year.',
    ...scenarios.map(scenarioSection),
    '## Experiments',
    '`medinno explore NAME` runs one, `medinno check NAME` says what it resolves to.',
    ...experiments.map(experimentSection),
  );

const scenarioSection = (scenario) =>
  [
    `## ${scenario.id}`,
    `${scenario.title.en} · ${scenario.title.zh}`,
    `${scenario.description.en} ${scenario.description.zh}`,
    statements({
      region: scenario.region,
      horizon: `${scenario.horizon} years from ${scenario.policyYear}`,
      programme: programmeText(scenario.programme),
      'parameters changed': Object.entries(scenario.overrides)
        .map(([id, value]) => `\`${id}\` ${value}`)
        .join(', '),
      'indicators of its own': scenario.indicators
        .map(({ id, expression, unit }) => `\`${id}\` = ${expression} (${unit})`)
        .join(', '),
      role: scenario.comparator ? 'comparator: a use of the money that is no medical innovation' : '',
      file: `\`${scenario.file}\``,
    }),
    ...(scenario.levers.length === 0
      ? []
      : [
          table(scenario.levers, {
            lever: ({ lever }) => `[\`${lever}\`](levers.md#${lever.toLowerCase()})`,
            dose: ({ dose }) => dose,
            years: ({ start, end }) => `${start} to ${end}`,
            ramp: ({ ramp }) => (ramp === 0 ? '' : `${ramp} years`),
          }),
        ]),
  ].join('\n\n');

const programmeText = (programme) =>
  programme === null
    ? ''
    : `${programme.amount} a year from ${programme.payer}, ${programme.start} to ${programme.end}`;

const experimentSection = ({ id, title, description, scenario, file, inputs, sampling, goals, search }) =>
  [
    `### ${id}`,
    `${title.en} · ${title.zh}`,
    `${description.en} ${description.zh}`,
    statements({
      scenario,
      sampling:
        search === undefined
          ? `${sampling.method}, ${sampling.samples} points, ${sampling.replicates} replicates each`
          : `a search: ${search.search.generations} generations of ${search.search.population}`,
      'for what': goals
        .map(({ indicator, part, direction }) => `${DIRECTION[direction]} \`${indicator}\` ${part}`.trim())
        .join(', '),
      file: `\`${file}\``,
    }),
    table(inputs, {
      varies: (input) => `\`${input.id}\``,
      role: ({ role }) => role,
      values: ({ values, policies }) =>
        policies !== undefined
          ? policies.map((policy) => policy.id).join(', ')
          : 'choices' in values
            ? values.choices.join(', ')
            : range(values.range),
    }),
  ].join('\n\n');

const regionsPage = (regions) =>
  page('Regions', `Grades of figures: ${figureGrades}`, ...regions.map(regionSection));

const regionSection = (region) =>
  [
    `## ${region.id}`,
    `${region.name.en} · ${region.name.zh}`,
    `${region.description.en} ${region.description.zh}`,
    statements({
      residents: String(region.population),
      institutions: String(region.institutions.length),
      years: `starts in ${region.startYear}, policy from ${region.policyYear}, prices of ${region.priceYear}`,
      'what is counted': Object.values(region.definitions).join(', '),
      'own figures': `${region.localShare.local} of ${region.localShare.all}; ${region.localShare.assumed} assumed, ${region.localShare.borrowed} borrowed`,
      file: `\`${region.file}\``,
    }),
    figureTable(`Figures of ${region.name.en}`, region.figures),
    `### Known facts of ${region.name.en}`,
    'What results are held against: the mean of the first ten years. Use says whether agreement tells anything: `input` nothing, `tuned` little, `check` something.',
    table(region.facts, {
      fact: ({ label }) => `${label.en} · ${label.zh}`,
      quantity: ({ quantity }) => `\`${quantity}\``,
      'known range': ({ low, high, unit }) => `${openRange(low, high)} ${unit}`,
      year: ({ year }) => year,
      grade: ({ grade }) => grade,
      use: ({ use }) => use,
      source: ({ source, note }) => `${source}. ${note}`,
      'if outside': ({ explanation }) => explanation,
    }),
  ].join('\n\n');

const openRange = (low, high) => {
  if (!Number.isFinite(low)) return `at most ${high}`;
  return Number.isFinite(high) ? `${low} to ${high}` : `at least ${low}`;
};

const figureTable = (title, figures) =>
  [
    `### ${title}`,
    table(figures, {
      figure: ({ path, label }) => `\`${path}\` ${label === null ? '' : label.en}`,
      value: ({ value, unit }) => `${value} ${unit}`,
      range: ({ low, high }) => (low === null || high === null ? '' : `${low} to ${high}`),
      year: ({ year }) => year,
      grade: ({ grade, borrowedFrom }) => (borrowedFrom === null ? grade : `${grade}, of ${borrowedFrom}`),
      source: ({ source, formula, note }) =>
        [source, formula, note].filter((text) => text !== '').join(' · '),
    }),
  ].join('\n\n');

const studiesPage = (studies) =>
  page(
    'Studies',
    'Published models: `medinno reproduce NAME --set name=value`. What each shows is described in [the studies](../studies/README.md). Grades of settings: A read in the paper or its program · B reproduces the paper · C by analogy · D assumed.',
    ...studies.map(studySection),
  );

const studySection = ({ id, title, citation, doi, settings, readings }) =>
  [
    `## ${id}`,
    `${title.en} · ${title.zh}`,
    `${citation.replace(/\.$/, '')}. [doi:${doi}](https://doi.org/${doi}) · [what it shows](../studies/${id}.md)`,
    table(settings, {
      setting: ({ name }) => `\`${name}\``,
      meaning: ({ meaning }) => meaning.en,
      default: (setting) => `${setting.default} ${setting.unit}`,
      allowed: ({ lowest, highest, whole, choices }) =>
        choices?.join(', ') ?? `${openSetting(lowest, highest)}${whole ? ', whole' : ''}`,
      grade: ({ grade }) => grade,
      source: ({ source }) => source,
    }),
    'What the paper leaves open, and how it was read:',
    readings.map(({ en }) => `- ${en}`).join('\n'),
  ].join('\n\n');

const openSetting = (lowest = -Infinity, highest = Infinity) =>
  lowest === -Infinity && highest === Infinity ? 'any number' : openRange(lowest, highest);
