import { agentYears } from '../../ensemble/agent-years.js';
import type { Plan } from '../../ensemble/plan.js';
import { labelsOf } from '../../language/indicator-labels.js';
import { warningInWords } from '../../language/warnings.js';
import type { DerivedSpec } from '../../model/derived-indicator.js';
import type { Model } from '../../model/model.js';
import { alike, type Bilingual } from '../../scenario/reading/bilingual.js';
import { catalogueOf } from '../../scenario/reading/catalogue.js';
import { InputError, issueText } from '../../scenario/reading/input-error.js';
import type { InputIssue } from '../../scenario/reading/issues.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Executor, reasonOf } from '../../work/job.js';
import { keptIdOf } from '../planning/kept-strategies.js';
import { isWorth } from '../planning/worth.js';
import { strategyOf } from '../planning/written-strategy.js';
import { askedStrategies } from './asked-strategies.js';
import type { BroughtFile } from './brought-file.js';
import { fileName } from './bundled-files.js';
import { type KeptRuns, keptRuns } from './kept-runs.js';
import { type Lookout, lookout } from './lookout.js';
import type { DeskRequest, DeskResponse } from './messages.js';
import { pictureOf } from './picture.js';
import { hasResponses, type Place, placeOf, withResponses } from './place.js';
import { type PageTexts, type Places, placesOf } from './places.js';
import { type Precision, STAGES } from './precision.js';
import { type ReadFiles, readFiles } from './read-files.js';
import { saidBudgets } from './said-budget.js';
import { healthVerdict, saidPanels } from './said-picture.js';
import type { TakeawayRequest } from './takeaway.js';

/** What the engine of the page works with. */
export interface DeskParts {
  /** The files that come with the page: `scenarios/…`. */
  readonly texts: PageTexts;
  /** Loads the text of `docs/levers/league.csv`. */
  readonly league: () => Promise<string>;
  readonly model: Model;
  /** Loads an interpreter of the expressions in charts, where code may not be made from texts. */
  readonly interpreter?: () => Promise<unknown>;
  readonly execute: Executor;
  /** Carries out what takes a second and is not waited for by runs. @defaultValue execute */
  readonly decide?: Executor;
  readonly respond: (response: DeskResponse) => void;
  /** From the first look to full precision. @defaultValue STAGES */
  readonly stages?: readonly Precision[];
}

/** What requests share. */
interface Session extends DeskParts {
  readonly places: Places;
  readonly runs: KeptRuns;
  /** Scenario files that wait for the file of their place. */
  readonly waiting: BroughtFile[];
  /** What of the pictures is looked at more closely. */
  readonly looking: Lookout;
}

/** Answers the requests of a page, one strategy at a time: a new one ends the runs of the one before. */
export function desk(parts: DeskParts): (request: DeskRequest) => Promise<void> {
  const { texts, model, respond } = parts;
  const places = placesOf(texts, catalogueOf(model));
  const runs = keptRuns(model, parts.execute);
  const looking = lookout({ runs, decide: parts.decide ?? parts.execute, respond });
  const session: Session = { ...parts, places, runs, looking, waiting: [] };
  let ending = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  // A link to a place of the planner's finds what was asked for before it.
  const inTurn = (step: () => unknown): Promise<unknown> => {
    const turn = last.then(step);
    last = turn.catch(() => undefined);
    return turn;
  };

  return async (request) => {
    try {
      if (request.kind === 'look') await session.looking.wish(request.wishes);
      else if (request.kind === 'open') {
        ending.abort();
        await inTurn(() => open(request.region, session));
      } else if (request.kind === 'take') await inTurn(() => take(request, session));
      else if (request.kind === 'read') await inTurn(() => read(request, session));
      else if (request.kind === 'forget') await inTurn(() => forget(request.region, session));
      else if (request.kind === 'stop') ending.abort();
      else if (request.kind === 'make') await make(request, session);
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
          : { kind: 'broken', reason: reasonOf(error) },
      );
    }
  };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What is wrong with what is looked at more closely. */
