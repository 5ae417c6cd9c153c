import { describe, expect, it } from 'vitest';
import { entryText } from '../../../src/cli/list/entry-text.js';
import { listText } from '../../../src/cli/list/list-text.js';
import { terminalWidth } from '../../../src/language/lines.js';
import { LANGUAGES, type Language } from '../../../src/language/words.js';
import { medinno } from '../../../src/model/medinno.js';
import {
  CATALOGUES,
  type CatalogueEntry,
  type CatalogueName,
  leverEntry,
} from '../../../src/node/catalogue-entries.js';

const NAMES = Object.keys(CATALOGUES) as CatalogueName[];
const EVERYWHERE = NAMES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

/** What the catalogues list; those of files read and check every file each time they are asked. */
const listed = new Map<CatalogueName, unknown>();

function entriesOf<Name extends CatalogueName>(name: Name): ReturnType<(typeof CATALOGUES)[Name]> {
  if (!listed.has(name)) listed.set(name, CATALOGUES[name]());
  return listed.get(name) as ReturnType<(typeof CATALOGUES)[Name]>;
}

const tableText = <Name extends CatalogueName>(name: Name, language: Language, width?: number) =>
  listText(name, entriesOf(name) as readonly CatalogueEntry<Name>[], medinno, { language, width });

describe('a catalogue as text', () => {
  it.each(EVERYWHERE)(
    'gives %s (%s) a line each where it is no terminal, each with the id in front',
    (name, language) => {
      const entries = entriesOf(name);
      const lines = tableText(name, language).trimEnd().split('\n');
      expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(entries.map(({ id }) => id).sort());
      expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it.each(EVERYWHERE)('fits %s (%s) into 80 columns and leaves no entry out', (name, language) => {
    const text = tableText(name, language, 80);
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
    for (const { id } of entriesOf(name)) expect(text).toContain(id);
  });

  it('puts entries of the model under the parts that they belong to', () => {
    const lines = tableText('levers', 'en', 80).split('\n');
    const careers = lines.indexOf('careers (careers)');
    expect(lines[careers + 1]).toMatch(/^leadingTalentImport +leading-talent +9 persons a year +government/);
    expect(lines[careers - 1]).toBe('');
    expect(tableText('levers', 'zh', 80)).toContain('careers (人才)');
  });

  it('says what past forecasts of a region came to, where its file does', () => {
    const saidOf = (wanted: string, language: Language) =>
      entryText('regions', entriesOf('regions').find(({ id }) => id === wanted)!, { language });
    expect(saidOf('us-nih', 'en')).toContain('\n  past forecasts of papers: worse than a simple method');
    expect(saidOf('us-nih', 'zh')).toContain('\n  指标 papers 的以往预测：不如简单方法');
    for (const language of LANGUAGES)
      expect(saidOf('maoming', language)).not.toMatch(/past forecasts|以往预测/);
  });

  it('reports a file with mistakes instead of leaving it out', () => {
    const issues = [
      {
        file: 'a.yaml',
        line: 1,
        column: 1,
        path: '',
        found: 'x',
        expected: 'y',
        suggestion: null,
        zh: { found: 'x', expected: 'y' },
      },
    ];
    const [first] = entriesOf('scenarios');
    const entries = [{ id: 'a', file: 'scenarios/a.yaml', issues }, first!];
    const text = (language: Language) => listText('scenarios', entries, medinno, { language });
    expect(text('en')).toMatch(/^a +scenarios\/a.yaml has a mistake: medinno check a/);
    expect(text('zh')).toMatch(/^a +scenarios\/a.yaml 有 1 处错误：medinno check a/);
  });
});

describe('an entry in full', () => {
  it.each(EVERYWHERE)('is listed for all %s (%s) within 80 columns', (name, language) => {
    for (const entry of entriesOf(name)) {
      const text = entryText(name, entry as CatalogueEntry<typeof name>, { language, width: 80 });
      expect(text).not.toMatch(/undefined|\[object|null|NaN/);
      // An address is one word, however long.
      for (const line of text
        .split('\n')
        .slice(1)
        .filter((each) => each.trim().includes(' ')))
        expect(terminalWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('names the chance that a policy gives to what another government decides, and none of others', () => {
    const textOf = (id: string, language: Language) =>
      entryText('policies', entriesOf('policies').find((policy) => policy.id === id)!, {
        language,
        width: 80,
      });
    expect(textOf('high-level-hospital', 'en')).toContain('disciplines 10 (chance 1)');
    expect(textOf('high-level-hospital', 'zh')).toContain('disciplines 10（获批概率 1）');
    expect(textOf('young-talent', 'en')).not.toContain('chance');
  });

  const retention = leverEntry(medinno.levers.find(({ id }) => id === 'retention')!, medinno);

  it('says what a lever does, costs and trades away', () => {
    const text = entryText('levers', retention, { language: 'en', width: 100 });
    for (const said of [
      'dose 0 to 100 percent of pay',
      'retentionPoint',
      'paid by government',
      'moves pay of research-active staff',
      'expected to lower emigrants',
      'trade-off',
      'DOI 10.25236',
    ])
      expect(text).toContain(said);
  });

  it('says so in Chinese', () => {
    const text = entryText('levers', retention, { language: 'zh' });
    for (const said of ['留才待遇', '力度 0 至 100', '由本级政府出资', '预期：', '降低 ', '代价：'])
      expect(text).toContain(said);
  });
});
