import type { Loader } from 'vega';
import { joinLines } from '../language/lines.js';
import { textWidth } from './text-width.js';
import type { ChartSpec } from './theme.js';

interface MeasuredText {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** What vega's scene graph measures text with; exported by vega but absent from its types. */
interface TextMetrics {
  width: (item: MeasuredText, text: unknown) => number;
}

const DEFAULT_FONT_SIZE = 11;
const LIGHTEST_BOLD = 600;

/** Whether a text is set in the bold font. */
export const isBold = ({ fontWeight }: MeasuredText): boolean =>
  fontWeight === 'bold' || Number(fontWeight) >= LIGHTEST_BOLD;

/**
 * A loader that notes every address it is asked for and loads none: charts carry their rows, and vega's own
 * loader would read any local file that a specification names.
 */
function refusingLoader(refused: string[]): Loader {
  const refuse = (address: string): Promise<never> => {
    refused.push(address);
    return Promise.reject(new Error('refused'));
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

/**
 * Draws a Vega-Lite specification to SVG text. The same specification gives the same text on every machine:
 * text is measured from a table of widths, not by whatever canvas is installed. Throws if the specification
 * is wrong or refers to data outside itself. A page that may not make code from texts gives an interpreter of
 * expressions, `expressionInterpreter` of the package vega-interpreter; the drawing is the same.
 * @example
 * const spec = { data: { values: [{ a: 1 }] }, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative' } } };
 * (await drawSvg(spec)).startsWith('<svg'); // => true
 */
export async function drawSvg(spec: ChartSpec, interpreter?: unknown): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
  textMetrics.width = (item, text) =>
    textWidth(String(text ?? ''), item.fontSize ?? DEFAULT_FONT_SIZE, isBold(item) ? 'bold' : 'regular');
  const refused: string[] = [];
  // vega marks the rows it draws: it gets a copy, the caller's rows stay as they are
  const { spec: compiled } = compile(structuredClone(spec));
  const parsed = vega.parse(compiled, undefined, { ast: interpreter !== undefined });
  const view = new vega.View(parsed, {
    ...(interpreter === undefined ? {} : { expr: interpreter }),
    renderer: 'none',
    loader: refusingLoader(refused),
    logLevel: vega.Error,
  });
  const svg = await view.toSVG();
  view.finalize();
  if (refused.length > 0) throw new Error(`a chart may not load anything: ${refused.join(', ')}`);
  return described(withNarrowApostrophes(svg), spec);
}

/** Fonts with Chinese have an apostrophe as wide as a character of Chinese: a drawing without any has the straight one. */
const withNarrowApostrophes = (svg: string): string =>
  /\p{Script=Han}/u.test(svg) ? svg : svg.replaceAll('’', "'");

/** The drawing with title and description as its own elements, for readers who hear it and for searches. */
function described(svg: string, { title, description = '' }: ChartSpec): string {
  const text = title !== null && typeof title === 'object' && 'text' in title ? title.text : title;
  const said = Array.isArray(text) || typeof text === 'string' ? joinLines([text].flat()) : '';
  const elements = `<title>${escaped(said)}</title><desc>${escaped(description)}</desc>`;
  return svg.replace(/^<svg[^>]*>/, (tag) => `${tag}${elements}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character]);
