import { NO_POLICY } from '../../model/engine/policy.js';
import type { Compile } from '../expressions/expressions.js';
import type { Bilingual } from '../reading/bilingual.js';
import { parseSource } from '../reading/document.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { kindOf } from '../reading/kind-of.js';
import { bareName, type FoundFile, findFrom, type Sources } from '../reading/sources.js';
import { issueAt, valueAt } from '../reading/validate.js';
import { resolveFile } from '../resolve.js';
import type { Scenario } from '../scenario.js';
import type { PolicyChoice } from './experiment-input.js';
import type { InputReading, Path } from './input-reading.js';

/** The policy that a choice names, in the world of the experiment; null where it has mistakes, which are said. */
export type ReadPolicy = (name: string, at: Path) => PolicyChoice | null;

/** The choice of no policy besides that of the scenario. */
export const NONE: PolicyChoice = {
  id: 'none',
  title: { en: 'No further policy', zh: '不另加政策' },
  policy: NO_POLICY,
};

/**
 * Reads policies by name: of a policy file as a scenario that names it would, of a scenario the policy that it comes to. Both
 * are dated and dosed in the region and over the years of the experiment's scenario.
 */
export function policyReader(reading: InputReading, sources: Sources, compile: Compile): ReadPolicy {
  const { document, scenario, issues } = reading;
  return (name, at) => {
    if (name === NONE.id) return NONE;
    const file = findFrom(document, at, name, ['policy', 'scenario'], sources, issues);
    if (file === null || scenario === null) return null;
    const { kind, title } = headOf(file);
    const uses = kind === 'scenario' ? { extends: name } : { policy: name };
    const found = { path: document.file, text: textOf(scenario, uses) };
    const { region, figures, facts, lender = null } = scenario;
    const read = resolveFile(found, sources, compile, { region, figures, facts, lender });
    if (!read.ok) {
      issues.push(...read.issues.map((issue) => placedAt(issue, reading, at)));
      return null;
    }
    if (Object.keys(read.value.overrides).length > 0) {
      issues.push(issueAt(document, at, ...otherWorld(name)));
      return null;
    }
    return { id: bareName(file.path), title: title ?? read.value.title, policy: read.value.policy };
  };
}

/** Kind of a file and, of a policy, what it is called: a scenario says it once it is resolved. */
function headOf(file: FoundFile): { readonly kind: string | null; readonly title: Bilingual | null } {
  const document = parseSource(file.text, file.path);
  const kind = kindOf(document);
  const [en, zh] = (['en', 'zh'] as const).map((language) => valueAt(document.raw, ['title', language]));
  const titled = kind !== 'scenario' && typeof en === 'string' && typeof zh === 'string';
  return { kind, title: titled ? { en, zh } : null };
}

/** A scenario file that uses the policy in the world of another scenario. */
const textOf = ({ region, horizon, title }: Scenario, uses: object): string =>
  JSON.stringify({
    kind: 'scenario',
    ...('extends' in uses ? {} : { title, description: title }),
    region: region.id,
    horizon,
    ...uses,
  });

/** What is wrong with the scenario that was made up is wrong with the choice; other files have their own places. */
const placedAt = (issue: InputIssue, { document }: InputReading, at: Path): InputIssue =>
  issue.file === document.file
    ? issueAt(
        document,
        at,
        { en: issue.found, zh: issue.zh.found },
        { en: issue.expected, zh: issue.zh.expected },
        issue.suggestion,
      )
    : issue;

const otherWorld = (name: string): IssueWords => [
  { en: `${name}, which changes parameters`, zh: `${name}（其中改动了参数）` },
  {
    en: 'a scenario that differs by its policy alone: parameters vary as inputs',
    zh: '只改变政策的情景（参数另设为变动项）',
  },
];
