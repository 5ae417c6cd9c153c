import { warningInWords } from '../language/warnings.js';
import { type Language, words } from '../language/words.js';
import type { Bilingual } from '../model/place/region.js';
import { type Checked, checkFile } from '../scenario/check.js';
import { saidIn } from '../scenario/described/described.js';
import { SAID_NAMES, type SaidName } from '../scenario/described/said.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { orThrow } from '../scenario/reading/input-error.js';
import type { Kind } from '../scenario/reading/kind.js';
import { filesFor, modelInUse } from './model-option.js';
import { print, printJson } from './output.js';

/** How a check is shown, and of which model the names in the file are. */
interface CheckOptions {
  readonly json: boolean;
  readonly language: Language;
  readonly model?: string | undefined;
}

/**
 * `check FILE`: what a file is, what it resolves to, what is worth a second look; throws an InputError for its mistakes, those
 * for which an experiment would be refused when it is to be run among them.
 */
export async function check(name: string, { json, language, model }: CheckOptions): Promise<number> {
  const files = filesFor(await modelInUse(model));
  const checked = orThrow(await checkFile(name, files, loadCompiler));
  if (checked.kind === 'experiment') {
    const { requireFit } = await import('../commands/unfit-experiment.js');
    await requireFit({ experiment: name, sources: files, model: files.catalogue.model });
  }
  const warnings = checked.warnings.map((warning) =>
    warningInWords(warning, [], language, files.catalogue.model),
  );
  if (json) printJson({ ...checked, says: saidIn(checked.says, language), warnings });
  else print(checkedText(checked, warnings, language));
  return 0;
}

/** That a file of each kind is one without a mistake. */
const SOUND: Readonly<Record<Kind, Bilingual>> = {
  region: { en: 'a region, without a mistake', zh: '地区文件，未发现错误' },
  policy: { en: 'a policy, without a mistake', zh: '政策文件，未发现错误' },
  scenario: { en: 'a scenario, without a mistake', zh: '情景文件，未发现错误' },
  experiment: { en: 'an experiment, without a mistake', zh: '实验文件，未发现错误' },
};
const NONE: Bilingual = { en: 'none', zh: '无' };

function checkedText({ file, kind, says }: Checked, warnings: readonly string[], language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const lines = Object.entries(saidIn(says, language)).flatMap(([name, said]) => {
    const head = `  ${SAID_NAMES[name as SaidName][language]}${colon}`;
    if (!Array.isArray(said)) return [`${head}${said}`];
    return [
      said.length === 0 ? `${head}${NONE[language]}` : head.trimEnd(),
      ...said.map((one) => `    ${one}`),
    ];
  });
  const noted = warnings.map(words(language).terminal.warning);
  return `${[`${file}${colon}${SOUND[kind][language]}`, ...lines, ...noted].join('\n')}\n`;
}
