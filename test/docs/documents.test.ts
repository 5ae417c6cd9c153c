import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called } from '../end-to-end/command.js';
import { REPOSITORY } from './installed.js';

const stored = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');

const DOCS = readdirSync(join(REPOSITORY, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('docs', path));
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'scenarios/DATA-SOURCES.md', ...DOCS];

/** Where the links of a document lead inside the repository. */
const linksOf = (path: string): string[] =>
  [...stored(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => join(dirname(path), target));

describe('a newcomer', () => {
  it('reads the README in one sitting', () => {
    expect(stored('README.md').split('\n').length).toBeLessThan(115);
  });

  it('finds the two commands in it, and where the work goes on', () => {
    const text = stored('README.md');
    for (const needed of ['npm ci && npm start', 'npm ci && npm test', 'docs/README.md', 'CONTRIBUTING.md'])
      expect(text).toContain(needed);
  });

  it.each(DOCUMENTS)('is sent to no registry that has no such package: %s', (path) => {
    expect(stored(path)).not.toMatch(/npm (?:i|install|add|exec)(?: -\S+)* medinno\b/);
  });
});

describe('the documents', () => {
  it('link only to what is there', () => {
    const broken = DOCUMENTS.flatMap((path) =>
      linksOf(path)
        .filter((target) => !existsSync(join(REPOSITORY, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('are all reached from their index', () => {
    const reached = new Set(['docs/README.md']);
    // A set gives what is added to it while it is walked through.
    for (const path of reached)
      for (const target of linksOf(path)) if (DOCS.includes(target)) reached.add(target);
    expect(DOCS.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('name only commands that the help lists', async () => {
    const { stdout } = await called(REPOSITORY, ['--help']);
    const commands = [...stdout.matchAll(/^ {2}medinno (\w+)/gm)].map(([, command]) => command);
    const named = DOCUMENTS.flatMap((path) =>
      [...stored(path).matchAll(/(?:npx medinno|`medinno) ([a-z]+)/g)].map(([, command]) => command),
    );
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((command) => !commands.includes(command))).toEqual([]);
  });
});
