import type { DrawnChart } from '../charts/chart.js';
import type { Language } from '../language/words.js';
import { csv, forSpreadsheets } from '../results/csv.js';
import { drawPng, unknownNotice } from './draw-png.js';
import { drawSvg } from './draw-svg.js';
import type { ResultFiles } from './result-files.js';

/** A chart with its drawing. */
export interface Drawing extends DrawnChart {
  readonly svg: string;
}

/** A chart, drawn. @throws Error where it would load something from outside itself */
export const drawn = async (chart: DrawnChart): Promise<Drawing> => ({
  ...chart,
  svg: await drawSvg(chart.spec),
});

/** A chart's specification, drawing and data. */
export function chartFiles(folder: string, charts: readonly Drawing[]): ResultFiles {
  return Object.fromEntries(
    charts.flatMap(({ id, spec, svg, rows }) => [
      [`${folder}/${id}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`],
      [`${folder}/${id}.svg`, svg],
      [`${folder}/${id}.csv`, forSpreadsheets(csv(rows))],
    ]),
  );
}

/** In which language what is to be said of drawings is said, and to whom. */
export interface Telling {
  readonly language: Language;
  /** Called with a message about characters that pictures lack; Node's warnings unless given. */
  readonly say?: ((message: string) => void) | undefined;
}

const warn = (message: string): void => process.emitWarning(message);

/** All charts as PNG files, several at a time off the main thread. */
export async function pictureFiles(
  folder: string,
  charts: readonly Drawing[],
  { language, say = warn }: Telling,
): Promise<ResultFiles> {
  const pictures = await Promise.all(charts.map(({ svg }) => drawPng(svg)));
  const notice = unknownNotice(pictures);
  if (notice !== null) say(notice[language]);
  return Object.fromEntries(pictures.map(({ png }, n) => [`${folder}/${charts[n].id}.png`, png]));
}
