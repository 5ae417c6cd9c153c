import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS =
  'maths work random statistics analysis model scenario draws ensemble results experiment forecast language charts report studies patterns testing commands node web cli';

const MOST_LINES = 300;
const ALL_LINES = 400;

const TEXT = new Set(
  '.ts .tsx .js .mjs .cjs .json .yaml .yml .md .csv .html .css .sh .c .h .cff .svelte .txt'
    .split(' ')
    .concat(''),
);

/** Files of the repository: what git tracks, and what it would track if it were added. */
const files = execFileSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const texts = files.filter((file) => TEXT.has(extname(file)));
const code = files.filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file));

/** A path of somebody's machine; the same words inside an address of the web are none. */
const MACHINE_PATH = /(?<![\w.\-/])\/(?:work|root|home|Users)\/|\b[A-Z]:\\/;
/** A way out of the repository into a folder beside it. */
const WAY_OUT = /\.\.\/shared\b/;

/** Lines of the files that match, as `file:line`. */
const linesWith = (pattern: RegExp): string[] =>
  texts.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('the repository stands alone', () => {
  it('names no path of a machine', () => {
    expect(linesWith(MACHINE_PATH)).toEqual([]);
  });

  it('knows the path of a machine when it sees one', () => {
    const path = ['', 'home', 'someone', 'data.csv'].join('/');
    expect(MACHINE_PATH.test(`read('${path}')`)).toBe(true);
    expect(MACHINE_PATH.test(`https://example.org${path}`)).toBe(false);
  });

  it('reads nothing from a folder beside it', () => {
    expect(linesWith(WAY_OUT)).toEqual([]);
    expect(WAY_OUT.test(['..', 'shared', 'data'].join('/'))).toBe(true);
  });
});

describe('the house', () => {
  it('has only rooms that have a name', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !FOLDERS.split(' ').includes(name))).toEqual([]);
  });

  it('has no cupboard for everything', () => {
    const cupboard = /^(utils?|helpers?|common|misc)$/i;
    const names = (file: string) =>
      file.split('/').map((part) => basename(part, extname(part)).replace(/\.test$/, ''));
    expect(files.filter((file) => names(file).some((name) => cupboard.test(name)))).toEqual([]);
  });

  it(`has no file above ${ALL_LINES} lines, and few above ${MOST_LINES}`, () => {
    expect(code.filter((file) => linesOf(file) > ALL_LINES)).toEqual([]);
    const long = code.filter((file) => linesOf(file) > MOST_LINES);
    expect(long.length, long.join('\n')).toBeLessThanOrEqual(code.length / 10);
  });
});
