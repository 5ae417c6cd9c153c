import { describe, expect, it } from 'vitest';
import yargs from 'yargs';
import { sharedOptions, withSharedOptions } from '../../src/cli/options.js';
import type { SharedOptions } from '../../src/cli/shared-options.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { expectChinese } from '../scenario/chinese-issues.js';

function parsed(...args: string[]): SharedOptions {
  const parser = withSharedOptions(yargs(args).strict().exitProcess(false), 'en').fail((message) => {
    throw new Error(message);
  });
  return sharedOptions(parser.parseSync() as unknown as SharedOptions);
}

function issuesOf(...args: string[]) {
  try {
    parsed(...args);
  } catch (error) {
    if (error instanceof InputError) {
      expectChinese(error.issues);
      return error.issues;
    }
    throw error;
  }
  return [];
}

describe('the options of commands that simulate', () => {
  it('use every core where it is worth it, go on after failures and add no replicates unless asked otherwise', () => {
    expect(parsed().workers).toBeUndefined();
    expect(parsed()).toMatchObject({
      resume: false,
      onFailure: 'continue',
      untilIndicator: ['netHealthBenefit'],
      mostReplicates: 10_000,
      seriesCsv: false,
      withoutPng: false,
    });
    expect(parsed().untilError).toBeUndefined();
  });

  it.each([
    ['', 'nothing'],
    ['x'.repeat(301), 'a text of 301 characters'],
  ])('refuse a seed that is no name (%#)', (seed, found) => {
    expect(issuesOf(`--seed=${seed}`)).toMatchObject([
      { path: '--seed', found, expected: 'a text of 1 to 300 characters' },
    ]);
  });

  it.each([
    ['  ', 'nothing'],
    ['x'.repeat(101), 'a text of 101 characters'],
  ])('refuse a reader that the first page has no room for (%#)', (name, found) => {
    expect(issuesOf(`--prepared-for=${name}`)).toMatchObject([
      { path: '--prepared-for', found, expected: 'a name of 1 to 100 characters' },
    ]);
  });

  it('keep a seed as it is typed', () => {
    for (const seed of ['1e3', '12345678901234567891', 'x'.repeat(300)])
      expect(parsed(`--seed=${seed}`).seed).toBe(seed);
  });

  it('are taken as they are given, indicators as often as they are named', () => {
    const args = '--workers 3 --resume --on-failure retry --until-error 12.5 --series-csv'.split(' ');
    const indicators = ['--until-indicator', 'papers', '--until-indicator', 'hits'];
    expect(parsed(...args, ...indicators)).toMatchObject({
      workers: 3,
      resume: true,
      onFailure: 'retry',
      untilError: 12.5,
      untilIndicator: ['papers', 'hits'],
      seriesCsv: true,
      withoutPng: false,
    });
  });

  it('are all held to their limits at once', () => {
    const args = '--workers 0 --draws x --until-error 0'.split(' ');
    const issues = issuesOf(...args);
    expect(issues.map(({ path }) => path)).toEqual(['--draws', '--until-error', '--workers']);
    expect(issues.map(({ found }) => found)).toEqual(['x', '0', '0']);
  });

  it.each([
    ['more workers than threads can be kept', ['--workers', '257'], '--workers'],
    ['half a worker', ['--workers', '1.5'], '--workers'],
    ['a negative error', ['--until-error', '-1'], '--until-error'],
    ['an endless error', ['--until-error', 'Infinity'], '--until-error'],
    ['an error that is no number', ['--until-error', 'small'], '--until-error'],
    [
      'an indicator without the error that it is held to',
      ['--until-indicator', 'papers'],
      '--until-indicator',
    ],
    ['a most without the error that it limits', ['--most-replicates', '20'], '--most-replicates'],
    [
      'fewer replicates at most than at first',
      ['--until-error', '1', '--replicates', '9', '--most-replicates', '8'],
      '--most-replicates',
    ],
    [
      'too few replicates to judge by',
      ['--until-error', '1', '--replicates', '2', '--most-replicates', '4'],
      '--most-replicates',
    ],
    ['a run that may take no time', ['--time-limit', '0'], '--time-limit'],
    ['more runs than memory holds', ['--draws', '100000', '--replicates', '11'], '--replicates'],
    ['two errors', ['--until-error', '1', '--until-error', '2'], '--until-error'],
    ['two policies on failure', ['--on-failure', 'stop', '--on-failure', 'retry'], '--on-failure'],
    ['the money of a lever that is not there', ['--payer', 'city', '--amount', '30'], '--payer,--amount'],
    ['a sum that nobody pays', ['--lever', 'youngTalent=8', '--amount', '30'], '--amount'],
    ['two numbers of workers', ['--workers', '1', '--workers', '2'], '--workers'],
  ])('refuse %s', (_what, args, path) => {
    expect(issuesOf(...args).map((issue) => issue.path)).toEqual(path.split(','));
  });

  it('suggest the error where only its indicator is given', () => {
    const [issue] = issuesOf('--until-indicator', 'papers');
    expect(issue).toMatchObject({ found: 'it without --until-error', suggestion: '--until-error' });
  });

  it('never stop below the replicates that are asked for at first', () => {
    expect(parsed('--until-error', '1', '--replicates', '20000').mostReplicates).toBe(20_000);
  });

  it('refuse a policy on failure that does not exist', () => {
    expect(() => parsed('--on-failure', 'ignore')).toThrow(/ignore/);
  });
});