const mistakesIn = (error: unknown): readonly Bilingual[] =>
  error instanceof InputError ? error.issues.map(mistake) : [alike(reasonOf(error))];

const mistake = (issue: InputIssue): Bilingual => ({
  en: issueText(issue, 'en'),
  zh: issueText(issue, 'zh'),
});

/** A ready strategy, put on a place of the planner's where that is open. */
async function take(
  { scenario, region, isBeside = false }: Extract<DeskRequest, { kind: 'take' }>,
  { places, respond }: Session,
): Promise<void> {
  await places.load();
  const found = await places.scenario(scenario, region);
  respond({ ...taken(found, places.own(region ?? '')?.reference), isBeside });
}

const taken = (scenario: Scenario, region = scenario.region.id) =>
  ({
    kind: 'strategy',
    strategy: { ...strategyOf(scenario), region },
    left: leftOut(scenario),
    isBeside: false,
  }) as const;

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
async function open(region: string, session: Session): Promise<void> {
  const { model, respond, stages = STAGES, places, runs } = session;
  await places.load(region);
  if (!places.choices().some(({ id }) => id === region)) {
    respond({ kind: 'mistakes', of: 'file', mistakes: [notHere(region)] });
    return;
  }
  const { baseline, strategies } = places.scenarios(region);
  const scenario = await places.scenario(baseline, region);
  const first: Plan = { scenarios: [scenario], ...stages[0] };
  // Of a city they are made while the page is laid out; one that fails is said where it is shown. Of a nation they take long enough
  // to be shown under way, and to be stopped.
  if (agentYears(scenario, { worlds: 1, runs: 1 }) < SOON_DONE) runs.complete(first).catch(() => undefined);
  const own = places.own(region) ?? null;
  const place = placeOf({ baseline: scenario, strategies, model, own });
  respond({ kind: 'place', place, regions: places.choices(), files: places.filesOf(region) });
  if (own === null) await addResponses(place, session);
}

/** People times years of a run that is over in a fraction of a second. */
const SOON_DONE = 200_000;

const notHere = (region: string): Bilingual => ({
  en: `The place of this strategy is no longer here: open ${fileName(region)} again.`,
  zh: `该方案的地区已不在本页：请重新打开 ${fileName(region)}。`,
});

/** What every lever does alone comes later: the place is shown without it. */
async function addResponses(place: Place, { league, respond }: Session): Promise<void> {
  if (!hasResponses(place)) return;
  // Without it the page has everything else.
  const text = await league().catch(() => null);
  if (text !== null) respond({ kind: 'responses', place: withResponses(place, text) });
}

/** Files of the planner's: places are opened or, at the beginning of a visit, only listed; a scenario is shown. */
async function read(
  { files, isListed = false }: Extract<DeskRequest, { kind: 'read' }>,
  session: Session,
): Promise<void> {
  if (isListed) return await list(files, session);
  const { places, respond, waiting } = session;
  const others = waiting.filter((file) => !has(files, file));
  const found = await readFiles([...files, ...others], places);
  if (!found.ok) {
    waiting.splice(0, waiting.length, ...found.waiting);
    respond({ kind: 'mistakes', of: 'file', mistakes: mistakesOf(found) });
    return;
  }
  waiting.length = 0;
  places.keep(found.places, found.brought);
  const last = found.places.at(-1);
  if (found.scenario !== null) {
    respond({ kind: 'regions', regions: places.choices() });
    respond(taken(found.scenario.scenario, found.scenario.region));
  } else if (last === undefined) respond({ kind: 'regions', regions: places.choices() });
  else await open(last.reference, session);
}

/** Lists places that were kept at an earlier visit; a scenario that waits for one of them is shown. */
async function list(files: readonly BroughtFile[], session: Session): Promise<void> {
  const { places, respond, waiting } = session;
  const found = await readFiles(files, places);
  if (!found.ok) return respond({ kind: 'mistakes', of: 'kept', mistakes: mistakesOf(found) });
  places.keep(found.places, found.brought);
  respond({ kind: 'regions', regions: places.choices() });
  if (waiting.length === 0) return;
  const followed = await readFiles(waiting, places);
  if (!followed.ok || followed.scenario === null) return;
  waiting.length = 0;
  places.keep(followed.places, followed.brought);
  respond(taken(followed.scenario.scenario, followed.scenario.region));
}

