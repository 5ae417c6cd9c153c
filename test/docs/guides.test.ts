import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { called, calledUndrawn, carriedOut, type Ended, workingFolders } from '../end-to-end/command.js';
import { ran } from '../end-to-end/command-under.js';
import { install, REPOSITORY } from './installed.js';

const place = workingFolders();

interface Block {
  readonly language: string;
  readonly text: string;
}

/** A form that was filled for a city. */
const FILLED = join(REPOSITORY, 'docs/cities/zhanjiang.xlsx');

/** What makes the commands small that simulate or draw. */
const SMALLER: Readonly<Record<string, string>> = {
  compare: ' --draws 3 --replicates 1 --years 6 --quiet --without-png --out made',
  run: ' --draws 2 --replicates 1 --years 4 --quiet --without-png --out made-alone',
  report: ' --without-png',
  patterns: ' --replicates 1 --region maoming --quiet',
};

/** The fenced blocks of a guide, in order. */
const blocksIn = (guide: string): Block[] =>
  [...readFileSync(join(REPOSITORY, 'docs/guides', guide), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language, text]) => ({ language, text }),
  );

/** Arguments of a command as a guide has it, made small where it simulates. */
function argumentsOf(command: string): string[] {
  const words = command
    .replace(/^npx medinno /, '')
    .replace(/ --(draws|replicates) \d+| --region maoming/g, '');
  const [verb] = words.split(' ');
  return `${words}${SMALLER[verb] ?? ''}`.replace(/results\/\S+…/, 'made').split(' ');
}

/** A command of a guide; of its pictures those of the Chinese report are drawn, which have all strategies of a comparison. */
const seen = (folder: string, command: string): Promise<Ended> =>
  (command.includes(' report ') ? called : calledUndrawn)(folder, argumentsOf(command));

/** Path of a file of a guide: that in its first line, or the file that the guide has just made. */
const pathOf = (text: string): string => /^# (scenarios\/\S+)$/m.exec(text)?.[1] ?? 'scenarios/my-plan.yaml';

/** The commands of a guide in any language, without what only says which. */
const commandsIn = (guide: string): string[] =>
  blocksIn(guide)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trimEnd().split('\n'))
    .map((command) => command.replace(/ --language \w+/, ''));

/** What the files of a guide say, comments apart. */
const filesIn = (guide: string): unknown[] =>
  blocksIn(guide)
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => parse(text));

describe.each(['first-scenario', 'region-workbook'])('the Chinese guide %s', (guide) => {
  it('has the files of the English one, and no command but its', () => {
    expect(filesIn(`${guide}.zh.md`)).toEqual(filesIn(`${guide}.md`));
    const commands = commandsIn(`${guide}.zh.md`);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(commandsIn(`${guide}.md`)).toContain(command);
  });
});

describe('the guide of a first scenario', () => {
  const guide = 'first-scenario.md';
  it('begins with a clone', () => {
    const [install] = blocksIn(guide);
    expect(install).toEqual({ language: 'sh', text: 'npm ci\nnpm start\n' });
  });

  let folder: string;
  beforeAll(() => {
    folder = place(guide);
  });

  it('leads from nothing to a report in both languages, every command and file in it as it stands', async () => {
    const done: string[] = [];
    for (const { language, text } of blocksIn(guide)) {
      if (language === 'yaml') writeFileSync(join(folder, pathOf(text)), text);
      if (language !== 'sh') continue;
      for (const command of text.split('\n').filter((line) => line.startsWith('npx medinno'))) {
        const ended = await seen(folder, command);
        expect(ended.code, `${command}\n${ended.stderr}`).toBe(0);
        if (command.includes(' compare ')) done.push(command);
        if (command.includes(' replay ')) {
          const page = (name: string) => readFileSync(join(folder, 'made', name), 'utf8');
          expect(page('report.html')).toContain('Young doctors with time');
          expect(page('report.zh.html')).toContain('青年医生与科研时间');
        }
      }
    }
    expect(done).toHaveLength(3);
  });

  it('has files without a mistake', async () => {
    const { stdout } = await called(folder, ['check', 'my-plan']);
    expect(stdout).toContain('protectedTime 0.1, 2026 to 2034');
    expect((await called(folder, ['check', 'my-plan-2'])).stdout).toContain('practiceChannel 0');
  });
});

