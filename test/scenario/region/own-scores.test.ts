import { describe, expect, it } from 'vitest';
import { describedFully } from '../../../src/ensemble/described.js';
import { scoredIndicators } from '../../../src/forecast/backtest/scored-indicators.js';
import type { SeriesVerdict } from '../../../src/forecast/backtest/verdict.js';
import { medinno } from '../../../src/model/medinno.js';
import { resolvedScenarios } from '../../../src/node/resolved-scenarios.js';
import { scenarioFiles } from '../../../src/node/scenario-files.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { supportOf, verdictOfSkill } from '../../../src/scenario/region/own-scores.js';
import { parseRegion } from '../../../src/scenario/region/region-file.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { resolveRegion } from '../../../src/scenario/resolve-region.js';
import { scenarioLike } from '../../results/tiny.js';
import { lineOf, projectSources, readProjectFile } from '../project-files.js';
import { contentOf, issuesOf, MAOMING_PATH, MAOMING_TEXT } from '../workbook-files.js';

const PAPERS = {
  verdict: 'worse',
  against: 'theta',
  skill: -0.5,
  low: -0.9,
  high: -0.1,
  upTo: 2,
  origins: 14,
  source: 'made up',
} as const;

const scoredWith = (scored: object) => `${MAOMING_TEXT}\nscored: ${JSON.stringify(scored)}\n`;
const issuesWith = (changes: object, id = 'papers') =>
  issuesOf(parseRegion(scoredWith({ [id]: { ...PAPERS, ...changes } }), MAOMING_PATH));
const saidOf = (issues: ReturnType<typeof issuesOf>) =>
  issues.map(({ path, found, expected }) => `${path}: ${found} / ${expected}`);

describe('scores in a region file', () => {
  it('are read as they stand, and are none where the file has none', () => {
    const whole = contentOf(parseRegion(scoredWith({ papers: PAPERS }), MAOMING_PATH));
    const without = contentOf(parseRegion(MAOMING_TEXT, MAOMING_PATH));
    expect(whole.scored).toEqual({ papers: PAPERS });
    expect(without).not.toHaveProperty('scored');
    expect({ ...without, scored: whole.scored }).toEqual(whole);
  });

  it('are refused of what is no indicator, at its name, with the nearest', () => {
    const text = scoredWith({ papers: PAPERS, paperz: PAPERS });
    const [issue, ...others] = issuesOf(parseRegion(text, MAOMING_PATH));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'scored.paperz', found: '"paperz"', suggestion: 'papers' });
    expect(issue.line).toBe(lineOf(text, 'scored:'));
    expect(issue.column).toBe(text.slice(text.indexOf('scored:')).indexOf('"paperz"') + 1);
  });

  it.each([
    [{ verdict: 'tooShort' }, 'verdict: "tooShort" / one of better, worse, undecided'],
    [{ verdict: 'better' }, 'verdict: "better" / worse, as an interval from -0.9 to -0.1 says'],
    [{ verdict: 'worse', high: 0 }, 'verdict: "worse" / undecided, as an interval from -0.9 to 0 says'],
    [
      { verdict: 'undecided', skill: 0.5, low: 0.1, high: 0.9 },
      'verdict: "undecided" / better, as an interval from 0.1 to 0.9 says',
    ],
    [{ low: -0.4 }, 'low: -0.4 / at most the skill, -0.5'],
    [{ high: -0.6 }, 'high: -0.6 / at least the skill, -0.5'],
    [{ verdict: 'undecided', high: 1.5 }, 'high: 1.5 / at most 1'],
    [{ against: '' }, 'against: "" / at least 1 characters'],
    [{ upTo: 0 }, 'upTo: 0 / at least 1'],
    [{ origins: 3.5 }, 'origins: 3.5 / a whole number'],
    [{ source: undefined }, 'source: nothing / a text'],
    [{ skil: 1 }, 'skil: unknown key "skil" / '],
  ])('are refused with %j', (changes, said) => {
    const [issue, ...others] = saidOf(issuesWith(changes));
    expect(others).toEqual([]);
    expect(issue).toContain(`scored.papers.${said}`);
  });

  it('have all their mistakes named at once', () => {
    const issues = issuesWith({ verdict: 'better', skill: -2, origins: 0 }, 'paperz');
    expect(issues.map(({ path }) => path).sort()).toEqual(
      ['scored.paperz', 'scored.paperz.low', 'scored.paperz.origins', 'scored.paperz.verdict'].sort(),
    );
  });

  it('are not lent to a region that is like theirs', () => {
    const lender = { path: 'lender.yaml', text: scoredWith({ papers: PAPERS }) };
    const own = MAOMING_TEXT.replace(/^id: maoming$/m, 'id: other\nlike: lender');
    const read = parseRegion(own, 'other.yaml', { find: () => lender, names: () => ['lender'] });
    expect(contentOf(read).lender?.id).toBe('maoming');
    expect(contentOf(read)).not.toHaveProperty('scored');
  });
});

