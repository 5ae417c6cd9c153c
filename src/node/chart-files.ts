import type { DrawnChart } from '../charts/chart.js';
import { chartTexts } from '../charts/chart-texts.js';
import { drawSvg } from '../charts/draw-svg.js';
import type { Language } from '../language/words.js';
import { drawPng, type Picture, unknownNotice } from './draw-png.js';
import { withFonts } from './embed-fonts.js';
import type { ResultFiles } from './result-files.js';

/** A chart with its drawing, which becomes a picture off the main thread while others are drawn; null where none is asked for. */
export interface Drawing extends DrawnChart {
  readonly svg: string;
  readonly picture: Promise<Picture> | null;
}

/** A chart, drawn. @throws Error where it would load something from outside itself */
export async function drawn(chart: DrawnChart, pictures: boolean): Promise<Drawing> {
  const svg = await drawSvg(chart.spec);
  const picture = pictures ? drawPng(svg) : null;
  // A picture that fails is reported where it is waited for, not while the next chart is drawn.
  picture?.catch(() => undefined);
  return { ...chart, svg, picture };
}

/** A chart drawn for paper and screens, and once more for the column of a telephone where it is to have that form. */
export interface BothForms extends Drawing {
  readonly narrow?: string;
}

/** How charts are drawn: as PNG too, and until a signal is aborted. */
export interface Drawn {
  readonly pictures: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Charts with their narrow forms, one after the other.
 * @throws Error where one would load something from outside itself; the reason of a signal that was aborted meanwhile
 */
export async function drawnInBothForms(
  wide: readonly DrawnChart[],
  narrow: readonly (DrawnChart | undefined)[],
  { pictures, signal }: Drawn,
): Promise<BothForms[]> {
  const both: BothForms[] = [];
  for (const [n, chart] of wide.entries()) {
    // Drawing waits for nothing: what else there is for this thread, an interruption too, comes in between.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    const drawing = await drawn(chart, pictures);
    const other = narrow[n];
    both.push(other === undefined ? drawing : { ...drawing, narrow: await drawSvg(other.spec) });
  }
  return both;
}

/** A chart's specification, its drawing with the fonts that it needs, and its data. */
export async function chartFiles(folder: string, charts: readonly Drawing[]): Promise<ResultFiles> {
  const files: Record<string, string> = {};
  for (const chart of charts)
    Object.assign(files, chartTexts(folder, chart), {
      [`${folder}/${chart.id}.svg`]: await withFonts(chart.svg),
    });
  return files;
}

/** In which language what is to be said of drawings is said, and to whom. */
export interface Telling {
  readonly language: Language;
  /** Called with a message about characters that pictures lack; Node's warnings unless given. */
  readonly say?: ((message: string) => void) | undefined;
}

const warn = (message: string): void => process.emitWarning(message);

/** The pictures of charts as PNG files. */
export async function pictureFiles(
  folder: string,
  charts: readonly Drawing[],
  { language, say = warn }: Telling,
): Promise<ResultFiles> {
  const pictures = await Promise.all(charts.flatMap(({ picture }) => picture ?? []));
  const notice = unknownNotice(pictures);
  if (notice !== null) say(notice[language]);
  return Object.fromEntries(pictures.map(({ png }, n) => [`${folder}/${charts[n].id}.png`, png]));
}
