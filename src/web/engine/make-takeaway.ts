import type { DrawnChart } from '../../charts/chart.js';
import { chartTexts } from '../../charts/chart-texts.js';
import { chartsOf } from '../../charts/charts-of.js';
import { drawSvg } from '../../charts/draw-svg.js';
import type { AskedEnsemble } from '../../commands/asked.js';
import { comparisonOf } from '../../commands/asked.js';
import type { Collected } from '../../ensemble/collected.js';
import type { Context } from '../../language/context.js';
import { labelsOf } from '../../language/indicator-labels.js';
import type { ReportChart } from '../../report/figure.js';
import { chartsFolder, reportFile, workbookFile } from '../../report/file-names.js';
import { reportHtml } from '../../report/report.js';
import { tableTexts } from '../../report/table-texts.js';
import { resultsWorkbook } from '../../report/workbook/results-workbook.js';
import { withoutVariants } from '../../results/variants.js';
import type { MadeFile, Takeaway, TakeawayRequest } from './takeaway.js';

/** What files are made from. */
export interface TakeawayParts extends Pick<TakeawayRequest, 'language' | 'command'> {
  readonly asked: AskedEnsemble;
  readonly collected: Collected;
  /** Of the expressions in charts, where code may not be made from texts. */
  readonly interpreter: unknown;
}

interface Making extends Pick<TakeawayParts, 'collected' | 'interpreter'> {
  readonly context: Context;
}

type Make = (making: Making) => Promise<readonly MadeFile[]> | readonly MadeFile[];

const HTML = 'text/html;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAKE: Readonly<Record<Exclude<Takeaway, 'series'>, Make>> = {
  report: async (making) => {
    const drawn = await drawings(making);
    const { context } = making;
    const { comparison, language } = context;
    return [{ name: reportFile(language), type: HTML, content: reportHtml(comparison, drawn, context) }];
  },
  workbook: async ({ context }) => {
    const bytes = await resultsWorkbook(context);
    const content = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    return [{ name: workbookFile(context.language), type: XLSX, content }];
  },
  tables: ({ context, collected }) => textFiles(tableTexts(context.comparison, collected)),
  charts: async ({ context, collected, interpreter }) => {
    const folder = chartsFolder(context.language);
    const files: MadeFile[] = [];
    for (const chart of chartsOf({ ...context, form: 'wide' }, withoutVariants(collected))) {
      const svg = await drawSvg(chart.spec, interpreter);
      files.push(...textFiles({ ...chartTexts(folder, chart), [`${folder}/${chart.id}.svg`]: svg }));
      await pause();
    }
    return files;
  },
};

/** Makes files as `medinno compare` writes them, by the same functions. */
export async function makeTakeaway(
  takeaway: Exclude<Takeaway, 'series'>,
  { asked, collected, language, command, interpreter }: TakeawayParts,
): Promise<readonly MadeFile[]> {
  const computedAt = new Date().toISOString();
  const comparison = await comparisonOf(asked, collected, { command, computedAt });
  const { model } = collected;
  const context = { comparison, model, labels: labelsOf(comparison, model), language };
  return MAKE[takeaway]({ context, collected, interpreter });
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const textFiles = (texts: Readonly<Record<string, string>>): MadeFile[] =>
  Object.entries(texts).map(([name, content]) => ({
    name,
    type: TYPES[name.replace(/^.*\./, '')] ?? 'text/plain',
    content,
  }));

/** The charts of the report, each for paper and for the column of a telephone. */
async function drawings({ context, collected, interpreter }: Making): Promise<ReportChart[]> {
  const without = withoutVariants(collected);
  const narrow: readonly (DrawnChart | undefined)[] = chartsOf({ ...context, form: 'narrow' }, without);
  const both: ReportChart[] = [];
  for (const [n, chart] of chartsOf({ ...context, form: 'wide' }, without).entries()) {
    const svg = await drawSvg(chart.spec, interpreter);
    const other = narrow[n];
    const form = other === undefined ? {} : { narrow: await drawSvg(other.spec, interpreter) };
    both.push({ ...chart, svg, ...form });
    await pause();
  }
  return both;
}

/** Lets a request come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
