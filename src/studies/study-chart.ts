import { type Chart, type ChartDefinition, chartOver } from '../charts/chart.js';
import type { Reader } from '../charts/reader.js';
import { texts } from '../language/texts.js';

const TEXT = texts({
  en: { run: (citation: string) => `medinno's own run of the model of ${citation}.` },
  zh: { run: (citation) => `medinno 对以下文献所述模型的自行模拟：${citation}。` },
});

/** What every chart of a study knows: its reader, and the paper whose model was run. */
export interface Cited extends Reader {
  readonly citation: string;
}

/** A chart of a study: framed as all charts are, over the paper whose model was run. */
export const studyChart = <C extends Cited, Row extends object>(
  definition: ChartDefinition<C, Row>,
): Chart<C> =>
  chartOver(definition, ({ citation, language }) => [TEXT[language].run(citation.replace(/\.$/, ''))]);
