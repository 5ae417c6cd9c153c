import type { Language } from '../language/words.js';

/** A text as it may stand in a style sheet, whatever it holds: all but plain letters and digits by their number. */
const cssText = (text: string): string =>
  `"${[...text].map((c) => (/[A-Za-z0-9]/.test(c) ? c : `\\${c.codePointAt(0)!.toString(16)} `)).join('')}"`;

/**
 * Style sheet of the report: one column on a screen, A4 on paper with a running head and foot, no font or picture from
 * outside.
 */
export function style(head: string, foot: string, language: Language): string {
  const marginText = `font: 7.5pt ${FONTS[language]}; color: #5c5c5c;`;
  return `${SCREEN}
body { font-family: ${FONTS[language]}; }
@page { size: A4; margin: 16mm 12mm 15mm;
  @top-left { content: ${cssText(head)}; ${marginText} }
  @bottom-left { content: ${cssText(foot)}; ${marginText} }
  @bottom-right { content: counter(page) " / " counter(pages); ${marginText} }
}
@page :first { margin-top: 11mm; @top-left { content: ""; } }
${PRINT}`;
}

/** In Chinese its own fonts come first, else quotation marks come out narrow and Latin. */
const LATIN = 'Helvetica, Arial, "Liberation Sans"';
const SQUARE =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei"';
const FONTS: Readonly<Record<Language, string>> = {
  en: `${LATIN}, sans-serif`,
  zh: `${SQUARE}, ${LATIN}, sans-serif`,
};

/** A shadow at the edge of a frame behind which a table goes on; covered where the table ends. */
const SHADOWS = `background:
  linear-gradient(to left, #fff 30%, transparent) right / 40px 100% no-repeat local,
  linear-gradient(to left, rgb(0 0 0 / 0.22), transparent) right / 12px 100% no-repeat scroll;`;

const SCREEN = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f4f2; color: #222;
  font-size: 16px; line-height: 1.55; counter-reset: part; }
