import { scenarioFiles } from '../node/scenario-files.js';
import { type Checked, checkFile } from '../scenario/check.js';
import { loadCompiler } from '../scenario/expressions.js';
import { orThrow } from './input-error.js';
import { print, printJson } from './output.js';

/** `check FILE`: what a file is, what it resolves to, what is worth a second look; throws an InputError for its mistakes. */
export async function check(name: string, json: boolean): Promise<number> {
  const checked = orThrow(await checkFile(name, scenarioFiles, loadCompiler));
  if (json) printJson(checked);
  else print(checkedText(checked));
  return 0;
}

function checkedText({ file, kind, says, warnings }: Checked): string {
  const article = kind === 'experiment' ? 'an' : 'a';
  const lines = Object.entries(says).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`  ${name}: ${value.length === 0 ? 'none' : ''}`.trimEnd(), ...value.map((item) => `    ${item}`)]
      : [`  ${name}: ${value}`],
  );
  const noted = warnings.map((warning) => `Warning: ${warning}`);
  return `${[`${file}: ${article} ${kind}, without a mistake`, ...lines, ...noted].join('\n')}\n`;
}
