import { namedModel } from '../commands/named-model.js';
import type { HeldShard } from '../node/shards/read-shards.js';
import { SHARD } from '../node/shards/shard-file.js';
import { type Bilingual, oneOf } from '../scenario/reading/bilingual.js';
import { type InputIssue, wholeIssue } from '../scenario/reading/issues.js';
import { SAID_EACH_TIME } from './in-shares.js';
import { CUT } from './shard-option.js';

/**
 * What keeps a merge from carrying out the command that a shard says it is of. A folder may come from a stranger: it decides neither
 * what else this program does, nor where, nor what code it runs.
 * @param model the model file that the merge itself was called with
 */
export function commandIssues({ folder, command }: HeldShard, model: string | undefined): InputIssue[] {
  const [name, ...words] = command;
  if (!CUT.includes(name)) return [wholeIssue(folder, shardOf(name), oneOf(CUT))];
  const strange = words.filter((word) =>
    OF_THE_MERGE.some((own) => word === own || word.startsWith(`${own}=`)),
  );
  const named = namedModel(command);
  return [
    ...strange.map((word) => wholeIssue(folder, shardOf(`${name} … ${word}`), WITHOUT)),
    ...(named === model ? [] : [wholeIssue(folder, ofModel(named), askedFor(named))]),
  ];
}

/** What a merge says by itself, of where and how its command is carried out. */
const OF_THE_MERGE = SAID_EACH_TIME.filter((name) => name !== 'language').map((name) => `--${name}`);

const shardOf = (command: string): Bilingual => ({
  en: `a ${SHARD} of “${command}”`,
  zh: `命令“${command}”的 ${SHARD}`,
});
const WITHOUT: Bilingual = {
  en: 'a command without where and how it is carried out, which the merge says',
  zh: '不含执行位置和方式的命令（由 merge 指定）',
};

const ofModel = (file: string | undefined): Bilingual =>
  file === undefined
    ? { en: 'a shard of the model of the package', zh: '自带模型的分片' }
    : { en: `a shard of the model in ${file}`, zh: `${file} 中模型的分片` };
const askedFor = (file: string | undefined): Bilingual =>
  file === undefined
    ? { en: 'the same call without --model', zh: '不带 --model 的同一调用' }
    : {
        en: `that file, whose code is run, named in the call: --model ${file}`,
        zh: `在调用中指明该文件（其代码将被执行）：--model ${file}`,
      };
