import type { Comparison } from '../../results/tables.js';

/** What a crate says of the run that made a results folder. */
export interface CrateSource {
  readonly version: string;
  /** The exact command that makes the folder again. */
  readonly command: string;
  /** Title of what was run. */
  readonly title: string;
  /** Hash of the inputs. */
  readonly hash: string;
  /** Every file of the folder but the crate itself. */
  readonly files: readonly string[];
}

/** What a crate says of a comparison, whose command makes it again. */
export const crateOf = (
  { version, command, scenarios }: Comparison,
  hash: string,
): Omit<CrateSource, 'files'> => ({
  version,
  command,
  title: scenarios.map(({ title }) => title.en).join('; '),
  hash,
});

const PROFILE = 'https://w3id.org/ro/wfrun/process/0.5';
const TERMS = '#terms';
const INPUT = 'scenario.resolved.yaml';

/**
 * Year in which this version first made results. A crate must have a date, but no clock may enter a file that is
 * to be the same byte by byte whenever it is made: the moment of a run is in the manifest.
 */
const YEAR_OF_VERSION = '2026';

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  yaml: 'application/yaml',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  bin: 'application/octet-stream',
};

/**
 * The folder described as one run of one tool: Process Run Crate 0.5 (https://w3id.org/ro/wfrun/process/0.5) on
 * RO-Crate 1.1. Who ran it and when is left out: the first is not known, the second would make every run differ.
 */
export function roCrate({ version, command, title, hash, files }: CrateSource): string {
  const names = [...files].sort();
  const results = names.filter((name) => name !== INPUT);
  const tool = `#medinno-${version}`;
  const run = `#run-${hash}`;
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      conformsTo: { '@id': PROFILE },
      name: title,
      description: `Results of ${command}. Dated by the year of the version of medinno, from which they follow; computedAt in manifest.json says when they were computed.`,
      datePublished: YEAR_OF_VERSION,
      license: { '@id': TERMS },
      hasPart: names.map(reference),
      mentions: { '@id': run },
    },
    { '@id': PROFILE, '@type': 'CreativeWork', name: 'Process Run Crate', version: '0.5' },
    {
      '@id': TERMS,
      '@type': 'CreativeWork',
      name: 'Terms of use',
      description:
        'Those of the sources of the region, which its file names; the software has its own licence.',
    },
    { '@id': tool, '@type': 'SoftwareApplication', name: 'medinno', softwareVersion: version },
    {
      '@id': run,
      '@type': 'CreateAction',
      name: title,
      description: command,
      instrument: { '@id': tool },
      object: [reference(INPUT)],
      result: results.map(reference),
    },
    ...names.map((name) => ({
      ...reference(name),
      '@type': 'File',
      name,
      encodingFormat: FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    })),
  ];
  const context = ['https://w3id.org/ro/crate/1.1/context', 'https://w3id.org/ro/terms/workflow-run/context'];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

const reference = (name: string) => ({ '@id': name.split('/').map(encodeURIComponent).join('/') });
