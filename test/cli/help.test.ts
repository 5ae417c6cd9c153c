import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/cli/commands.js';
import { main } from '../../src/cli/main.js';
import { terminalWidth } from '../../src/language/lines.js';
import { LANGUAGES } from '../../src/language/words.js';

const CLI = join(import.meta.dirname, '../../src/cli');

/** Commands that do nothing but say that they were called. */
const called = vi.hoisted(() => vi.fn(() => 0));
vi.mock('../../src/cli/compare.js', () => ({ compare: called }));
vi.mock('../../src/cli/explore.js', () => ({ explore: called }));
vi.mock('../../src/cli/optimise.js', () => ({ optimise: called }));
vi.mock('../../src/cli/run.js', () => ({ run: called }));
vi.mock('../../src/cli/serve.js', () => ({ serve: called }));
vi.mock('../../src/cli/worker.js', () => ({ worker: called }));
vi.mock('../../src/cli/page.js', () => ({ page: called }));
vi.mock('../../src/cli/report.js', () => ({ report: called }));
vi.mock('../../src/cli/replay.js', () => ({ replay: called }));
vi.mock('../../src/cli/reproduce.js', () => ({ reproduce: called }));
vi.mock('../../src/cli/patterns.js', () => ({ patterns: called }));
vi.mock('../../src/cli/check.js', () => ({ check: called }));
vi.mock('../../src/cli/new.js', () => ({ newCommand: called, newWorkbookCommand: called }));
vi.mock('../../src/cli/schema.js', () => ({ schema: called }));
vi.mock('../../src/cli/list/list.js', () => ({ list: called }));
vi.mock('../../src/cli/forecast.js', () => ({ forecastCommand: called }));
vi.mock('../../src/cli/calibrate.js', () => ({ calibrateCommand: called }));
vi.mock('../../src/cli/job.js', () => ({ job: called }));
vi.mock('../../src/cli/merge.js', () => ({ merge: called }));

const NAMES = Object.keys(COMMANDS) as CommandName[];
const CALLS = NAMES.filter((name) => name !== 'completion').flatMap((name) =>
  COMMANDS[name].examples.map(({ call }) => call),
);

/** What a call prints on stdout. */
async function printed(args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
  expect(await main(args)).toBe(0);
  log.mockRestore();
  return lines.join('\n');
}

afterEach(() => void called.mockClear());

/** What commands load when they are called. */
const LOADED = readdirSync(CLI)
  .filter((file) => /command/.test(file))
  .flatMap((file) => [...readFileSync(join(CLI, file), 'utf8').matchAll(/await import\('\.\/(.+)\.js'\)/g)])
  .map(([, name]) => name);

beforeAll(() => {
  // One without would be carried out for every example, for minutes.
  const own = readFileSync(import.meta.filename, 'utf8');
  const without = LOADED.filter((name) => !own.includes(`'../../src/cli/${name}.js', () =>`));
  if (without.length > 0) throw new Error(`no stand-in for src/cli/${without.join(', ')}`);
});

describe('the help', () => {
  it.each(CALLS)('has an example that can be called: %s', async (call) => {
    expect(await main(call.split(' '))).toBe(0);
    expect(called).toHaveBeenCalledOnce();
  });

  it.each(LANGUAGES)('names every command and fits 80 columns (%s)', async (language) => {
    const text = await printed(['--help', '--language', language]);
    for (const name of NAMES) expect(text).toContain(`medinno ${name}`);
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each(NAMES.filter((name) => name !== 'completion'))(
    'of %s is in the language of the call, examples included',
    async (name) => {
      const zh = await printed([name, '--help', '--language', 'zh']);
      const en = await printed([name, '--help', '--language', 'en']);
      expect(zh).toContain('示例：');
      expect(en).toContain('Examples:');
      const [example] = COMMANDS[name].examples;
      expect(zh.replace(/\s/g, '')).toContain(example.text.zh.replace(/\s/g, ''));
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    },
  );
});

describe('completion', () => {
  it('prints the script of the shell', async () => {
    expect(await printed(['completion'])).toContain('--get-yargs-completions');
  });

  it('completes commands and options', async () => {
    expect(await printed(['--get-yargs-completions', 'medinno', 'comp'])).toMatch(/^compare/m);
    expect(await printed(['--get-yargs-completions', 'medinno', 'compare', '--lev'])).toMatch(/^--lever/m);
  });
});
