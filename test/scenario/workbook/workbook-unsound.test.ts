import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InputIssue } from '../../../src/scenario/reading/issues.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import {
  cellAt,
  issuesOf,
  MAOMING,
  OTHERS,
  rowWith,
  sheetPath,
  withContent,
  withFiles,
  withPart,
  workbookOf,
} from '../workbook-files.js';

let whole: Uint8Array;
beforeAll(async () => {
  whole = await workbookOf();
});

const FILE = 'my.xlsx';
const read = (bytes: Uint8Array) => issuesOf(readRegionWorkbook(FILE, bytes, OTHERS));

/** The only mistake of a file that is refused before any cell is read. */
function refusal(bytes: Uint8Array): InputIssue {
  const issues = read(bytes);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ file: FILE, line: 0, column: 0, path: '' });
  return issues[0];
}

/** Position of the first of some bytes in others. */
function indexOf(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  return bytes.findIndex((_, at) => at >= from && wanted.every((byte, index) => bytes[at + index] === byte));
}

function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('a file that is no sound workbook', () => {
  it.each([
    ['empty', () => new Uint8Array(0), 'an empty file'],
    ['a text', () => strToU8('id: maoming'), 'no workbook'],
    ['an old .xls', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old kind (.xls)'],
    [
      'a workbook with a password',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array(64).fill(0), ...utf16('EncryptedPackage')),
      'a password',
    ],
    ['cut off', () => whole.slice(0, whole.length - 400), 'breaks off'],
    ['another zip', () => zipSync({ 'photo.jpg': strToU8('x') }), 'no workbook'],
    ['an OpenDocument sheet', () => zipSync({ mimetype: strToU8('application/vnd.oasis') }), 'OpenDocument'],
    ['larger than any region', () => new Uint8Array(6_000_000).fill(0x50), 'a file of 6000000 bytes'],
  ])('is refused when it is %s', (_, bytes, found) => {
    expect(refusal(bytes()).found).toContain(found);
  });

  it.each([
    ['macros', 'xl/vbaProject.bin', 'macros'],
    ['links to other workbooks', 'xl/externalLinks/externalLink1.xml', 'links to other workbooks'],
    ['data connections', 'xl/connections.xml', 'connections'],
    ['embedded objects', 'xl/embeddings/oleObject1.bin', 'embedded objects'],
    ['a binary sheet', 'xl/workbook.bin', 'binary'],
    ['a path that leaves it', '../../evil.xml', 'the path'],
    ['a path from the root', '/etc/passwd', 'the path'],
  ])('is refused when it holds %s', (_, path, found) => {
    expect(refusal(withFiles(whole, { [path]: strToU8('<x/>') })).found).toContain(found);
  });

  it('is refused when its types say that it has macros', () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const bytes = withPart(whole, '[Content_Types].xml', (text) =>
      text.replace(/application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/, type),
    );
    expect(refusal(bytes).found).toContain('macros');
  });

  it('is taken when its types only say so of an ending that no part has, as SheetJS writes it', () => {
    const ending =
      '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>';
    const bytes = withPart(whole, '[Content_Types].xml', (text) =>
      text.replace(/(<Types[^>]*>)/, `$1${ending}`),
    );
    expect(read(bytes)).toEqual([]);
    expect(refusal(withFiles(bytes, { 'xl/vbaProject.bin': strToU8('x') })).found).toContain('macros');
  });

  it.each([
    [
      'attributes of a relation in a comment',
      `<Relationships><!-- <${' TargetMode="External"'.repeat(100_000)} < --></Relationships>`,
    ],
    [
      'attributes of a relation',
      `<Relationships><a${' TargetMode="External'.repeat(100_000)}"/></Relationships>`,
    ],
    [
      'brackets of a number format',
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(100_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(10)}</cellXfs></styleSheet>`,
    ],
    ['spaces in a declaration', `<?xml${' '.repeat(100_000)}?><Relationships/>`],
  ])('does not keep the reader busy: %s', (what, text) => {
    const path = what.includes('format') ? 'xl/styles.xml' : 'xl/worksheets/_rels/x.rels';
    const bytes = withFiles(whole, { [path]: strToU8(text) });
    const idle = process.cpuUsage();
    read(whole);
    const usual = process.cpuUsage(idle).user;
    const began = process.cpuUsage();
    read(bytes);
    expect((process.cpuUsage(began).user - usual) / 1e6).toBeLessThan(0.5);
  });

  it('is refused when it refers to a file elsewhere, but not for an address that can be clicked', () => {
    const withRelation = (type: string) =>
      withPart(whole, 'xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="r99" Type="http://x/${type}" Target="http://x" TargetMode="External"/></Relationships>`,
        ),
      );
    expect(refusal(withRelation('externalLinkPath')).found).toContain('links to other files');
    expect(read(withRelation('hyperlink'))).toEqual([]);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', 'document type or entity'],
    ['an entity that is not declared', '<worksheet>&boom;</worksheet>', '&boom;'],
    ['an element without end', '<worksheet><a></worksheet>', 'broken XML'],
    ['nesting without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'nested too deep'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><worksheet/>', 'no UTF-8'],
    ['nothing', '', 'broken XML'],
  ])('is refused when the XML inside has %s', (_, text, found) => {
    expect(refusal(withPart(whole, sheetPath('people'), () => text)).found).toContain(found);
  });

  it('is refused when an XML inside is no text in UTF-8', () => {
    const bytes = withFiles(whole, { [sheetPath('people')]: Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) });
    expect(refusal(bytes).found).toContain('no UTF-8');
  });
});

