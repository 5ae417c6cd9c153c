import type { Region } from '../model/place/region.js';
import { FEWEST_ROWS, largestRepresentation } from '../model/representation.js';
import type { SourceDocument } from './reading/document.js';
import { lastWith } from './reading/extends.js';
import type { InputIssue } from './reading/issues.js';
import { describe, issueAt, valueAt } from './reading/validate.js';
import { MOST_REPRESENTED } from './scenario-schema.js';

/** People whom one simulation holds, each a row: more would take hours and all of a machine's memory. */
const MOST_ROWS = 2_000_000;

/** Research-active people of a region and their trainees. */
const peopleOf = ({ institutions, workforce }: Region): number =>
  institutions.reduce((sum, { posts }) => sum + posts, 0) * (1 + workforce.traineesPerInvestigator);

/** What is wrong with the number of people that are simulated, in words; null where nothing is. */
export function tooManyRows(region: Region, representation: number) {
  const rows = Math.round(peopleOf(region) / representation);
  if (rows <= MOST_ROWS) return null;
  const needed = Math.ceil(peopleOf(region) / MOST_ROWS);
  return {
    found: {
      en: `${rows} people of ${region.id}, each a row`,
      zh: `${region.id} 的 ${rows} 名人员，每人一行`,
    },
    expected: {
      en: `at most ${MOST_ROWS}: a scenario with representation: ${needed} or more`,
      zh: `至多 ${MOST_ROWS} 行（在情景中写 representation: ${needed} 或更大）`,
    },
  };
}

const isRepresentation = (written: unknown): boolean =>
  Number.isInteger(written) && Number(written) >= 1 && Number(written) <= MOST_REPRESENTED;

/** A representation that would leave the region hardly any rows, or one that leaves more than can be simulated. */
export function sizeIssues(chain: readonly SourceDocument[], region: Region): InputIssue[] {
  const document = lastWith(chain, 'representation');
  const written = valueAt(document?.raw, ['representation']);
  // Others are no representation at all, which the schema says.
  if (document !== null && !isRepresentation(written)) return [];
  const people = document === null ? 1 : Number(written);
  const most = largestRepresentation(region);
  if (document !== null && people > most) {
    const expected = {
      en: `at most ${most} for ${region.id}: rows of more people leave fewer than ${FEWEST_ROWS} posts`,
      zh: `${region.id} 不大于 ${most}（每行人数再多，所余岗位不足 ${FEWEST_ROWS} 个）`,
    };
    return [issueAt(document, ['representation'], describe(written), expected)];
  }
  const many = tooManyRows(region, people);
  if (many === null) return [];
  const [at, path] = document === null ? [chain[0], ['region']] : [document, ['representation']];
  return [issueAt(at, path, many.found, many.expected)];
}
