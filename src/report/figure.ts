import { type Language, words } from '../language/words.js';
import { type Html, html, trusted } from './html.js';

/** A chart drawn, and the specification it was drawn from. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  /** The same for the column of a telephone; none where the wide drawing serves there too. */
  readonly narrow?: string;
  readonly spec: unknown;
  /** Addresses of the files that stand with the page in its folder; without them the page holds the specification. */
  readonly files?: { readonly data: string; readonly specification: string };
}

/** A tag of a drawing; what stands in its attributes may hold the mark that ends it. */
const TAG = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;
/** What a drawing says of itself, which the page says in its place. */
const WORDS = /<(title|desc)>[^<]*<\/\1>/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

/**
 * Drawings number their definitions from zero each; on one page they need unique names. What a drawing says of its
 * own marks to screen readers is left out. Only attributes are changed, never the words that are drawn.
 */
function onOnePage(svg: string, id: string): string {
  return svg.replace(WORDS, '').replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
      if (name === 'role' || name.startsWith('aria-')) return '';
      if (name === 'id') return ` id="${id}-${value}"`;
      if (name.endsWith('href') && value.startsWith('#')) return ` ${name}="#${id}-${value.slice(1)}"`;
      return attribute.replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
    }),
  );
}

/**
 * The drawing as one picture with a text in its place, and a link that leads to its data or holds its specification, so that
 * the page needs nothing else: the tables say better than its marks what they stand for.
 */
export function figure(chart: ReportChart, language: Language): Html {
  const id = chart.id.replace(/[^\w-]/g, '-');
  return html`<figure id="chart-${id}"><div role="img" aria-label="${alternativeText(chart)}">
${drawings(chart, id)}
</div><figcaption class="specification">${links(chart, id, language)}</figcaption>
</figure>`;
}

function links({ spec, files }: ReportChart, id: string, language: Language): Html {
  const { experiment, report } = words(language);
  const { openSpecification } = report;
  if (files !== undefined)
    return html`<a href="${files.data}">${experiment.openData}</a> · <a href="${files.specification}">${openSpecification}</a>`;
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(spec))}`;
  return html`<a download="${id}.vl.json" href="${address}">${openSpecification}</a>`;
}

/** The drawing, and the one for narrow screens where there is one: the style sheet shows the one that fits. */
function drawings({ svg, narrow }: ReportChart, id: string): Html {
  if (narrow === undefined) return trusted(onOnePage(svg, id));
  return html`<div class="wide">${trusted(onOnePage(svg, id))}</div>
<div class="narrow">${trusted(onOnePage(narrow, `${id}-narrow`))}</div>`;
}

/** A specification describes its chart; the title serves where it does not. */
function alternativeText({ title, spec }: ReportChart): string {
  const described = (spec as { readonly description?: unknown } | null)?.description;
  return typeof described === 'string' && described !== '' ? described : title;
}