describe('scores of a scenario', () => {
  const scored = { papers: PAPERS };

  it('are those of its region, and none where the region has none', async () => {
    const of = async (name: string) => contentOf(await resolveScenario(name, projectSources(), loadCompiler));
    const nih = contentOf(resolveRegion('us-nih', scenarioFiles));
    for (const name of ['us-nih', 'us-nih-more-grants']) expect((await of(name)).scored).toEqual(nih.scored);
    expect(await of('baseline')).not.toHaveProperty('scored');
  });

  it('are nothing that runs depend on', () => {
    expect(describedFully(scenarioLike({ scored }), medinno)).toEqual(
      describedFully(scenarioLike(), medinno),
    );
  });

  it('stand in the file of the scenarios that were resolved', () => {
    const scenarios = [scenarioLike({ scored }), scenarioLike({ id: 'other', scored })];
    expect(resolvedScenarios(scenarios, medinno).match(/^ {2}scored:/gm)).toHaveLength(2);
    expect(resolvedScenarios([scenarioLike()], medinno)).not.toContain('scored');
  });

  it('go before the status of the catalogue, indicator by indicator', () => {
    const papers = { id: 'papers', status: 'literature-anchored' } as const;
    expect(supportOf(papers, scored)).toEqual({ status: 'scored', scored: PAPERS });
    expect(supportOf(papers)).toEqual({ status: 'literature-anchored' });
    expect(supportOf({ id: 'patents', status: 'pattern-checked' }, scored)).toEqual({
      status: 'pattern-checked',
    });
  });
});

describe('the verdict on a skill', () => {
  it('needs the whole interval on one side of 0', () => {
    expect([verdictOfSkill(0.01, 0.5), verdictOfSkill(-0.5, -0.01)]).toEqual(['better', 'worse']);
    expect([verdictOfSkill(0, 0.5), verdictOfSkill(-0.5, 0)]).toEqual(['undecided', 'undecided']);
  });
});

describe('scores of the regions of the package', () => {
  const found = JSON.parse(readProjectFile('docs/forecasts/found.json')!) as {
    backtests: Record<string, { verdicts: SeriesVerdict[] }>;
  };

  it.each(Object.keys(found.backtests))('are those of the past forecasts that were made: %s', (name) => {
    const { scored = {} } = contentOf(resolveRegion(name, scenarioFiles));
    const [{ source = '' } = {}] = Object.values(scored);
    expect(scored).toEqual(scoredIndicators(found.backtests[name].verdicts, source));
    for (const one of Object.values(scored))
      expect(one.source).toMatch(new RegExp(`^medinno backtest ${name}\\b.*, version `));
  });

  it('are one in all: papers of the US National Institutes of Health, which a simple method foresaw better', () => {
    const all = Object.keys(found.backtests).flatMap((name) =>
      Object.entries(contentOf(resolveRegion(name, scenarioFiles)).scored ?? {}).map(
        ([id, { verdict }]) => `${name} ${id} ${verdict}`,
      ),
    );
    expect(all).toEqual(['us-nih papers worse']);
  });
});
