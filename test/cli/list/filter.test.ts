import { describe, expect, it } from 'vitest';
import { filtered, type ListFilter } from '../../../src/cli/list/filter.js';
import { medinno } from '../../../src/model/medinno.js';
import { CATALOGUES } from '../../../src/node/catalogue-entries.js';
import { InputError } from '../../../src/scenario/reading/input-error.js';

const asked = (filter: Partial<ListFilter>): ListFilter => ({
  words: [],
  grade: undefined,
  group: undefined,
  ...filter,
});
const levers = (filter: Partial<ListFilter>) =>
  filtered('levers', CATALOGUES.levers(), asked(filter), medinno).map(({ id }) => id);
const parameters = (filter: Partial<ListFilter>) =>
  filtered('parameters', CATALOGUES.parameters(), asked(filter), medinno);

function issuesOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('a filtered list', () => {
  it('is the whole list without a filter', () => {
    expect(levers({})).toEqual(medinno.levers.map(({ id }) => id));
  });

  it('has the entries with a word in any of their texts, in either language', () => {
    expect(levers({ words: ['POSTDOC'] })).toContain('postdocs');
    expect(levers({ words: ['博士后'] })).toContain('postdocs');
    expect(levers({ words: ['postdoc', 'no such word'] })).toEqual([]);
  });

  it('has the one entry that is called so, whatever others have the word', () => {
    expect(levers({ words: ['lottery'] })).toEqual(['lottery']);
  });

  it('has the parameters of a grade and of a part of the model', () => {
    const found = parameters({ grade: 'D', group: 'careers' });
    const own = medinno.submodels.find(({ id }) => id === 'careers')!.parameters;
    const assumed = Object.entries(own).filter(([, { grade }]) => grade === 'D');
    expect(found.map(({ id }) => id).sort()).toEqual(assumed.map(([id]) => id).sort());
    expect(found.length).toBeGreaterThan(1);
  });

  it('is refused where the list has no such filter', () => {
    expect(issuesOf(() => levers({ grade: 'D' }))).toMatchObject([{ path: '--grade' }]);
    expect(issuesOf(() => levers({ group: 'carers' }))).toMatchObject([{ suggestion: 'careers' }]);
    const studies = () => filtered('studies', CATALOGUES.studies(), asked({ group: 'careers' }), medinno);
    expect(issuesOf(studies)).toMatchObject([{ path: '--group', found: 'it with studies' }]);
  });
});
