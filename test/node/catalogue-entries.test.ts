import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { movedControls } from '../../src/model/moved-controls.js';
import { CATALOGUES, type CatalogueName, leverEntry } from '../../src/node/catalogue-entries.js';
import { workingFolders } from '../end-to-end/command.js';

const place = workingFolders();
const home = process.cwd();
afterEach(() => process.chdir(home));

describe('entries of the catalogues', () => {
  it.each(Object.keys(CATALOGUES) as CatalogueName[])(
    'are plain data: %s pass through JSON unchanged',
    (name) => {
      const entries = CATALOGUES[name]();
      const finite = (_: string, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? null : value;
      expect(entries.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(entries))).toEqual(JSON.parse(JSON.stringify(entries, finite)));
      for (const entry of entries)
        expect(
          Object.values(entry).filter((value) => typeof value === 'function' || value === undefined),
        ).toEqual([]);
    },
  );

  it('leave nothing out that the catalogues hold', () => {
    expect(CATALOGUES.levers().map(({ id }) => id)).toEqual(medinno.levers.map(({ id }) => id));
    expect(CATALOGUES.parameters().map(({ id }) => id)).toEqual(Object.keys(medinno.parameters));
    expect(CATALOGUES.indicators().map(({ id }) => id)).toEqual(medinno.indicators.map(({ id }) => id));
  });

  it('say of every lever what it moves, as the lever itself does', () => {
    for (const lever of medinno.levers) expect(movedControls(lever, medinno), lever.id).not.toEqual([]);
    const reform = CATALOGUES.levers().find(({ id }) => id === 'evaluationReform')!;
    expect(reform.moves.map(({ control }) => control).sort()).toEqual(
      ['countWeight', 'evaluationReform', 'favouritism', 'measurementNoise'].sort(),
    );
    expect(reform.moves[0]?.text).toBe(medinno.controls[reform.moves[0]!.control].title);
  });

  it('say how a lever is priced, one from outside the house too', () => {
    const [like] = medinno.levers.filter(({ id }) => id === 'trialUnit');
    expect(leverEntry(like!, medinno).costBasis).toBe('price times dose');
    expect(leverEntry({ ...like!, price: null }, medinno).costBasis).toBe('free');
    expect(leverEntry({ ...like!, price: 'money' }, medinno).costBasis).toBe('the dose is money');
    expect(leverEntry({ ...like!, cost: (dose) => dose }, medinno).costBasis).toBe('custom rule');
  });

  it('give a scenario resolved: policy, programme and calendar years in it', () => {
    const young = CATALOGUES.scenarios().find(({ id }) => id === 'young-talent')!;
    expect(young).toMatchObject({
      region: 'maoming',
      horizon: 20,
      policyYear: 2025,
      programme: { payer: 'city', amount: 30, start: 2025, end: 2034 },
    });
    expect(young).toHaveProperty('levers.0', {
      lever: 'youngTalent',
      start: 2025,
      end: 2034,
      ramp: 0,
      dose: '20',
    });
  });

  it('give a region with the source, year and grade of every figure', () => {
    const maoming = CATALOGUES.regions().find(({ id }) => id === 'maoming');
    if (!maoming || 'issues' in maoming) throw new Error('Maoming cannot be read');
    expect(maoming.figures.length).toBeGreaterThan(100);
    for (const { source, year, grade } of maoming.figures)
      expect([source !== '', year > 1900, grade]).toEqual([true, true, grade]);
  });

  it('list the files of the working folder beside those of the package, with expressions as they were written', () => {
    const folder = place('own');
    mkdirSync(join(folder, 'scenarios'));
    const own =
      'extends: young-talent\ntitle: { en: Mine, zh: 我的 }\npolicy:\n  levers:\n    - { lever: lottery, dose: "min(1, yearsIn / 10)" }\n';
    writeFileSync(join(folder, 'scenarios/mine.yaml'), own);
    writeFileSync(join(folder, 'scenarios/broken.yaml'), 'region: nowhere\n');
    process.chdir(folder);
    const scenarios = CATALOGUES.scenarios();
    const of = (id: string) => scenarios.find((entry) => entry.id === id)!;
    expect(of('mine')).toMatchObject({ file: 'scenarios/mine.yaml', title: { en: 'Mine' } });
    expect(JSON.stringify(of('mine'))).toContain('"dose":"min(1, yearsIn / 10)"');
    expect(of('broken')).toHaveProperty('issues.0.file');
    expect(of('baseline')).toHaveProperty('title');
  });
});

describe('the files that come along', () => {
  it.each(['experiments', 'scenarios', 'policies'] as const)('are listed without a mistake: %s', (name) => {
    const entries: readonly object[] = CATALOGUES[name]();
    expect(entries.filter((entry) => 'issues' in entry)).toEqual([]);
  });
});