describe('the guide of a workbook', () => {
  const guide = 'region-workbook.md';
  it('has only commands that work once the form is filled, and a scenario of it', async () => {
    const folder = place(guide);
    const commands = blocksIn(guide).flatMap(({ language, text }) =>
      language === 'sh' ? text.trimEnd().split('\n') : [],
    );
    expect(commands.length).toBeGreaterThanOrEqual(6);
    for (const command of commands) {
      const ended = await seen(folder, command);
      expect(ended.code, `${command}\n${ended.stderr}`).toBe(0);
      if (command.includes(' new region ')) copyFileSync(FILLED, join(folder, 'my-city.xlsx'));
    }
    const [scenario] = blocksIn(guide).filter(({ language }) => language === 'yaml');
    writeFileSync(join(folder, 'scenarios/my-young-talent.yaml'), scenario.text);
    expect(await called(folder, ['check', 'my-young-talent'])).toMatchObject({ code: 0 });
  });
});

describe('the guide of reading a report', () => {
  it('has commands, in both languages, that work in a results folder', async () => {
    const folder = place('reading');
    await calledUndrawn(folder, argumentsOf('npx medinno compare baseline young-talent'));
    for (const guide of ['reading-a-report.md', 'reading-a-report.zh.md']) {
      const [{ text }] = blocksIn(guide);
      const { code, stdout } = await called(folder, argumentsOf(text.trimEnd()));
      expect(code, text).toBe(0);
      expect(stdout).toContain('2030');
    }
  });
});

describe('the guide from code', () => {
  const blocks = blocksIn('from-code.md').filter(({ language }) => language === 'js');
  /** A block that begins with the name of a file is that file; the programs of the guide find it beside them. */
  const nameOf = ({ text }: Block): string | undefined => /^\/\/ (\S+\.mjs)\n/.exec(text)?.[1];
  const programs = blocks.filter((block) => nameOf(block) === undefined);

  /** The first compares over the whole horizon: an interval needs three draws, and no more years than one. */
  const inSmall = (text: string) =>
    text.replace(
      'draws: 4, replicates: 1 };\nconst worlds',
      'draws: 3, replicates: 1, years: 3 };\nconst worlds',
    );

  const run = async (number: number, started: 'shared' | 'fresh' = 'shared') => {
    const folder = place(`program-${number}`);
    install(folder, ['medinno']);
    for (const block of blocks) {
      const name = nameOf(block);
      if (name !== undefined) writeFileSync(join(folder, name), block.text);
    }
    writeFileSync(join(folder, 'program.mjs'), inSmall(programs[number].text));
    if (started === 'shared') return carriedOut(folder, 'program.mjs');
    return ran(process.execPath, ['program.mjs'], { cwd: folder });
  };

  it('has five programs', () => {
    expect(programs).toHaveLength(5);
    expect(inSmall(programs[0].text)).not.toBe(programs[0].text);
  });

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
    expect(await run(2, 'fresh')).toEqual({
      code: 0,
      stdout: 'ran 2, then 2; on one thread the same bits: true\n',
      stderr: '',
    });
  });

  it('takes a model from a file to threads, with the same bits as without', async () => {
    const { code, stdout, stderr } = await run(3, 'fresh');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^research-nurses: \d+ papers; on one thread the same bits: true\n$/);
  });

  it('scores two simple forecasts', async () => {
    const { code, stdout, stderr } = await run(4);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^skill 0\.\d\d \[.*\] over 12 forecasts, p 0\.\d+\n90 % intervals held \d+ % of 12\n$/,
    );
  });
});
