import { stringify } from 'yaml';
import { scoredIndicators } from '../forecast/backtest/scored-indicators.js';
import type { SeriesVerdict } from '../forecast/backtest/verdict.js';
import { VERSION } from '../results/version.js';

/**
 * What past forecasts of a region say of its indicators, as its file may have it; null where no series that counts what its
 * indicator counts is long enough.
 * @param command the call that makes the forecasts again
 */
export function scoredText(
  region: string,
  verdicts: readonly SeriesVerdict[],
  command: string,
): string | null {
  const scored = scoredIndicators(verdicts, `${command}, version ${VERSION}`);
  return Object.keys(scored).length === 0
    ? null
    : `${headOf(region)}\n${stringify({ scored }, { lineWidth: 0 })}`;
}

const headOf = (region: string): string =>
  `# To be copied into the file of region ${region} / 可复制到地区 ${region} 的文件中`;
