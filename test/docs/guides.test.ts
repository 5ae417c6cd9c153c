import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { called, workingFolders } from '../end-to-end/command.js';
import { ran } from '../end-to-end/command-under.js';
import { install, REPOSITORY } from './installed.js';

const place = workingFolders();

interface Block {
  readonly language: string;
  readonly text: string;
}

/** What makes the commands small that simulate or draw. */
const SMALLER: Readonly<Record<string, string>> = {
  compare: ' --draws 3 --replicates 1 --years 6 --quiet --without-png --out made',
  report: ' --without-png',
  patterns: ' --replicates 2 --quiet',
};

const CHINESE_PAGE = 'made/report.zh.html';

/** The fenced blocks of a guide, in order. */
const blocksIn = (guide: string): Block[] =>
  [...readFileSync(join(REPOSITORY, 'docs/guides', guide), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language, text]) => ({ language, text }),
  );

describe('the guide of a first scenario', () => {
  it('begins with a clone', () => {
    const [install] = blocksIn('first-scenario.md');
    expect(install).toEqual({ language: 'sh', text: 'npm ci\nnpx medinno --help\n' });
  });

  let folder: string;
  beforeAll(() => {
    folder = place('planner');
  });

  /** The arguments of a command as the guide has it, made small where it simulates. */
  const argumentsOf = (command: string): string[] => {
    const words = command.replace(/^npx medinno /, '').replace(/ --(draws|replicates) \d+/g, '');
    const [verb] = words.split(' ');
    return `${words}${SMALLER[verb] ?? ''}`.replace(/results\/\S+…/, 'made').split(' ');
  };

  /** Where a file of the guide goes: where its first line says, or the file that the guide has just made. */
  const pathOf = (text: string): string =>
    /^# (scenarios\/\S+)$/m.exec(text)?.[1] ?? 'scenarios/my-plan.yaml';

  it('leads from nothing to a report, every command and file in it as it stands', async () => {
    const done: string[] = [];
    let chinese = '';
    for (const { language, text } of blocksIn('first-scenario.md')) {
      if (language === 'yaml') writeFileSync(join(folder, pathOf(text)), text);
      if (language !== 'sh') continue;
      for (const command of text.split('\n').filter((line) => line.startsWith('npx medinno'))) {
        const ended = await called(folder, argumentsOf(command));
        expect(ended.code, `${command}\n${ended.stderr}`).toBe(0);
        if (command.includes(' compare ')) done.push(command);
        if (command.includes('--language zh')) chinese = readFileSync(join(folder, CHINESE_PAGE), 'utf8');
      }
    }
    expect(done).toHaveLength(3);
    expect(chinese).toContain('青年医生与科研时间');
  }, 240_000);

  it('has files without a mistake', async () => {
    const { stdout } = await called(folder, ['check', 'my-plan']);
    expect(stdout).toContain('protectedTime 0.1, 2026 to 2034');
    expect((await called(folder, ['check', 'my-plan-2'])).stdout).toContain('practiceChannel 0');
  });
});

describe('the guide from code', () => {
  const blocks = blocksIn('from-code.md').filter(({ language }) => language === 'js');
  /** A block that begins with the name of a file is that file; the programs of the guide find it beside them. */
  const nameOf = ({ text }: Block): string | undefined => /^\/\/ (\S+\.mjs)\n/.exec(text)?.[1];
  const programs = blocks.filter((block) => nameOf(block) === undefined);

  const run = async (number: number) => {
    const folder = place(`program-${number}`);
    install(folder, ['medinno']);
    for (const block of blocks) {
      const name = nameOf(block);
      if (name !== undefined) writeFileSync(join(folder, name), block.text);
    }
    writeFileSync(join(folder, 'program.mjs'), programs[number].text);
    return ran(process.execPath, ['program.mjs'], { cwd: folder });
  };

  it('has four programs', () => expect(programs).toHaveLength(4));

  it('compares in two worlds', async () => {
    const { code, stdout, stderr } = await run(0);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^young-talent: \d+ papers \[.*\]\nnoisy-review: \d+ papers \[.*\]\n$/);
  });

  it('runs one world by itself for ten years', async () => {
    const { code, stdout, stderr } = await run(1);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row).toMatch(/^20\d\d \d+$/);
  });

  it('goes on from what is stored, with the same bits on threads as without', async () => {
    expect(await run(2)).toEqual({
      code: 0,
      stdout: 'ran 2, then 2; on one thread the same bits: true\n',
      stderr: '',
    });
  });

  it('takes a model from a file to threads, with the same bits as without', async () => {
    const { code, stdout, stderr } = await run(3);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^research-nurses: \d+ papers; on one thread the same bits: true\n$/);
  });
});
