import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import yargs from 'yargs';
import { commandLine } from '../../src/cli/command-line.js';
import { sharedOptions, withSharedOptions } from '../../src/cli/options.js';
import type { SharedOptions } from '../../src/cli/shared-options.js';

function parsed(args: readonly string[]): SharedOptions {
  const parser = withSharedOptions(
    yargs([...args])
      .strictOptions()
      .exitProcess(false),
    'en',
  ).fail((message) => {
    throw new Error(message);
  });
  return sharedOptions(parser.parseSync() as unknown as SharedOptions);
}

/** The words of a command as a shell takes it apart. */
const wordsIn = (command: string): string[] =>
  execFileSync('/bin/sh', ['-c', `medinno() { printf '%s\\n' "$@"; }; ${command}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');

const ALL = [
  ...['--draws', '3', '--replicates', '4', '--seed', "it's 0x1", '--years', '7', '--workers', '3'],
  ...['--out', 'my results/a', '--on-failure', 'retry', '--time-limit', '90', '--until-error', '12.5'],
  ...['--until-indicator', 'papers', '--until-indicator', 'hits', '--most-replicates', '40'],
  ...['--series-csv', '--language', 'zh', '--quiet', '--json'],
];

describe('the command that makes results again', () => {
  it('gives every option back when it is pasted', () => {
    const options = parsed(ALL);
    const [command, name, ...rest] = wordsIn(commandLine('compare', ["a b's.yaml"], options, true));
    expect([command, name]).toEqual(['compare', "a b's.yaml"]);
    const { _, $0, ...again } = parsed(rest) as SharedOptions & { _: unknown; $0: unknown };
    const { _: __, $0: ___, ...first } = options as typeof options & { _: unknown; $0: unknown };
    expect(again).toEqual(first);
  });

  it('gives a value back that begins like an option', () => {
    const options = parsed(['--seed=--odd', '--out=-x']);
    expect(parsed(wordsIn(commandLine('run', [], options, true)).slice(1))).toMatchObject({
      seed: '--odd',
      out: '-x',
    });
  });

  it('has draws and replicates always, and leaves other defaults out', () => {
    expect(commandLine('run', ['baseline'], parsed([]), true)).toBe(
      'medinno run baseline --draws 50 --replicates 2',
    );
  });

  it('leaves out for files that are compared what no result depends on', () => {
    const text = commandLine('run', ['baseline'], parsed([...ALL, '--resume']), false);
    for (const name of ['workers', 'time-limit', 'out', 'language', 'quiet', 'json', 'resume'])
      expect(text).not.toContain(`--${name}`);
    for (const name of ['until-error 12.5', 'until-indicator hits', 'on-failure retry', 'series-csv'])
      expect(text).toContain(`--${name}`);
  });

  it('does not ask to resume: what was left is gone when the results are there', () => {
    expect(commandLine('run', ['baseline'], parsed(['--resume']), true)).not.toContain('resume');
  });
});
