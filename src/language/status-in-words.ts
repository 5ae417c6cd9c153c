import type { OwnScore } from '../scenario/region/own-scores.js';
import { type Language, words } from './words.js';

/** What an indicator's numbers were held against, and where they were scored what came out. A status without words stays as it is. */
export function statusInWords(status: string, scored: OwnScore | undefined, language: Language): string {
  const { badges } = words(language);
  if (scored !== undefined) return badges.scored(badges.verdicts[scored.verdict]);
  const statuses: Readonly<Record<string, string>> = badges.statuses;
  return statuses[status] ?? status;
}
