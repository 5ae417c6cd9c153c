import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { CHINESE_CITY } from '../model/place/chinese-city.js';
import type { Finances } from '../model/place/region.js';
import { alike, type Bilingual, oneOf, quoted } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue, type IssueWords, type Loaded } from '../scenario/reading/issues.js';
import { FOLDERS, type Kind } from '../scenario/reading/kind.js';
import { KIND_NAMES } from '../scenario/reading/kind-names.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { findCalled, isPath, namesOf, type Sources } from '../scenario/reading/sources.js';
import { template } from '../scenario/reading/templates.js';
import { readRegionFile } from '../scenario/region/region-file.js';
import { resolveRegion } from '../scenario/resolve-region.js';
import { PACKAGE_ROOT } from './scenario-files.js';

/** The region that a new file is about, or borrows from, unless another is named. */
const USUAL_REGION = 'maoming';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

/**
 * Writes a template below the working folder, where its bare name leads to it, and gives its path. A name that is taken,
 * there or in the package, is an issue: nothing is ever overwritten.
 */
export function newFile(
  kind: Kind,
  name: string,
  region: string | undefined,
  sources: Sources,
): Loaded<string> {
  const path = `${FOLDERS[kind]}/${name}.yaml`;
  const issues = [...newNameIssues(kind, name, sources), ...likeIssues(kind, region, sources)];
  if (issues.length > 0) return { ok: false, issues };
  const schema = relative(dirname(resolve(path)), join(PACKAGE_ROOT, 'docs/schemas', `${kind}.schema.json`));
  const like = fromFolderOf(path, region ?? USUAL_REGION, sources);
  const { roles, currency } = placeOf(region ?? USUAL_REGION, sources);
  const blanks = { name, region: like, government: roles.government, currency: currency.code };
  const text = template(kind, { ...blanks, schema: schema.replaceAll('\\', '/') });
  const problem = writeNew(path, text);
  return problem === null ? { ok: true, value: path } : { ok: false, issues: [problem] };
}

/** Who pays in a region and in what; as in a city of China where the name is not that of a region. */
function placeOf(region: string, sources: Sources): Finances {
  const read = resolveRegion(region, sources);
  return read.ok ? read.value.region : CHINESE_CITY;
}

/**
 * Writes a workbook to fill in, `my-city.xlsx` in the working folder: a form for the region of that name, with the
 * values of the region it is like next to the empty cells. Nothing is overwritten.
 */
export async function newWorkbook(
  name: string,
  region: string | undefined,
  language: 'en' | 'zh',
  sources: Sources,
): Promise<Loaded<string>> {
  const issues = [...newNameIssues('region', name, sources), ...likeIssues('region', region, sources)];
  if (issues.length > 0) return { ok: false, issues };
  const like = findCalled(region ?? USUAL_REGION, sources, ['region']);
  if ('issue' in like) return { ok: false, issues: [like.issue] };
  const { model } = sources.catalogue;
  const lender = readRegionFile(like.file.text, like.file.path, model);
  if (!lender.ok) return lender;
  const { writeWorkbook } = await import('../scenario/workbook/write.js');
  const bytes = await writeWorkbook(lender.value, { id: name, language, blank: true, model });
  const path = `${name}.xlsx`;
  const problem = writeNew(path, bytes);
  return problem === null ? { ok: true, value: path } : { ok: false, issues: [problem] };
}

/** What is wrong with the name of a new file. */
function newNameIssues(kind: Kind, name: string, sources: Sources): InputIssue[] {
  if (!NAME.test(name) || name.length > LONGEST_NAME) {
    return [callIssue('NAME', quoted(name), SHORT_NAME)];
  }
  const taken = namesOf(sources, [kind]).includes(name);
  return taken ? [callIssue('NAME', ...takenName(kind, name))] : [];
}

const SHORT_NAME: Bilingual = {
  en: 'small letters, digits and hyphens, as in my-city',
  zh: '小写字母、数字与连字符，如 my-city',
};

const takenName = (kind: Kind, name: string): IssueWords => [
  { en: `${name}, which is there already`, zh: `已被占用的 ${name}` },
  { en: `the name of no ${kind} yet`, zh: `尚无${KIND_NAMES[kind]}使用的名称` },
];

/** A region borrows from one that has a name; anything else may be about any region that is read without a mistake. */
function likeIssues(kind: Kind, region: string | undefined, sources: Sources): InputIssue[] {
  const known = namesOf(sources, ['region']);
  if (region === undefined || known.includes(region)) return [];
  if (kind !== 'region' && isPath(region)) {
    const read = resolveRegion(region, sources);
    return read.ok ? [] : [...read.issues];
  }
  const { en, zh } = oneOf(known, Number.POSITIVE_INFINITY);
  const expected =
    kind === 'region' ? { en, zh } : { en: `${en}, or the path of a region`, zh: `${zh}，或地区文件的路径` };
  return [callIssue('--like', alike(region), expected, nearestName(region, known))];
}

/** A region as a file names it: by its name, or by a path that counts from the folder of the file. */
function fromFolderOf(file: string, region: string, sources: Sources): string {
  if (namesOf(sources, ['region']).includes(region) || isAbsolute(region)) return region;
  return relative(dirname(resolve(file)), resolve(region)).replaceAll('\\', '/');
}

/** Null when it was written. The flag makes the system refuse a file that is there. */
function writeNew(path: string, content: string | Uint8Array): InputIssue | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
    return null;
  } catch (error) {
    const there = existsSync(path);
    const found = {
      en: `${path}: ${there ? 'a file that is there already' : String(error)}`,
      zh: there ? `已有的文件 ${path}` : `${path}（${String(error)}）`,
    };
    return callIssue('NAME', found, NEW_PLACE);
  }
}

const NEW_PLACE: Bilingual = {
  en: 'a place where a new file can be written',
  zh: '可写入新文件的位置',
};
