import { newFile, newWorkbook } from '../node/new-file.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { orThrow } from '../scenario/reading/input-error.js';
import type { Kind } from '../scenario/reading/kind.js';
import { print, printJson } from './output.js';

export interface NewOptions {
  readonly like: string | undefined;
  readonly json: boolean;
}

/** `new KIND NAME`: a file to begin with, and what to do with it; throws an InputError where there is one already. */
export function newCommand(kind: Kind, name: string, { like, json }: NewOptions): number {
  const path = orThrow(newFile(kind, name, like, scenarioFiles));
  const next = NEXT[kind](name, path, like);
  const text = [`${path} was written.`, 'Next:', ...next.map((line) => `  ${line}`)].join('\n');
  if (json) printJson({ file: path, kind, next });
  else print(`${text}\n`);
  return 0;
}

/** `new region NAME --workbook`: a workbook to fill in, for who would rather not edit a text. */
export async function newWorkbookCommand(
  name: string,
  { like, json, language }: NewOptions & { readonly language: 'en' | 'zh' },
): Promise<number> {
  const path = orThrow(await newWorkbook(name, like, language, scenarioFiles));
  const next = [
    `fill in ${path} in Excel or WPS: its first sheet says how`,
    `medinno check ${path}`,
    `medinno run ./${path}`,
    `medinno compare baseline young-talent --region ./${path}   (strategies of the package, put on it)`,
    `medinno new scenario my-scenario --like ./${path}`,
  ];
  const text = [`${path} was written.`, 'Next:', ...next.map((line) => `  ${line}`)].join('\n');
  if (json) printJson({ file: path, kind: 'region', next });
  else print(`${text}\n`);
  return 0;
}

/** What a person does next, a line each. */
const NEXT: Readonly<Record<Kind, (name: string, path: string, like?: string) => readonly string[]>> = {
  region: (name, path) => [
    `edit ${path}: replace the placeholders, add the figures that you know`,
    `medinno check ${path}`,
    `medinno run ${name}`,
    `medinno new scenario my-scenario --like ${name}`,
  ],
  policy: (name, path) => [
    `edit ${path}`,
    `medinno check ${path}`,
    `name it in a scenario: policy: ${name} (medinno new scenario my-scenario)`,
  ],
  scenario: (name, path, like) => [
    `edit ${path}`,
    `medinno check ${path}`,
    like === undefined
      ? `medinno compare baseline ${name}   (or another baseline of the same region)`
      : `medinno compare ${like} ${name}`,
  ],
  experiment: (_, path) => [
    `edit ${path}`,
    `medinno check ${path}   (no command of this version runs an experiment)`,
  ],
};
