import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { KINDS } from '../../../src/scenario/reading/kind.js';
import { find, findCalled, fromFile, type Sources } from '../../../src/scenario/reading/sources.js';
import { template } from '../../../src/scenario/reading/templates.js';

const CATALOGUE = { model: medinno, levers: [], parameters: [] };

const sources = (yours: Record<string, string>, own: Record<string, string> = {}): Sources => ({
  read: (path) => yours[path] ?? null,
  own: (path) => own[path] ?? null,
  catalogue: CATALOGUE,
});

describe('a path in a file', () => {
  it.each([
    ['scenarios/a.yaml', './b.yaml', 'scenarios/b.yaml'],
    ['scenarios/a.yaml', 'b.yaml', 'scenarios/b.yaml'],
    ['scenarios/a.yaml', '../b.yaml', 'b.yaml'],
    ['a.yaml', '../b.yaml', '../b.yaml'],
    ['../x/a.yaml', '../b.yaml', '../b.yaml'],
    ['./a.yaml', './b/./c//d.json', 'b/c/d.json'],
    ['/top/a.yaml', '../b.yaml', '/b.yaml'],
    ['x/a.yaml', '/top/b.yaml', '/top/b.yaml'],
    ['x/a.yaml', 'c:\\b.yaml', 'c:\\b.yaml'],
    ['x/a.yaml', 'maoming', 'maoming'],
    ['a.yaml', './b', './b'],
  ])('counts from the folder of that file: in %s, %s is %s', (file, name, path) => {
    expect(fromFile(file, name)).toBe(path);
  });
});

describe('a bare name', () => {
  const kinds = ['scenario', 'region'] as const;

  it('leads to the working folder first, then to what comes with the program', () => {
    const both = sources(
      { 'scenarios/a.yaml': 'yours' },
      { 'scenarios/a.yaml': 'own', 'scenarios/b.yaml': 'own' },
    );
    expect(find('a', both, kinds)).toMatchObject({ path: 'scenarios/a.yaml', text: 'yours' });
    expect(find('b', both, kinds)).toMatchObject({ path: 'scenarios/b.yaml', text: 'own' });
  });

  it('leads to a scenario rather than to a region, and to YAML rather than to JSON', () => {
    const files = sources({ 'scenarios/regions/a.yaml': 'region', 'scenarios/regions/a.json': 'json' });
    expect(find('a', files, kinds)).toMatchObject({ text: 'region' });
    const own = sources({ 'scenarios/regions/a.yaml': 'region' }, { 'scenarios/a.json': 'scenario' });
    expect(find('a', own, kinds)).toMatchObject({ text: 'scenario' });
  });

  it('is nothing else than a name: a path leads to no file of the program', () => {
    expect(find('./scenarios/b.yaml', sources({}, { './scenarios/b.yaml': 'own' }), kinds)).toBeNull();
  });
});

describe('a name of another kind of file', () => {
  const blanks = { name: 'thing', region: 'maoming', schema: 'x.json' };
  const folders = { region: 'regions/', policy: 'policies/', scenario: '', experiment: 'experiments/' };

  it('is answered with what it is, whatever kind was wanted', () => {
    for (const kind of KINDS) {
      const path = `scenarios/${folders[kind]}thing.yaml`;
      const files = sources({ [path]: template(kind, blanks) });
      for (const wanted of KINDS.filter((one) => one !== kind)) {
        const called = findCalled('thing', files, [wanted]);
        expect(called).toMatchObject({ issue: { file: path, expected: `a ${wanted}`, suggestion: null } });
        const { found } = (called as { issue: { found: string } }).issue;
        expect(found).toMatch(new RegExp(`^an? ${kind}`));
        if (kind === 'experiment') expect(found).toContain('which medinno explore runs');
      }
      expect(findCalled('thing', files, [kind])).toMatchObject({ file: { path } });
    }
  });
});
