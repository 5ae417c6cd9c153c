import type { Model } from '../model/model.js';
import { CELL_NAMES } from '../model/place/cells.js';
import { payerNamed } from '../model/place/payer-named.js';
import type { Bilingual, Cell } from '../model/place/region.js';
import type { Compile } from './expressions/expressions.js';
import { chanceOfAward } from './policy/chance-of-award.js';
import { numberIn } from './reading/assignments.js';
import { alike } from './reading/bilingual.js';
import { chineseMoney } from './reading/chinese-amounts.js';
import { COMMAND_LINE, callIssue, failed, type InputIssue, type Loaded } from './reading/issues.js';
import type { Sources } from './reading/sources.js';
import { resolveFile, withCompiler } from './resolve.js';
import { lastYearOfScenario, type Scenario } from './scenario.js';

/** A programme as a call has it, every value as it was typed. */
export interface InlineProgramme {
  /** LEVER=DOSE or LEVER:TARGET=DOSE, each dose a number or an expression. */
  readonly levers: readonly string[];
  /** A payer of the region; undefined, like the amount, where each lever is charged to its usual payer. */
  readonly payer: string | undefined;
  /** Million a year, in the currency of the region. */
  readonly amount: unknown;
  /** First and last year; undefined = the policy year and the last simulated year. */
  readonly first: unknown;
  readonly last: unknown;
}

/** One lever of the call, taken apart. */
interface TypedLever {
  readonly lever: string;
  readonly target: string | undefined;
  readonly dose: number | string;
}

const LEVER = /^\s*([^:=\s]+)\s*(?::([^=]*))?=(.*)$/s;

/**
 * The scenario that a call adds: all levers it names as one policy, in the world, years and seed of another scenario. It is
 * read as a file of the same content would be; its mistakes are said of the options of the call.
 */
export async function inlineScenario(
  base: Scenario,
  call: InlineProgramme,
  sources: Sources,
  loadCompiler: () => Promise<Compile>,
): Promise<Loaded<Scenario>> {
  const typed = call.levers.map(typedLever);
  const unreadable = call.levers.filter((_, n) => typed[n] === null).map(unreadableLever);
  if (unreadable.length > 0) return failed(unreadable);
  const levers = typed.filter((lever) => lever !== null);
  const named = textsOf(base, levers, call, sources);
  const text = JSON.stringify({ ...named, ...contentOf(base, levers, call) });
  const { region, figures, facts, lender = null } = base;
  const place = { region, figures, facts, lender };
  const read = await withCompiler(loadCompiler, (compile) =>
    resolveFile({ path: CALL_PLACE.file, text }, sources, compile, place),
  );
  if (!read.ok) return failed(issuesOfCall(read.issues, levers));
  const id = levers.map(({ lever, target = '', dose }) => idPart(lever, target, dose)).join('+');
  return { ok: true, value: { ...base, ...named, id, comparator: false, policy: read.value.policy } };
}

const CALL_PLACE = { file: COMMAND_LINE, line: 0, column: 0 };

function typedLever(text: string): TypedLever | null {
  const [, lever, target, dose] = LEVER.exec(text) ?? [];
  if (lever === undefined || dose === undefined) return null;
  return { lever, target: target?.trim(), dose: numberIn(dose.trim()) };
}

const unreadableLever = (found: string): InputIssue => callIssue('--lever', alike(found), LEVER_FORM);

const LEVER_FORM: Bilingual = {
  en: 'LEVER=DOSE, as in youngTalent=8, or LEVER:TARGET=DOSE',
  zh: 'LEVER=DOSE（如 youngTalent=8）或 LEVER:TARGET=DOSE',
};

/** What a scenario file of the same meaning holds apart from its texts; levers of a programme have its dates. */
function contentOf(base: Scenario, levers: readonly TypedLever[], call: InlineProgramme) {
  const { amount, payer, first, last } = call;
  const start = first ?? base.region.policyYear;
  const end = last ?? lastYearOfScenario(base);
  const policy =
    amount === undefined
      ? { levers: levers.map((lever) => ({ ...lever, start, end })) }
      : { levers, programme: { payer, amount, start, end } };
  return { region: base.region.id, horizon: base.horizon, policy };
}

/** Mistakes in the fields of the policy as mistakes in the options of the call; dates that several levers share are said once. */
function issuesOfCall(issues: readonly InputIssue[], levers: readonly TypedLever[]): InputIssue[] {
  const ofCall = issues.map((issue) => {
    const [, index, field] = LEVER_PATH.exec(issue.path) ?? [];
    const option = OPTIONS[issue.path.split('.').at(-1)!];
    const named =
      index === undefined || field === 'lever' ? '--lever' : `--lever ${levers[Number(index)].lever}`;
    return { ...issue, ...CALL_PLACE, path: option ?? named };
  });
  return [...new Map(ofCall.map((issue) => [JSON.stringify(issue), issue])).values()];
}

const LEVER_PATH = /^policy\.levers\.(\d+)(?:\.(\w+))?/;
const OPTIONS: Readonly<Record<string, string>> = {
  start: '--first',
  end: '--last',
  payer: '--payer',
  amount: '--amount',
};

/** Part of a scenario id, which is no place for blanks, colons and the signs of expressions. */
const idPart = (...parts: readonly (number | string)[]): string =>
  parts
    .join('-')
    .replace(/[^\w.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** Title and description from the catalogue's names; a lever that is unknown keeps the name it was typed by. */
function textsOf(
  base: Scenario,
  levers: readonly TypedLever[],
  { amount, payer = '' }: InlineProgramme,
  { catalogue }: Sources,
) {
  const parts = levers.map((lever) =>
    leverText(lever, chanceOfAward(lever, base, catalogue.model), catalogue.model),
  );
  const title = {
    en: capital(parts.map(({ en }) => en).join(', ')),
    zh: parts.map(({ zh }) => zh).join('、'),
  };
  if (typeof amount !== 'number') return { title, description: title };
  const { name } = payerNamed(base.region, payer);
  const { code } = base.region.currency;
  const description = {
    en: `${title.en}; ${amount} million ${code} a year from ${name.en}.`,
    zh: `${title.zh}；${name.zh}每年安排 ${chineseMoney(amount, code)}。`,
  };
  return { title, description };
}

/** A lever, what it is aimed at, its dose, and its chance where another government decides. */
function leverText(
  { lever, target = '', dose }: TypedLever,
  chance: number | null,
  { levers }: Model,
): Bilingual {
  const { en, zh } = levers.find(({ id }) => id === lever)?.name ?? { en: lever, zh: lever };
  const [likely, likelyZh] = chance === null ? ['', ''] : [` (chance ${chance})`, `（获批概率 ${chance}）`];
  if (target === '') return { en: `${en} ${dose}${likely}`, zh: `${zh} ${dose}${likelyZh}` };
  const aim = Object.hasOwn(CELL_NAMES, target) ? CELL_NAMES[target as Cell] : { en: target, zh: target };
  return { en: `${en} (${aim.en}) ${dose}${likely}`, zh: `${zh}（${aim.zh}）${dose}${likelyZh}` };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