describe('a zip bomb', () => {
  const zeros = new Uint8Array(20_000_000);

  it('that says how large it is is refused by its own words', () => {
    expect(refusal(withFiles(whole, { 'xl/bomb.xml': zeros })).found).toContain('of 20000000 bytes');
  });

  it('that says it is small is refused as soon as more comes out, in little memory', () => {
    const bomb = changed(withFiles(whole, { 'xl/a.xml': zeros }), (view, copy) => {
      for (let at = indexOf(copy, DIRECTORY); at >= 0; at = indexOf(copy, DIRECTORY, at + 4)) {
        if (view.getUint32(at + 24, true) === zeros.length) view.setUint32(at + 24, 1000, true);
      }
    });
    const before = process.memoryUsage().rss;
    expect(refusal(bomb).found).toContain('unfolds to more than it says');
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });

  it('of many files that share their bytes is refused', () => {
    const shared = changed(
      withFiles(whole, { 'a.txt': strToU8('aaaa'), 'b.txt': strToU8('bbbb') }),
      (view, copy) => {
        const entries: number[] = [];
        for (let at = indexOf(copy, DIRECTORY); at >= 0; at = indexOf(copy, DIRECTORY, at + 4))
          entries.push(at);
        const [first, second] = entries.slice(-2);
        view.setUint32(second + 42, view.getUint32(first + 42, true), true);
      },
    );
    expect(refusal(shared).found).toContain('inside another file');
  });

  it('of very many files is refused', () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`f${n}.xml`, strToU8('<x/>')]));
    expect(refusal(zipSync(files)).found).toBe('400 files inside the zip');
  });

  it('whose bytes were changed is noticed by their checksum', () => {
    const entry = changed(whole, (view, copy) => {
      const at = indexOf(copy, DIRECTORY);
      view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
    });
    expect(refusal(entry).found).toContain('damaged');
  });

  it('that is encrypted is refused', () => {
    const locked = changed(whole, (view, copy) => {
      const at = indexOf(copy, DIRECTORY);
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    });
    expect(refusal(locked).found).toContain('encrypted');
  });
});

describe('any bytes at all', () => {
  it('give a region or issues, and never an exception', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.nat(3), (places, cut) => {
        const bytes = whole.slice(0, cut === 0 ? places[0][0] % whole.length : undefined);
        for (const [place, byte] of places) bytes[place % Math.max(1, bytes.length)] = byte;
        const read = readRegionWorkbook(FILE, bytes, OTHERS);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('inside the sheets likewise', () => {
    const markup = fc.constantFrom(
      '<c r="D2"><v>',
      '</v>',
      '</c>',
      '<row r="3">',
      '</row>',
      '<f>',
      '&amp;',
      '&#0;',
      '&#xD800;',
      ' t="s"',
      '<v>-1</v>',
      '__proto__',
      'constructor',
      '<![CDATA[',
      ']]>',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(markup, fc.nat()), { minLength: 1, maxLength: 5 }), (pieces) => {
        const bytes = withPart(whole, sheetPath('people'), (text) =>
          pieces.reduce((changed, [piece, place]) => {
            const at = place % changed.length;
            return changed.slice(0, at) + piece + changed.slice(at);
          }, text),
        );
        const read = readRegionWorkbook(FILE, bytes, OTHERS);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('cannot make a key of the region that is none', () => {
    const row = rowWith(whole, 'background', 'derivation.clinicalLoad');
    const issues = read(
      withContent(whole, 'background', cellAt('background', row, 'key'), 'derivation.__proto__'),
    );
    expect(issues).toMatchObject([{ line: row, found: expect.stringContaining('unknown key') }]);
    expect(MAOMING.derivation.clinicalLoad.value).toBe(0.62);
  });
});
