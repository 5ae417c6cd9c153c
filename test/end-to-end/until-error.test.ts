import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, resultsOf, scenarioText, workingFolders } from './command.js';

const place = workingFolders();
const FRAME = ['run', 'baseline', '--draws', '2', '--years', '2', '--quiet', '--without-png'];

/** The results folder of a run in a working folder of that name. */
async function runIn(name: string, ...args: string[]): Promise<string> {
  const cwd = place(name);
  expect(await called(cwd, [...FRAME, ...args])).toMatchObject({ code: 0, stderr: '' });
  return resultsOf(cwd);
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('--until-error', () => {
  it('adds replicates, never draws, and gives the bytes of a run that was given their number', async () => {
    const target = ['--until-error', '18', '--until-indicator', 'applicants'];
    const grown = await runIn('grown', '--replicates', '2', ...target);
    const { draws, replicates } = manifestOf(grown);
    expect(draws).toBe(2);
    expect(replicates).toBeGreaterThan(5);
    const fixed = await runIn('fixed', '--replicates', String(replicates));
    for (const file of ['summary.csv', 'series.parquet']) {
      expect(readFileSync(join(grown, file)).equals(readFileSync(join(fixed, file)))).toBe(true);
    }
  });
});

describe('--until-indicator', () => {
  const perHead =
    'indicators:\n  perHead: { expression: papers / researchers, unit: ratio, title: { en: P, zh: 均 } }\n';

  it('may be an indicator of the scenario’s own', async () => {
    const cwd = place('own');
    writeFileSync(join(cwd, 'case.yaml'), scenarioText(perHead));
    const target = ['--until-error', '9', '--until-indicator', 'perHead'];
    const args = ['run', './case.yaml', ...FRAME.slice(2), ...target];
    expect(await called(cwd, args)).toMatchObject({ code: 0, stderr: '' });
    expect(manifestOf(resultsOf(cwd)).untilError).toMatchObject({ met: true, indicators: ['perHead'] });
  });

  it('that nobody knows is a mistake, once the files have none', async () => {
    const cwd = place('unknown');
    const asked = async (text: string, indicator: string) => {
      writeFileSync(join(cwd, 'case.yaml'), scenarioText(text));
      const target = ['--until-error', '9', '--until-indicator', indicator];
      return await called(cwd, ['run', './case.yaml', ...target]);
    };
    const unknown = await asked(perHead, 'paper');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/--until-indicator: found paper, .*did you mean "papers"/);
    const broken = await asked(`${perHead}horizn: 3\n`, 'perHead');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/horizn: found unknown key/);
    expect(broken.stderr).not.toContain('--until-indicator');
  });
});

describe('--until-error that is never reached', () => {
  it('says so on stderr, in the manifest and in the document: target, error and the most there may be', async () => {
    const cwd = place('never');
    const target = ['--until-error', '0.001', '--until-indicator', 'papers', '--most-replicates', '6'];
    const { code, stdout, stderr } = await called(cwd, [...FRAME, ...target, '--json']);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^--until-error 0\.001 was not reached: .* is [\d.]+ after 6 replicates, the most there may be \(--most-replicates 6\)\n$/,
    );
    const { untilError } = manifestOf(resultsOf(cwd));
    expect(untilError).toMatchObject({
      target: 0.001,
      reached: expect.any(Number),
      replicates: 6,
      most: 6,
      met: false,
      indicators: ['papers'],
    });
    expect(JSON.parse(stdout).checks.untilError).toEqual(untilError);
  });
});

describe('the command in the manifest', () => {
  it('makes the same results and the same manifest when it is pasted into a shell', async () => {
    const cwd = place('pasted');
    writeFileSync(join(cwd, "a mayor's case.yaml"), scenarioText('overrides: { adoptionCost: 20000 }\n'));
    const args = [
      'compare',
      'baseline',
      "./a mayor's case.yaml",
      '--draws',
      '0',
      '--replicates',
      '2',
      '--without-png',
    ];
    const more = ['--years', '2', '--seed', 'it’s $HOME', '--out', 'my results', '--quiet'];
    const error = ['--until-error', '1e9', '--until-indicator', 'papers', '--until-indicator', 'hits'];
    const warned = expect.stringMatching(/^Warning: .*\(adoptionCost\) is not the same.*\n$/);
    expect(await called(cwd, [...args, ...more, ...error])).toMatchObject({ code: 0, stderr: warned });
    const folder = join(cwd, 'my results');
    const { command, replicates, untilError } = manifestOf(folder);
    const series = readFileSync(join(folder, 'series.parquet'));
    expect(replicates).toBe(5);
    rmSync(folder, { recursive: true });
    const pasted = `medinno() { printf '%s\\n' "$@"; }; ${command}`;
    const words = execFileSync('/bin/sh', ['-c', pasted], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(await called(cwd, words)).toMatchObject({ code: 0, stderr: warned });
    expect(manifestOf(folder)).toMatchObject({ command, replicates, untilError });
    expect(readFileSync(join(folder, 'series.parquet')).equals(series)).toBe(true);
  });
});
