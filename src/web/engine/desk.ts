import { askedEnsemble } from '../../commands/asked.js';
import type { Plan } from '../../ensemble/plan.js';
import { labelsOf } from '../../language/indicator-labels.js';
import { warningInWords } from '../../language/warnings.js';
import type { DerivedSpec } from '../../model/derived-indicator.js';
import type { Model } from '../../model/model.js';
import { loadCompiler } from '../../scenario/expressions/expressions.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { catalogueOf } from '../../scenario/reading/catalogue.js';
import { InputError, issueText, orThrow } from '../../scenario/reading/input-error.js';
import type { InputIssue } from '../../scenario/reading/issues.js';
import type { Sources } from '../../scenario/reading/sources.js';
import { resolveScenario } from '../../scenario/resolve.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Executor } from '../../work/job.js';
import { keptIdOf, sideBySide } from '../planning/kept-strategies.js';
import { KEPT_ID, STRATEGY_ID, type Strategy } from '../planning/strategy.js';
import { isWorth } from '../planning/worth.js';
import { scenarioText, strategyOf } from '../planning/written-strategy.js';
import { bundledFiles, type Texts } from './bundled-files.js';
import { regionChoices, type ScenariosOfRegion, scenariosIn } from './bundled-places.js';
import { type KeptRuns, keptRuns } from './kept-runs.js';
import { type Lookout, lookout } from './lookout.js';
import type { DeskRequest, DeskResponse } from './messages.js';
import { pictureOf } from './picture.js';
import { placeOf } from './place.js';
import { type Precision, STAGES } from './precision.js';
import { saidBudgets } from './said-budget.js';
import { healthVerdict, saidPanels } from './said-picture.js';

/** What the engine of the page works with. */
export interface DeskParts {
  /** The files that come with the page: `scenarios/…`. */
  readonly texts: Texts;
  /** The text of `docs/levers/league.csv`. */
  readonly league: string;
  readonly model: Model;
  readonly execute: Executor;
  readonly respond: (response: DeskResponse) => void;
  /** From the first look to full precision. @defaultValue STAGES */
  readonly stages?: readonly Precision[];
}

/** What requests share. */
interface Session extends DeskParts {
  /** The bundled files, and those that a planner brings. */
  readonly files: (brought?: Texts) => Sources;
  readonly runs: KeptRuns;
  /** What of the pictures is looked at more closely. */
  readonly looking: Lookout;
  readonly scenarios: (region: string) => ScenariosOfRegion;
}