.skip { position: absolute; left: -9999px; padding: 10px 16px; background: #fff; color: #005a8c; z-index: 2; }
.skip:focus { left: 8px; top: 8px; }
header, main, footer { max-width: 1080px; margin: 0 auto; padding: 0 48px; background: #fff; }
header { padding-top: 28px; display: flow-root; }
main { padding-bottom: 40px; display: flow-root; }
footer { padding-bottom: 28px; font-size: 13px; color: #5c5c5c; }
.local { margin: 0 0 14px; padding: 6px 12px; background: #eef4f8; font-size: 14px; }
.unfinished { margin: 0 0 14px; padding: 8px 12px; border: 2px solid #d55e00; overflow-wrap: anywhere; }
h1 { margin: 0 0 4px; font-size: 27px; line-height: 1.25; }
h2 { margin: 40px 0 8px; font-size: 19px; border-top: 1px solid #ddd; padding-top: 18px; }
.first h2 { margin: 20px 0 4px; font-size: 15px; border: 0; padding: 0; color: #5c5c5c; }
p { margin: 6px 0; }
main > section:not(.first) > h2::before, summary > h2::before { counter-increment: part; content: counter(part) ". "; }
details { border-top: 1px solid #ddd; margin-top: 14px; }
summary { padding: 14px 0 2px; cursor: pointer; }
summary > h2 { display: inline; margin: 0; padding: 0; border: 0; }
.imprint { margin: 18px 0 0; padding-top: 6px; border-top: 1px solid #ddd; font-size: 14px; color: #5c5c5c; }
h3 { margin: 18px 0 2px; font-size: 15px; }
.basis, .note, .quiet { color: #5c5c5c; }
.basis, .note { font-size: 14px; }
.question { margin: 16px 0; padding-left: 14px; border-left: 4px solid #0072b2; font-size: 18px; }
.headline { font-size: 19px; font-weight: bold; line-height: 1.4; }
.caveat { border: 1px solid #d55e00; border-left-width: 6px; padding: 8px 14px 10px; margin: 18px 0; }
.caveat h2, .harm h2 { margin-top: 0; }
.harm { border: 1px solid #b3261e; border-left-width: 6px; padding: 8px 14px 10px; margin: 16px 0; background: #fdf3f2; }
.first .harm h2 { color: #8c1d18; }
.harm ul { margin: 4px 0; padding-left: 20px; }
.harm p { font-size: 14px; }
.second-look { border: 1px solid #c9a227; border-left-width: 6px; padding: 6px 14px 8px; margin: 14px 0; background: #fffbea; font-size: 14.5px; }
.second-look h2 { margin-top: 0; }
.second-look ul { margin: 2px 0; padding-left: 20px; }
.loss, .loss .interval { color: #b3261e; }
nav { margin: 28px 0 0; padding: 4px 18px 12px; border: 1px solid #ddd; }
nav h2 { margin: 8px 0 4px; border: 0; padding: 0; font-size: 15px; }
nav ol { columns: 2; margin: 0; padding-left: 26px; font-size: 14px; line-height: 1.75; }
.first p, .first li { text-wrap: pretty; }
figure { margin: 18px 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figure svg text { font-family: inherit; }
figure .narrow { display: none; }
figcaption { font-size: 12px; color: #5c5c5c; }
a { color: #0072b2; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; position: relative; ${SHADOWS} }
.scroll th:first-child { position: sticky; left: 0; z-index: 1; background: #fff; background-clip: padding-box; }
.grouped tbody tr.heading th { padding-top: 10px; font-weight: bold; color: #005a8c; border-bottom: 1px solid #8a8a8a; }
.grouped tbody th::first-letter { text-transform: uppercase; }
.grouped td, .grouped th { padding-top: 3px; padding-bottom: 3px; }
.grouped tbody th .unit { display: inline; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; line-height: 1.35; margin: 10px 0; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 7px; text-align: right; vertical-align: top; border-bottom: 1px solid #e4e4e4; }
thead th { min-width: 5em; vertical-align: bottom; text-wrap: balance; border-bottom: 2px solid #8a8a8a; font-size: 12.5px; }
th, td { min-width: 2.6em; }
.verdict, .use { white-space: nowrap; }
th:first-child { text-align: left; min-width: 120px; }
thead th::first-letter { text-transform: uppercase; }
tbody th { font-weight: normal; }
.points { margin: 6px 0; padding-left: 20px; }
.listed tr > :nth-child(2) { text-align: left; }
td ul.plain { list-style: none; margin: 0; padding: 0; }
td ul.plain .unit { display: inline; }
.points li { margin: 4px 0; }
td .interval, td .unit, th .unit, .source { display: block; font-size: 11.5px; font-weight: normal; color: #5c5c5c; }
td .passed { display: block; font-size: 11.5px; color: #5c5c5c; }
tr.baseline th, tr.baseline td { color: #666; background: #f6f6f6; }
tr.total th, tr.total td { border-top: 2px solid #8a8a8a; font-weight: bold; }
tr.group th, tr.group td { border-top: 1px solid #8a8a8a; }
.badge { display: inline-block; margin-top: 3px; padding: 0 4px; border: 1px solid #8a8a8a; border-radius: 3px;
  font-size: 10px; font-weight: normal; line-height: 1.5; color: #444; background: #fff; white-space: nowrap; }
.badge.assumption-only { border-style: dashed; }
.badge.scored { border-color: #0072b2; color: #005a8c; }
thead .badge { display: table; margin-left: auto; white-space: normal; }
.text thead .badge { margin-left: 0; }
.line { display: block; min-width: 150px; }
.courses td:nth-child(2), .courses th:nth-child(2) { text-align: left; }
tr.comparator th:first-child { box-shadow: inset 4px 0 #d55e00; padding-left: 12px; }
tr.borrowed th, tr.borrowed td { background: #fff3dc; }
tr.borrowed th:first-child { box-shadow: inset 4px 0 #c77700; padding-left: 12px; }
tr.assumed th, tr.assumed td { background: #f3f3f3; }
.figures table { table-layout: fixed; min-width: 820px; }
.figures th:first-child { width: 29%; }
.figures th:nth-child(2) { width: 12%; }
.figures th:nth-child(3) { width: 15%; }
.figures th:nth-child(4) { width: 6%; }
.figures th:nth-child(5) { width: 6.5%; }
.figures th:nth-child(6) { width: 13%; }
.figures .source { min-width: 0; }
.figures .origin { display: inline-block; }
.figures tr.borrowed .origin { color: #7a4500; font-weight: bold; }
.figures tr.assumed .origin { border: 1px dashed #8a8a8a; border-radius: 3px; padding: 0 4px; }
.figures .entry { display: block; font-weight: bold; }
tr.outside .verdict { color: #b34a00; font-weight: bold; }
.tie { font-size: 11px; padding: 0 4px; border: 1px solid #8a8a8a; border-radius: 3px; white-space: nowrap; }
.source { text-align: left; overflow-wrap: anywhere; min-width: 180px; max-width: 300px; }
.text td, .text th { text-align: left; }
dt { font-weight: bold; margin-top: 8px; }
dd { margin: 0; }
.made { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; font-size: 14px; }
.made dt { margin: 0; }
.terms { font-size: 14px; }
.terms dt { margin-top: 6px; }
code { font-family: Menlo, Consolas, monospace; font-size: 12.5px; overflow-wrap: anywhere; }
@media screen and (max-width: 560px) { figure .wide { display: none; } figure .narrow { display: block; } }
@media screen and (max-width: 760px) { .grouped { font-size: 12px; } .grouped td, .grouped th { padding-left: 3px; padding-right: 3px; } .grouped thead th { font-size: 11px; hyphens: auto; min-width: 5.4em; } .grouped th:first-child { min-width: 92px; } header, main, footer { padding-left: 18px; padding-right: 18px; } nav ol { columns: 1; } }
`;

const PRINT = `@media print {
  body { background: #fff; font-size: 9pt; line-height: 1.35; }
  header, main, footer { max-width: none; padding: 0; }
  .local { margin: 0 0 3px; padding: 2px 6px; font-size: 7.8pt; }
  footer, .skip, nav .note, .harm p { display: none; }
  nav { break-inside: avoid; margin: 10px 0 0; padding: 2px 10px 6px; }
  nav ol { font-size: 8.5pt; line-height: 1.45; }
  nav a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; padding: 10px 0 2px; break-after: avoid; }
  summary::-webkit-details-marker { display: none; }
  .imprint { margin: 3px 0 0; padding-top: 2px; font-size: 7.6pt; }
  .harm { margin: 3px 0; padding: 1px 8px 2px; }
  .second-look { margin: 3px 0; padding: 1px 8px 2px; font-size: 7.6pt; }
  .first .heed h2 { margin: 1px 0 0; font-size: 8.3pt; }
  .heed ul { margin: 0; padding-left: 14px; }
  h3 { margin: 8px 0 2px; font-size: 10pt; }
  h1 { font-size: 13.5pt; }
  h2 { margin-top: 20px; padding-top: 10px; font-size: 12.5pt; }
  .first { line-height: 1.26; }
  .first h2 { margin: 5px 0 0; font-size: 9pt; }
  .basis, .note { font-size: 8.5pt; }
  .question { font-size: 9.4pt; margin: 3px 0; }
  .headline { font-size: 9.3pt; line-height: 1.2; margin: 2px 0; }
  .points { margin: 3px 0; }
  .points li, ul li { margin: 1px 0; }
  ul { margin: 2px 0; }
  .first { display: flex; flex-direction: column; }
  .first figure { order: 1; margin: 6px 0 0; }
  header { display: flow-root; }
  header .basis { display: inline; margin-right: 12px; }
  .closing { columns: 2; column-gap: 14px; font-size: 7.4pt; line-height: 1.16; }
  .first > h2 { display: none; }
  .first .harm li, .first .caveat p, .first .second-look { font-size: 7.4pt; }
  .first .note { font-size: 7.4pt; line-height: 1.16; margin: 2px 0; }
  .closing p, .closing ul { margin: 1px 0; }
  .closing ul { padding-left: 14px; }
  .closing h2 { margin-top: 2px; }
  .closing > :first-child > h2 { margin-top: 0; }
  .first .points li { font-size: 8.1pt; }
  .caveat { margin: 4px 0; padding: 2px 10px 4px; }
  .caveat, .harm, .second-look, .together, figure, tr, dd, .made { break-inside: avoid; }
  .note, .question, .headline, .points li, .closing li { break-inside: avoid; }
  .scroll, table { break-inside: avoid; }
  .figures .scroll, .figures table { break-inside: auto; }
  .figures tr.borrowed, .figures tr.assumed { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .figures table { font-size: 7pt; min-width: 0; }
  thead { display: table-header-group; break-inside: avoid; }
  h2, h3, h2 + .note, h2 + .note + .note, dt, summary + .note, p:has(+ .scroll), p:has(+ p + .scroll), p:has(+ h3), p:has(+ p + h3) { break-after: avoid; }
  figure svg { max-height: 235mm; }
  table { font-size: 7.8pt; }
  code { font-size: 8pt; }
  .made { font-size: 9pt; }
  th, td { padding: 3px 3px; }
  thead th { font-size: 7.4pt; min-width: 2.6em; }
  td .interval, td .passed, td .unit, th .unit, .source { font-size: 6.6pt; }
  .source, .line { min-width: 0; }
  th:first-child { min-width: 88px; }
  .scroll th:first-child { position: static; }
  .grouped { margin: 1px 0; line-height: 1.12; font-size: 7.2pt; }
  .grouped thead th { font-size: 6.8pt; }
  .grouped td, .grouped th { padding: 0.3px 2px; }
  .grouped tbody tr.heading th { padding-top: 1px; }
  .grouped th:first-child { width: 28%; }
  .grouped td .interval { font-size: 5.9pt; white-space: nowrap; letter-spacing: -0.01em; }
  .overview .note { font-size: 7.4pt; margin: 2px 0; }
  .first .headline + .note { font-size: 7.6pt; margin: 2px 0; }
  .badge { font-size: 6pt; padding: 0 2px; }
  .scroll { overflow: visible; background: none; }
  .specification { display: none; }
}
`;
