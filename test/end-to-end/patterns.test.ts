import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/patterns/catalogue.js';
import { called, workingFolders } from './command.js';

const place = workingFolders();

describe('medinno patterns', () => {
  it('gives a row a claim as JSON, in the language asked for', async () => {
    const { code, stdout } = await called(place('json'), [
      'patterns',
      'P1',
      'P7',
      '--region',
      'maoming',
      '--replicates',
      '2',
      '--json',
      '--language',
      'zh',
    ]);
    expect(code).toBe(0);
    const { patterns } = JSON.parse(stdout);
    expect(patterns.map(({ id }: { id: string }) => id)).toEqual(['P1', 'P1', 'P7', 'P7', 'P7']);
    expect(Object.keys(patterns[0]).sort()).toEqual([
      'control',
      'high',
      'holds',
      'id',
      'low',
      'quantity',
      'range',
      'reason',
      'region',
      'replicates',
      'used',
      'value',
      'verdict',
    ]);
    expect(patterns[0].quantity).toMatch(/^五年/);
  });

  it('prints a table, with controls and verdicts', async () => {
    const { stdout } = await called(place('text'), [
      'patterns',
      'P7',
      '--quiet',
      '--region',
      'maoming',
      '--replicates',
      '2',
    ]);
    expect(stdout).toMatch(/P7 too many heirs.*3 to 10 +\S.*nothing: validation/);
  });

  it('looks for each pattern in the region that shows it where no other is named', async () => {
    const { stdout } = await called(place('regions'), [
      'patterns',
      'H2',
      'H5',
      '--replicates',
      '1',
      '--quiet',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'H2 in US National Institutes of Health; H5 in Maoming; point values.',
    );
  });

  it('names every mistake of a call', async () => {
    const { code, stderr } = await called(place('wrong'), ['patterns', 'P77', '--replicates', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('found P77');
    expect(stderr).toContain('--replicates: found 0');
  });

  it('is listed', async () => {
    const { stdout } = await called(place('list'), ['list', 'patterns', '--json']);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(PATTERNS.map(({ id }) => id));
  });
});