/** Answers the requests of a page, one strategy at a time: a new one ends the runs of the one before. */
export function desk(parts: DeskParts): (request: DeskRequest) => Promise<void> {
  const { texts, model, respond } = parts;
  const catalogue = catalogueOf(model);
  const files = (brought?: Texts) => bundledFiles(texts, catalogue, brought);
  const runs = keptRuns(model, parts.execute);
  const session = { ...parts, files, runs, looking: lookout(runs, respond), scenarios: scenariosIn(texts) };
  let ending = new AbortController();

  return async (request) => {
    try {
      if (request.kind === 'look') await session.looking.wish(request.wishes);
      else if (request.kind === 'open') {
        ending.abort();
        await open(request.region, session);
      } else if (request.kind === 'take') respond(taken(await scenarioNamed(request.scenario, files())));
      else if (request.kind === 'read') respond(await readFile(request, session));
      else {
        ending.abort();
        ending = new AbortController();
        session.looking.forget();
        await show(request, session, ending.signal);
      }
    } catch (error) {
      if (error === ending.signal.reason || isAbort(error)) return;
      respond(
        error instanceof InputError
          ? { kind: 'mistakes', of: 'strategy', mistakes: error.issues.map(mistake) }
          : { kind: 'broken', reason: error instanceof Error ? error.message : String(error) },
      );
    }
  };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

const mistake = (issue: InputIssue): Bilingual => ({
  en: issueText(issue, 'en'),
  zh: issueText(issue, 'zh'),
});

const scenarioNamed = async (name: string, files: Sources): Promise<Scenario> =>
  orThrow(await resolveScenario(name, files, loadCompiler));

const taken = (scenario: Scenario): DeskResponse => ({
  kind: 'strategy',
  strategy: strategyOf(scenario),
  left: leftOut(scenario),
});

/** What of a file the page does not take. */
const leftOut = ({ indicators = [] }: Scenario): Bilingual[] =>
  indicators.every(isWorth)
    ? []
    : [
        {
          en: 'Custom indicators of the file are not shown here; the command shows them.',
          zh: '文件中的自定义指标不在本页显示，可用命令查看。',
        },
      ];

/** The baseline and the ready strategies of a region, and the regions that there are. */
async function open(
  region: string,
  { model, league, texts, respond, stages = STAGES, files, runs, scenarios }: Session,
): Promise<void> {
  const { baseline, strategies } = scenarios(region);
  const scenario = await scenarioNamed(baseline, files());
  // Its first runs are made while the page is laid out. One that fails is said where it is shown.
  runs.complete({ scenarios: [scenario], ...stages[0] }).catch(() => undefined);
  const place = placeOf(scenario, strategies, model, league);
  respond({ kind: 'place', place, regions: regionChoices(texts) });
}

async function readFile(
  { file, text }: Extract<DeskRequest, { kind: 'read' }>,
  { files, texts, scenarios }: Session,
): Promise<DeskResponse> {
  const read = await resolveScenario(file, files({ [file]: text }), loadCompiler);
  if (!read.ok) return { kind: 'mistakes', of: 'file', mistakes: read.issues.map(mistake) };
  const { region } = read.value;
  const isKnown = regionChoices(texts).some(({ id }) => id === region.id);
  const own = isKnown ? await scenarioNamed(scenarios(region.id).baseline, files()) : null;
  if (JSON.stringify(own?.region) === JSON.stringify(region)) return taken(read.value);
  return { kind: 'mistakes', of: 'file', mistakes: [otherPlace(file)] };
}

const otherPlace = (file: string): Bilingual => ({
  en: `${file}: found a place that does not come with the page, expected a scenario of one that does; the command takes both`,
  zh: `${file}：发现不在本页之列的地区，应为本页所列地区的情景；命令两者均可读取`,
});

/** Runs a strategy beside its baseline and responds with a picture at every stage of precision. */
async function show(
  { number, strategy, against, kept = [] }: Extract<DeskRequest, { kind: 'show' }>,
  session: Session,
  signal: AbortSignal,
): Promise<void> {
  const { respond, runs, stages = STAGES } = session;
  const full = stages[stages.length - 1];
  const asked = await askedOf({ strategy, against }, full, session);
  signal.throwIfAborted();
  const { scenarios } = asked.plan;
  const labels = labelsOf({ indicators: (scenarios[0].indicators ?? []).map(labelled) }, asked.model);
  let all: ReturnType<typeof askedOf> | null = null;
  const reference = against === null ? null : keptIdOf(against, kept);
  const allAsked = () => (all ??= askedOf({ strategy, kept }, full, session));
  for (const precision of fromFinestMade(stages, scenarios, runs)) {
    const plan: Plan = { scenarios, ...precision };
    await runs.complete(plan, signal, (done, of) => respond({ kind: 'progress', number, done, of }));
    const picture = pictureOf(runs.collected(plan), precision);
    const { pairs, failed, changesNothing } = picture;
    const { region } = scenarios[0];
    respond({
      kind: 'picture',
      number,
      precision,
      pairs,
      failed,
      changesNothing,
      isFull: precision === full,
      notes: asked.warnings.map((warning) => ({
        en: warningInWords(warning, asked.named, 'en', asked.model),
        zh: warningInWords(warning, asked.named, 'zh', asked.model),
      })),
      totals: picture.totals,
      budget: saidBudgets(picture, region, strategy.programme?.payer),
      panels: saidPanels(picture, labels, region),
      verdict: healthVerdict(picture),
    });
    // Lets a request come in between.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    await session.looking.shown({ number, precision, asked: allAsked, reference, signal });
    signal.throwIfAborted();
  }
}

/** Stages from the finest whose runs are all made, the first where none is. */
function fromFinestMade(
  stages: readonly Precision[],
  scenarios: readonly Scenario[],
  runs: KeptRuns,
): readonly Precision[] {
  const made = stages.findLastIndex((precision) => runs.has({ scenarios, ...precision }));
  return stages.slice(Math.max(0, made));
}

/** A custom indicator as it is labelled. */
const labelled = ({ id, name, unit, formula }: DerivedSpec) => ({
  id,
  name,
  unit,
  expression: formula.source,
});

/** The strategy and what it is compared with. */
interface Compared {
  readonly strategy: Strategy;
  readonly against: Strategy | null;
}

/** The strategy beside no new policy and those that were kept. */
interface SideBySide {
  readonly strategy: Strategy;
  readonly kept: readonly Strategy[];
}

/** The call that the page's numbers are those of. */
async function askedOf(
  of: Compared | SideBySide,
  precision: Precision,
  { files, scenarios, model }: Session,
) {
  const { seed, horizon: years, region } = of.strategy;
  const { baseline } = scenarios(region);
  const own =
    'kept' in of
      ? sideBySide(of.strategy, of.kept)
      : [
          ...(of.against === null ? [] : [{ id: KEPT_ID, strategy: of.against }]),
          { id: STRATEGY_ID, strategy: of.strategy },
        ];
  const paths = own.map(({ id }) => `${id}.yaml`);
  const { worth } = of.strategy;
  // The sum that a DALY is worth is named in the money of the place.
  const currency = worth === null ? undefined : (await scenarioNamed(baseline, files())).region.currency.code;
  const texts = own.map(({ strategy }) => scenarioText({ ...strategy, worth }, currency));
  const sources = files(Object.fromEntries(paths.map((path, n) => [path, texts[n]])));
  const isAgainst = 'against' in of && of.against !== null;
  const named = isAgainst ? paths : [baseline, ...paths];
  return askedEnsemble('compare', named, { ...precision, seed, years, sources, model });
}
