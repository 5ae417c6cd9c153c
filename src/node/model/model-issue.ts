import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { type InputIssue, type IssueWords, wholeIssue } from '../../scenario/reading/issues.js';
import type { NamedModelFile } from './named-model-file.js';

/**
 * Why results cannot be read with the model of a call: they are of a model in a file, which was not given or is another
 * by now, or of the package's own. Null where they can.
 * @param of the model file that the results name; undefined where they are of the package's model
 */
export function otherModelIssue(
  folder: string,
  of: NamedModelFile | undefined,
  file: NamedModelFile | null,
): InputIssue | null {
  if (of === undefined && file === null) return null;
  if (of === undefined) return wholeIssue(folder, ...OF_THE_PACKAGE);
  const found = {
    en: `results of the model in ${of.file} (${of.hash})`,
    zh: `${of.file}（${of.hash}）中模型的结果`,
  };
  if (file === null) return wholeIssue(folder, found, neededFile(of.file));
  return file.hash === of.hash ? null : wholeIssue(folder, found, asItWas(file));
}

const OF_THE_PACKAGE: IssueWords = [
  { en: 'results of the model of the package', zh: '自带模型的结果' },
  { en: 'the same call without --model', zh: '不带 --model 的同一调用' },
];

const neededFile = (file: string): Bilingual => ({
  en: `that file, which is needed to read them: --model ${file}`,
  zh: `读取结果所需的该文件（--model ${file}）`,
});

const asItWas = ({ file, hash }: NamedModelFile): Bilingual => ({
  en: `that file as it was: ${file} has other code (${hash})`,
  zh: `未经改动的该文件（${file} 的代码已变，现为 ${hash}）`,
});
