import type { Language } from '../language/words.js';
import { newFile, newWorkbook } from '../node/new-file.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { orThrow } from '../scenario/reading/input-error.js';
import type { Kind } from '../scenario/reading/kind.js';
import { print, printJson } from './output.js';

export interface NewOptions {
  readonly like: string | undefined;
  readonly language: Language;
  readonly json: boolean;
}

/** `new KIND NAME`: a file to begin with, and what to do with it; throws an InputError where there is one already. */
export function newCommand(kind: Kind, name: string, { like, language, json }: NewOptions): number {
  const path = orThrow(newFile(kind, name, like, scenarioFiles));
  printWritten({ file: path, kind, next: NEXT[kind][language](name, path, like) }, language, json);
  return 0;
}

/** `new region NAME --workbook`: a workbook to fill in, for who would rather not edit a text. */
export async function newWorkbookCommand(
  name: string,
  { like, json, language }: NewOptions,
): Promise<number> {
  const path = orThrow(await newWorkbook(name, like, language, scenarioFiles));
  printWritten({ file: path, kind: 'region', next: AFTER_WORKBOOK[language](path) }, language, json);
  return 0;
}

/** A file that was written, and what a person does next, a line each. */
interface Written {
  readonly file: string;
  readonly kind: Kind;
  readonly next: readonly string[];
}

function printWritten(written: Written, language: Language, json: boolean): void {
  const { file, next } = written;
  const head = { en: [`${file} was written.`, 'Next:'], zh: [`已写入 ${file}。`, '下一步：'] }[language];
  if (json) printJson(written);
  else print(`${[...head, ...next.map((line) => `  ${line}`)].join('\n')}\n`);
}

const AFTER_WORKBOOK: Readonly<Record<Language, (path: string) => readonly string[]>> = {
  en: (path) => [
    `fill in ${path} in Excel or WPS: its first sheet says how`,
    `medinno check ${path}`,
    `medinno run ./${path}`,
    `medinno compare baseline young-talent --region ./${path}   (strategies of the package, put on it)`,
    `medinno new scenario my-scenario --like ./${path}`,
  ],
  zh: (path) => [
    `用 Excel 或 WPS 填写 ${path}，填写方法见首个工作表`,
    `medinno check ${path}`,
    `medinno run ./${path}`,
    `medinno compare baseline young-talent --region ./${path}   （将自带方案用于本地）`,
    `medinno new scenario my-scenario --like ./${path}`,
  ],
};

type Next = (name: string, path: string, like?: string) => readonly string[];

/** What a person does next with a new file. */
const NEXT: Readonly<Record<Kind, Readonly<Record<Language, Next>>>> = {
  region: {
    en: (name, path) => [
      `edit ${path}: replace the placeholders, add the figures that you know`,
      ...afterRegion(name, path),
    ],
    zh: (name, path) => [`编辑 ${path}：替换占位内容，填入已掌握的数据`, ...afterRegion(name, path)],
  },
  policy: {
    en: (name, path) => [
      `edit ${path}`,
      `medinno check ${path}`,
      `name it in a scenario: policy: ${name} (medinno new scenario my-scenario)`,
    ],
    zh: (name, path) => [
      `编辑 ${path}`,
      `medinno check ${path}`,
      `在情景中引用：policy: ${name}（medinno new scenario my-scenario）`,
    ],
  },
  scenario: {
    en: (name, path, like) => [
      `edit ${path}`,
      ...afterScenario(name, path, like, '   (or another baseline of the same region)'),
    ],
    zh: (name, path, like) => [
      `编辑 ${path}`,
      ...afterScenario(name, path, like, '   （或同一地区的其他基准情景）'),
    ],
  },
  experiment: {
    en: (_, path) => [`edit ${path}`, `medinno check ${path}`, `medinno explore ${path}`],
    zh: (_, path) => [`编辑 ${path}`, `medinno check ${path}`, `medinno explore ${path}`],
  },
};

const afterRegion = (name: string, path: string): readonly string[] => [
  `medinno check ${path}`,
  `medinno run ${name}`,
  `medinno new scenario my-scenario --like ${name}`,
];

const afterScenario = (name: string, path: string, like: string | undefined, other: string) => [
  `medinno check ${path}`,
  like === undefined ? `medinno compare baseline ${name}${other}` : `medinno compare ${like} ${name}`,
];
