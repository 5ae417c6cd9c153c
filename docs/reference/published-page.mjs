// Every number that was found of the papers of the studies, by its source.
import { code, page, table } from './markdown.mjs';

export const publishedPage = (studies) =>
  page(
    'Published numbers',
    "Numbers of the studies' papers as far as they were found. *Read*: in the paper, its abstract, its authors' program or figures; *secondary*: in another author's copy, transcript or quotation. `medinno reproduce NAME` shows those beside its rows that describe the run.",
    table(studies, {
      study: ({ name }) => `[${name}](#${name})`,
      'numbers found': ({ published = [] }) => published.length,
      'for a row': ({ published = [] }) => published.filter(({ use }) => 'rows' in use).length,
      'default of a setting': ({ published = [] }) => published.filter(({ use }) => 'setting' in use).length,
      'left out': ({ published = [] }) => published.filter(({ use }) => 'leftOut' in use).length,
    }),
    ...studies.map(studySection),
  );

const studySection = ({ name, published = [] }) =>
  [
    `## ${name}`,
    ...(published.length === 0
      ? ['No number of the paper was found in a source that could be read.']
      : bySource(published).map(sourceSection)),
  ].join('\n\n');

const bySource = (published) =>
  [...new Set(published.map(({ source }) => source))].map((source) => [
    source,
    published.filter((value) => value.source === source),
  ]);

/** The cells of a heat-map are too many for a page: they are counted. */
const MOST_LISTED = 100;

const sourceSection = ([source, values]) =>
  [
    `**${values[0].confidence}**: ${source}`,
    values.length > MOST_LISTED
      ? `${values.length} cells, \`${values[0].id}\` to \`${values.at(-1).id}\`, each for a row.`
      : table(values, {
          number: ({ id }) => code([id]),
          value: ({ value }) => value,
          unit: ({ unit }) => unit,
          use: ({ use }) => useText(use),
        }),
  ].join('\n\n');

function useText(use) {
  if ('leftOut' in use) return `left out: ${use.leftOut}`;
  return 'setting' in use ? `default of \`${use.setting}\`` : 'for a row';
}
