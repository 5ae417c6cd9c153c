import type { Indicator } from '../model/entries/indicator.js';
import type { Model } from '../model/model.js';
import { alike } from './reading/bilingual.js';
import type { Unreadable } from './reading/file-text.js';
import { failed, type InputIssue, type Loaded, wholeIssue } from './reading/issues.js';
import type { FoundFile } from './reading/sources.js';
import { type HistoryBounds, parseHistory } from './region/history-file.js';
import type { HistoryRow } from './region/history-row.js';
import { type OtherRegions, parseRegion } from './region/region-file.js';
import type { RegionWithSources } from './region/region-with-sources.js';
import { remembering } from './remembered-regions.js';
import { readRegionWorkbook } from './workbook/read.js';

/** A region with what is known of its past. */
export interface RegionWithHistory extends RegionWithSources {
  /** Up to the policy year; empty where no history is kept. */
  readonly history: readonly HistoryRow[];
}

/** What the file of a region may name: other regions, and the indicators of its history. */
export interface KnownToRegions extends OtherRegions {
  readonly model: Model;
  readonly indicators: readonly Indicator[];
}

const remembered = remembering<RegionWithHistory>();

/**
 * The region in a file that was found: YAML or JSON text with the history in the same folder (`maoming.history.csv` for
 * `maoming.yaml`), or a workbook with both in it. The mistakes of both at once.
 */
export function regionOfFile(file: FoundFile, known: KnownToRegions): Loaded<RegionWithHistory> {
  if (file.bytes !== undefined) return readRegionWorkbook(file.path, file.bytes, known);
  const history = historyFileOf(file);
  const texts = [file.path, file.text, JSON.stringify(history.content)];
  return remembered(known.model, texts, () => readTexts(file, history, known));
}

/** The file next to a region's that holds its history. */
interface HistoryFile {
  readonly path: string;
  /** Its text, or why it gives none; null where there is no such file. */
  readonly content: string | Unreadable | null;
}

function historyFileOf({ path, sameFolder }: FoundFile): HistoryFile {
  const file = `${path.replace(/\.(ya?ml|json)$/i, '')}.history.csv`;
  return { path: file, content: sameFolder?.(file) ?? null };
}

function readTexts(
  { text, path }: FoundFile,
  file: HistoryFile,
  known: KnownToRegions,
): Loaded<RegionWithHistory> {
  const region = parseRegion(text, path, known);
  const { indicators } = known;
  const lastYear = region.ok ? region.value.region.policyYear : undefined;
  const currency = region.ok ? region.value.region.currency.code : undefined;
  const history = historyOf(file, { indicators, lastYear, currency });
  if (!region.ok || !history.ok)
    return failed([region, history].flatMap((read) => (read.ok ? [] : read.issues)));
  const foreign = foreignScores(path, region.value, history.value);
  if (foreign.length > 0) return failed(foreign);
  return { ok: true, value: { ...region.value, history: history.value } };
}

/** Scores of indicators that the region has no record of: past forecasts of another series say nothing of them. */
function foreignScores(
  path: string,
  { scored = {} }: RegionWithSources,
  history: readonly HistoryRow[],
): InputIssue[] {
  const recorded = new Set(history.map(({ indicator }) => indicator));
  return Object.keys(scored)
    .filter((id) => !recorded.has(id))
    .map((id) =>
      wholeIssue(path, alike(`scored.${id}`), {
        en: `scores of series of the region’s history alone: it has none of the name ${id}`,
        zh: `仅限地区历史数据中同名序列的评分：其中没有 ${id}`,
      }),
    );
}

function historyOf({ path, content }: HistoryFile, against: HistoryBounds): Loaded<readonly HistoryRow[]> {
  if (content === null) return { ok: true, value: [] };
  if (typeof content === 'string') return parseHistory(content, path, against);
  return failed([wholeIssue(path, content.found, content.expected)]);
}
