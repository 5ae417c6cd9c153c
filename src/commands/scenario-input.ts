import type { Program } from '../model/engine/program.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, optionIssue } from '../scenario/reading/issues.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { Scenario } from '../scenario/scenario.js';

/** A lever of a written policy; its dose a number, an expression over the years and the place, or a compiled program. */
export interface WrittenLever {
  readonly lever: string;
  readonly target?: string;
  readonly dose: number | string | Program;
  readonly start?: number | string;
  readonly end?: number | string;
  readonly ramp?: number;
  /** From 0 to 1, of a lever that another government decides. */
  readonly chance?: number;
  /** Puts it in force, by indicators of an earlier year: an expression that is true or false. */
  readonly when?: string | Program;
  /** Ends it; without one it is in force as long as `when` holds. */
  readonly until?: string | Program;
  /** Whole years from the year that is looked at to the one in which it answers. @defaultValue 1 */
  readonly delay?: number;
}

/** A policy as a scenario file has it. */
export interface WrittenPolicy {
  readonly levers: readonly WrittenLever[];
  /** Named numbers that its expressions use. */
  readonly values?: Readonly<Record<string, number>>;
  readonly programme?: {
    readonly payer: string;
    /** Million a year, in the currency of the region. */
    readonly amount: number;
    readonly start: number | string;
    readonly end: number | string;
  };
}

/** A scenario as a file has it, with its name: every field means what it means there. */
export interface WrittenScenario {
  readonly id: string;
  /** The scenario that this one changes. */
  readonly extends?: string;
  /** What tables and charts call it. @defaultValue its id */
  readonly title?: Bilingual;
  /** @defaultValue its title */
  readonly description?: Bilingual;
  readonly region?: string;
  readonly policy?: string | readonly string[] | WrittenPolicy;
  readonly comparator?: boolean;
  readonly horizon?: number;
  readonly seed?: string | number;
  readonly representation?: number;
  readonly overrides?: Readonly<Record<string, number>>;
  readonly indicators?: Readonly<Record<string, object>>;
}

/** A scenario of a call: its name or path, as a file has it, or as `resolveScenario` gives it. */
export type ScenarioInput = string | WrittenScenario | Scenario;

/** A resolved scenario has its whole region; a written one has the name of a region, or none. */
export const isResolved = (input: ScenarioInput): input is Scenario =>
  typeof input === 'object' && typeof input.region === 'object';

/** The path under which a scenario is read: a written one stands for a file of its name. */
export const pathOf = (input: string | WrittenScenario): string =>
  typeof input === 'string' ? input : `${input.id}.json`;

/** The same sources, with written scenarios among their files. */
export function withWritten(inputs: readonly ScenarioInput[], sources: Sources): Sources {
  const written = inputs.filter((input) => typeof input === 'object' && !isResolved(input));
  const texts = new Map(written.map((input) => [pathOf(input as WrittenScenario), textOf(input)]));
  return texts.size === 0 ? sources : { ...sources, read: (path) => texts.get(path) ?? sources.read(path) };
}

/** The text of a file that says the same. */
function textOf(input: ScenarioInput): string {
  const { id, ...content } = input as WrittenScenario;
  const { title = { en: id, zh: id }, description = title, policy } = content;
  const written = { kind: 'scenario', ...content, title, description };
  return JSON.stringify(hasLevers(policy) ? { ...written, policy: withTexts(policy) } : written);
}

const hasLevers = (policy: WrittenScenario['policy']): policy is WrittenPolicy =>
  typeof policy === 'object' && 'levers' in policy && Array.isArray(policy.levers);

const withTexts = (policy: WrittenPolicy) => ({
  ...policy,
  levers: policy.levers.map((use) => ({
    ...use,
    ...Object.fromEntries(EXPRESSIONS.flatMap((field) => sourceOf(field, use?.[field]))),
  })),
});

/** Fields of a lever that may be expressions. */
const EXPRESSIONS = ['dose', 'when', 'until'] as const;

const sourceOf = (field: string, written: unknown) => (isProgram(written) ? [[field, written.source]] : []);

const isProgram = (dose: unknown): dose is Program =>
  typeof dose === 'object' && dose !== null && 'steps' in dose && 'source' in dose;

const NAMED = { dose: ['a dose', '力度'], when: ['when', ' when'], until: ['until', ' until'] } as const;

const COMPILED: Bilingual = {
  en: 'a program that the source compiles to, or the source alone',
  zh: '由该表达式编译所得的程序，或仅写表达式',
};

/** A program that does something else than its source says: files and reports name the source alone. */
export function programIssues(input: ScenarioInput, { policy }: Scenario): InputIssue[] {
  if (typeof input === 'string' || isResolved(input) || !hasLevers(input.policy)) return [];
  const given = input.policy.levers;
  // Those of a scenario that it extends stand before its own.
  const own = policy.levers.slice(-given.length);
  return given.flatMap((use, n) =>
    EXPRESSIONS.flatMap((field) => {
      const written = use[field];
      const read = field === 'dose' ? own[n].dose : own[n].rule?.[field];
      if (!isProgram(written) || JSON.stringify(written.steps) === JSON.stringify(read?.steps)) return [];
      const [en, zh] = NAMED[field];
      const found = {
        en: `${en} of ${use.lever} in ${input.id} whose steps are not those of its source, ${written.source}`,
        zh: `${input.id} 中 ${use.lever} 的${zh}，其步骤与其表达式 ${written.source} 不符`,
      };
      return [optionIssue('scenarios', found, COMPILED)];
    }),
  );
}
