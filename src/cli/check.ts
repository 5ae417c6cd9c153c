import { warningInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { type Checked, checkFile } from '../scenario/check.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { orThrow } from './input-error.js';
import { filesFor, modelInUse } from './model-option.js';
import { print, printJson } from './output.js';

/** `check FILE`: what a file is, what it resolves to, what is worth a second look; throws an InputError for its mistakes. */
export async function check(name: string, json: boolean, model?: string): Promise<number> {
  const files = filesFor(await modelInUse(model));
  const checked = orThrow(await checkFile(name, files, loadCompiler));
  const warnings = checked.warnings.map((warning) =>
    warningInWords(warning, [], 'en', files.catalogue.model),
  );
  if (json) printJson({ ...checked, warnings });
  else print(checkedText(checked, warnings));
  return 0;
}

function checkedText({ file, kind, says }: Checked, warnings: readonly string[]): string {
  const article = kind === 'experiment' ? 'an' : 'a';
  const lines = Object.entries(says).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`  ${name}: ${value.length === 0 ? 'none' : ''}`.trimEnd(), ...value.map((item) => `    ${item}`)]
      : [`  ${name}: ${value}`],
  );
  const noted = warnings.map(words('en').terminal.warning);
  return `${[`${file}: ${article} ${kind}, without a mistake`, ...lines, ...noted].join('\n')}\n`;
}
