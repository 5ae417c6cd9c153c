import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { parseSource } from '../../../src/scenario/reading/document.js';
import { FORMATS, formatField, formatOf } from '../../../src/scenario/reading/formats.js';
import { KINDS } from '../../../src/scenario/reading/kind.js';
import { template } from '../../../src/scenario/reading/templates.js';
import { validate } from '../../../src/scenario/reading/validate.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { projectSources } from '../project-files.js';
import { cellAt, formFor, issuesOf, OTHERS, rowWith, withContent, workbookOf } from '../workbook-files.js';

async function issuesIn(text: string) {
  const sources = { ...projectSources({ 'case.yaml': text }), catalogue: catalogueOf(medinno) };
  return issuesOf(await checkFile('case.yaml', sources, loadCompiler));
}

describe.each(KINDS)('the format of a %s', (kind) => {
  const written = template(kind, { name: 'my-file', region: 'maoming', schema: 'x' });
  const line = `format: ${formatOf(kind)}`;

  it('stands in the template, and may be left out', async () => {
    expect(written.split('\n')).toContain(line);
    expect(await issuesIn(written)).toEqual([]);
    expect(await issuesIn(written.replace(`${line}\n`, ''))).toEqual([]);
  });

  it('is refused, and nothing else said of the schema, where only a later version knows it', async () => {
    const newer = await issuesIn(written.replace(line, 'format: 99\nnewField: 1'));
    expect(newer).toMatchObject([{ path: 'format', found: '99', suggestion: null }]);
    expect(newer[0].expected).toContain('format 99 needs a later version');
    for (const wrong of ['0', '-1', '1.5', 'one']) {
      const [issue] = await issuesIn(written.replace(line, `format: ${wrong}`));
      expect(issue.path).toBe('format');
    }
  });
});

describe('a format of earlier times', () => {
  const changes = { 1: { en: 'rename the field region to place', zh: '将字段 region 改名为 place' } };
  const schema = z.strictObject({
    format: formatField('scenario', { current: 2, changes }),
    place: z.string(),
  });

  it('gets the exact change to make, and no echo of it', () => {
    const { issues } = validate(parseSource('format: 1\nregion: maoming\n', 'a.yaml'), schema);
    expect(issues).toMatchObject([
      {
        line: 1,
        found: '1',
        expected: '2: rename the field region to place, then write format: 2',
        zh: { expected: '2：将字段 region 改名为 place，然后写 format: 2' },
      },
    ]);
  });

  it('is the current one where it is left out', () => {
    expect(validate(parseSource('place: maoming\n', 'a.yaml'), schema).issues).toEqual([]);
  });

  it('has a change for every number below the current one', () => {
    for (const { current, changes: known } of Object.values(FORMATS)) {
      expect(Object.keys(known).map(Number)).toEqual(Array.from({ length: current - 1 }, (_, n) => n + 1));
    }
  });
});

describe('the format of a workbook', () => {
  it('is written, and a later one refused with its cell', async () => {
    for (const bytes of [await workbookOf(), await formFor()]) {
      const row = rowWith(bytes, 'place', 'format');
      const later = withContent(bytes, 'place', cellAt('place', row, 'content'), 99);
      const [issue] = issuesOf(readRegionWorkbook('my.xlsx', later, OTHERS)).filter(
        ({ path }) => path === 'format',
      );
      expect(issue).toMatchObject({ file: 'my.xlsx[Place]', line: row });
      expect(issue.expected).toContain('format 99 needs a later version');
    }
  });
});
