import { type Language, words } from '../language/words.js';
import type { Simulated } from '../node/simulate-to-folder.js';
import { reportFile } from '../report/file-names.js';

/** Where report, data and charts are; where the folder's own were left as they are, that they are not of this call. */
export function whereText({ folder, kept }: Simulated, language: Language): string {
  const { terminal } = words(language);
  if (kept !== null) return terminal.kept(`${folder}/`, kept);
  return `${terminal.report(`${folder}/${reportFile(language)}`)}\n${terminal.data(`${folder}/`)}`;
}