const mistakesOf = ({ issues, hints }: Extract<ReadFiles, { ok: false }>): Bilingual[] => [
  ...issues.map(mistake),
  ...hints,
];

const has = (files: readonly BroughtFile[], { name }: BroughtFile): boolean =>
  files.some((file) => file.name === name);

function forget(region: string, { places, respond }: Session): void {
  places.forget(region);
  respond({ kind: 'regions', regions: places.choices() });
}

/** Runs a strategy beside its baseline and responds with a picture at every stage of precision. */
async function show(
  { number, strategy, against, kept = [] }: Extract<DeskRequest, { kind: 'show' }>,
  session: Session,
  signal: AbortSignal,
): Promise<void> {
  const { respond, runs, stages = STAGES } = session;
  const full = stages[stages.length - 1];
  const reference = against === null ? null : keptIdOf(against, kept);
  const asked = await askedStrategies({ strategy, against, againstId: reference }, full, session);
  signal.throwIfAborted();
  const { scenarios } = asked.plan;
  const labels = labelsOf({ indicators: (scenarios[0].indicators ?? []).map(labelled) }, asked.model);
  let all: ReturnType<typeof askedStrategies> | null = null;
  const allAsked = () => (all ??= askedStrategies({ strategy, kept }, full, session));
  for (const precision of fromFinestMade(stages, scenarios, runs)) {
    const plan: Plan = { scenarios, ...precision };
    const toFull = runs.missing({ scenarios, ...full });
    const progress = (done: number, of: number) =>
      respond({ kind: 'progress', number, done, of, toFull: toFull - done });
    const of = runs.missing(plan);
    // Of a nation the first run takes seconds: that it is under way is said before.
    if (of > 0) progress(0, of);
    await runs.complete(plan, signal, progress);
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
      budget: saidBudgets(picture, region, { payer: strategy.programme?.payer, isAlone: against === null }),
      panels: saidPanels(picture, labels, region),
      verdict: healthVerdict(picture),
    });
    // Lets a request come in between.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    await session.looking.shown({ number, precision, asked: allAsked, reference, signal }).catch((error) => {
      signal.throwIfAborted();
      respond({ kind: 'mistakes', of: 'look', mistakes: mistakesIn(error) });
    });
    signal.throwIfAborted();
  }
}

/** Makes files of what is on the page; one that cannot be made is said and ends nothing else. */
async function make(request: TakeawayRequest, session: Session): Promise<void> {
  const { takeaway, precision } = request;
  const { respond, runs } = session;
  try {
    const asked = await askedStrategies(request, precision, session);
    const plan: Plan = { scenarios: asked.plan.scenarios, ...precision };
    // They were made for the picture, unless so many others came after that they are no longer kept.
    await runs.complete(plan);
    const files =
      takeaway === 'series'
        ? await (await import('./series-takeaway.js')).seriesTakeaway(plan, asked.model, runs.runs)
        : await (await import('./make-takeaway.js')).makeTakeaway(takeaway, {
            ...request,
            asked,
            collected: runs.collected(plan),
            interpreter: await session.interpreter?.(),
          });
    respond({ kind: 'made', takeaway, files });
  } catch (error) {
    respond({ kind: 'not made', takeaway, reason: reasonOf(error) });
  }
}

/** Stages from the finest whose runs are all made, the first where none is. */
function fromFinestMade(
  stages: readonly Precision[],
  scenarios: readonly Scenario[],
  runs: KeptRuns,
): readonly Precision[] {
  const made = stages.findLastIndex((precision) => runs.missing({ scenarios, ...precision }) === 0);
  return stages.slice(Math.max(0, made));
}

/** A custom indicator as it is labelled. */
const labelled = ({ id, name, unit, formula }: DerivedSpec) => ({
  id,
  name,
  unit,
  expression: { en: formula.source, zh: formula.source },
});
