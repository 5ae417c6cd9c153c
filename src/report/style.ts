/** Style sheet of the report: one column on a screen, A4 on paper, no font or picture from outside. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f4f2; color: #222;
  font: 16px/1.55 Helvetica, Arial, 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 48px 64px; background: #fff; }
h1 { margin: 0 0 4px; font-size: 27px; line-height: 1.25; }
h2 { margin: 40px 0 8px; font-size: 19px; border-top: 1px solid #ddd; padding-top: 18px; }
.first h2 { margin: 20px 0 4px; font-size: 15px; border: 0; padding: 0; color: #5c5c5c; }
p { margin: 6px 0; }
.basis, .note, .quiet { color: #5c5c5c; }
.basis, .note { font-size: 14px; }
.question { margin: 16px 0; padding-left: 14px; border-left: 4px solid #0072b2; font-size: 18px; }
.headline { font-size: 19px; font-weight: bold; line-height: 1.4; }
.numbers { display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px; margin: 20px 0; }
.number { border: 1px solid #ddd; border-top: 4px solid #0072b2; padding: 10px 12px; display: flex; flex-direction: column; }
.number p { margin: 0; }
.number .caption { font-size: 13px; line-height: 1.35; flex: 1; }
.number .figure { font-size: 27px; font-weight: bold; margin: 6px 0 0; line-height: 1.2; }
.number .figure .unit { display: inline; font-size: 14px; font-weight: normal; }
.number .interval { display: block; font-size: 13px; color: #222; }
.number .note { font-size: 12px; }
.caveat { border: 1px solid #d55e00; border-left-width: 6px; padding: 8px 14px 10px; margin: 18px 0; }
.caveat h2 { margin-top: 0; }
.drivers { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; }
.drivers ul { padding-left: 20px; margin: 4px 0; }
figure { margin: 18px 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font-size: 12px; color: #5c5c5c; }
a { color: #0072b2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; line-height: 1.35; margin: 10px 0; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 7px; text-align: right; vertical-align: top; border-bottom: 1px solid #e4e4e4; }
thead th { vertical-align: bottom; border-bottom: 2px solid #8a8a8a; font-size: 12.5px; }
th:first-child { text-align: left; min-width: 120px; }
thead th::first-letter { text-transform: uppercase; }
tbody th { font-weight: normal; }
.points { margin: 6px 0; padding-left: 20px; }
.points li { margin: 4px 0; }
td .interval, td .unit, th .unit, .source { display: block; font-size: 11.5px; font-weight: normal; color: #5c5c5c; }
td .interval { white-space: nowrap; }
td .passed { display: block; font-size: 11.5px; color: #5c5c5c; }
tr.baseline th, tr.baseline td { color: #767676; background: #f6f6f6; }
tr.comparator th:first-child { box-shadow: inset 4px 0 #d55e00; padding-left: 12px; }
tr.outside .verdict { color: #b34a00; font-weight: bold; }
.tie { font-size: 11px; padding: 0 4px; border: 1px solid #8a8a8a; border-radius: 3px; white-space: nowrap; }
.source { text-align: left; overflow-wrap: anywhere; max-width: 300px; }
.text td, .text th { text-align: left; }
dt { font-weight: bold; margin-top: 8px; }
dd { margin: 0; }
.made { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; font-size: 14px; }
.made dt { margin: 0; }
code { font-family: Menlo, Consolas, monospace; font-size: 12.5px; overflow-wrap: anywhere; }
@media screen and (max-width: 760px) { main { padding: 18px; } .numbers { grid-template-columns: repeat(2, 1fr); } .drivers { grid-template-columns: 1fr; } }
@page { size: A4; margin: 11mm 12mm; }
@media print {
  body { background: #fff; font-size: 9pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { margin-top: 20px; padding-top: 10px; font-size: 12.5pt; }
  .first h2 { margin-top: 8px; font-size: 9.5pt; }
  .basis, .note { font-size: 8.5pt; }
  .question { font-size: 10.5pt; margin: 6px 0; }
  .headline { font-size: 11pt; }
  .points { margin: 3px 0; }
  .points li, ul li { margin: 1px 0; }
  ul { margin: 2px 0; }
  .first figure { margin: 4px 0; }
  .first figure svg { max-height: 74mm; }
  .caveat { margin: 4px 0; padding: 2px 10px 4px; }
  .numbers { margin: 6px 0; gap: 8px; }
  .number { padding: 4px 7px; border-top-width: 3px; }
  .number .caption, .number .interval, .number .note { font-size: 7.8pt; }
  .number .figure { font-size: 14pt; margin-top: 2px; }
  .caveat, .number, figure, tr, dt { break-inside: avoid; }
  table { break-inside: avoid; }
  h2, .note { break-after: avoid; }
  table { font-size: 7.8pt; }
  code { font-size: 8pt; }
  .made { font-size: 9pt; }
  th, td { padding: 3px 3px; }
  thead th { font-size: 7.4pt; }
  td .interval, td .passed, td .unit, th .unit, .source { font-size: 6.6pt; }
  th:first-child { min-width: 70px; }
  .scroll { overflow: visible; }
  .specification { display: none; }
}
`;
