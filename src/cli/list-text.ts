import pico from 'picocolors';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formsText } from '../model/entries/forms.js';
import type { CatalogueEntry, CatalogueName } from '../node/catalogue-entries.js';

/** One entry for people: what it is called, and what there is to say of it. */
interface Listed {
  readonly head: string;
  readonly says: readonly string[];
}

/** How wide a text may be, and whether it may be bold; without a width each entry is one line, for `grep` and pipes. */
export interface ListLook {
  readonly width?: number | undefined;
  readonly colour?: boolean;
}

const INDENT = '  ';
const NARROWEST = 40;

/** The entries of a catalogue as text, in the catalogue's order. */
export function listText<Name extends CatalogueName>(
  name: Name,
  entries: readonly CatalogueEntry<Name>[],
  { width, colour = false }: ListLook = {},
): string {
  const listed = entries.map((entry) => LISTED[name](entry));
  if (width === undefined)
    return listed.map(({ head, says }) => `${head}: ${says.map(unended).join('; ')}\n`).join('');
  const { bold } = pico.createColors(colour);
  const room = Math.max(width, NARROWEST) - INDENT.length;
  const block = ({ head, says }: Listed) =>
    [bold(head), ...says.flatMap((text) => breakLines(text, room, terminalWidth)).map(indented)].join('\n');
  return `${listed.map(block).join('\n\n')}\n`;
}

/** Without the full stop that a sentence ends with. */
const unended = (text: string): string => text.replace(/\.$/, '');
const indented = (line: string): string => `${INDENT}${line}`;

const LISTED: { readonly [Name in CatalogueName]: (entry: CatalogueEntry<Name>) => Listed } = {
  levers: (lever) => ({
    head: `${lever.id} (${lever.name.en})`,
    says: [
      lever.text.en,
      `dose ${rangeText(lever.range)} ${lever.unit}, usually ${lever.standard.dose}`,
      `${COSTS[lever.costBasis](String(lever.price))}, paid by ${lever.payer}, decided by ${lever.authority}`,
      `moves ${lever.moves.map(({ text }) => text.en).join(', ')}`,
      expectedText(lever.expected),
      `trade-off: ${lever.tradeOff.en}`,
      `source: ${lever.source}`,
    ],
  }),
  parameters: ({
    id,
    value,
    unit,
    hard,
    role,
    grade,
    transfer,
    source,
    knownUntil,
    behind,
    title,
    ...drawn
  }) => ({
    head: `${id} = ${value}${unit === '1' ? '' : ` ${unit}`}`,
    says: [
      title.en,
      [role, ...drawnText(drawn)].join(' '),
      `refused outside ${rangeText(hard)}`,
      ...(behind === null ? [] : [`counts only where a lever moves ${behind.join(' or ')}`]),
      `grade ${grade}, setting ${transfer}: ${source}${knownUntil === null ? '' : ` (known until ${knownUntil})`}`,
    ],
  }),
  indicators: ({ id, name, unit, definition, direction, kind, parts, status, leansOn, scale }) => ({
    head: `${id} (${unit})`,
    says: [
      name.en === id ? definition : `${name.en}: ${definition}`,
      `${kind}, ${scale}, ${DIRECTIONS[direction]}`,
      ...(parts.length > 0 ? [`split by ${parts.join(', ')}`] : []),
      `status ${status}${leansOn.length > 0 ? `, hangs on ${leansOn.join(', ')}` : ''}`,
    ],
  }),
  scenarios: (scenario) =>
    fileListed(scenario, (found) => ({
      head: `${found.id} (${found.title.en})`,
      says: [
        found.description.en,
        `region ${found.region}, ${found.horizon} years from ${found.policyYear}`,
        ...(found.programme === null ? [] : [programmeText(found.programme)]),
        ...leversSaid(found.levers),
        ...(found.comparator ? ['a comparator'] : []),
      ],
    })),
  regions: (region) =>
    fileListed(
      region,
      ({ id, name, description, population, institutions, localShare, facts, ...years }) => ({
        head: `${id} (${name.en})`,
        says: [
          description.en,
          `${population} residents, ${institutions.length} institutions, prices of ${years.priceYear}, policy year ${years.policyYear}`,
          `${localShare.local} of ${localShare.all} figures are its own, ${localShare.assumed} assumed, ${localShare.borrowed} borrowed; ${facts.length} known facts to hold results against`,
        ],
      }),
    ),
  policies: (policy) =>
    fileListed(policy, ({ id, title, programme, levers }) => ({
      head: `${id} (${title.en})`,
      says: [...(programme === null ? [] : [programmeText(programme)]), ...leversSaid(levers)],
    })),
  experiments: (experiment) =>
    fileListed(experiment, ({ id, title, description, scenario, inputs, sampling, goals }) => ({
      head: `${id} (${title.en})`,
      says: [
        description.en,
        `scenario ${scenario}; ${sampling.method}, ${sampling.samples} points, ${sampling.replicates} replicates each`,
        `varies ${inputs.map((input) => input.id).join(', ')}`,
        `for ${goals.map(({ indicator }) => indicator).join(', ')}`,
        'described and checked; no command of this version runs it',
      ],
    })),
  patterns: ({ id, title, text, experiment, claims, used, usedFor, source }) => ({
    head: `${id} (${title.en})`,
    says: [
      text.en,
      experiment === null ? 'needs a nation: not run' : experiment.text.en,
      ...claims.map(
        ({ quantity, range, control }) =>
          `${quantity.en}: ${openRange(range)}${control === null ? '' : `; control, ${control.quantity.en}: ${openRange(control.range)}`}`,
      ),
      `used for ${used}: ${usedFor.en}`,
      `source: ${source}`,
    ],
  }),
  studies: ({ id, title, citation, doi, settings }) => ({
    head: `${id} (${title.en})`,
    says: [
      `${citation.replace(/\.$/, '')}. https://doi.org/${doi}`,
      `settings: ${settings.map((setting) => `${setting.name} ${setting.default}`).join(', ')}`,
    ],
  }),
};

const COSTS: Readonly<Record<CatalogueEntry<'levers'>['costBasis'], (price: string) => string>> = {
  free: () => 'free',
  'the dose is money': () => 'the dose is its money',
  'price times dose': (price) => `costs the region’s price ${price} times the dose`,
  'custom rule': (price) => `costs by a custom rule over the region’s price ${price}`,
};

const DIRECTIONS = { '1': 'more is better', '-1': 'less is better', '0': 'neither more nor less is better' };

/** From what a parameter is drawn; nothing of one that is not. */
function drawnText({ range, distribution, massAtZero, choices, forms }: Drawn): string[] {
  if (range === null) return [];
  if (distribution === 'choice') return [`${formsText({ choices, forms }, ' or ')}, each as often`];
  const drawn = `${rangeText(range)}, ${distribution}`;
  return [massAtZero === 0 ? drawn : `0 with a probability of ${massAtZero}, else ${drawn}`];
}

type Drawn = Pick<
  CatalogueEntry<'parameters'>,
  'range' | 'distribution' | 'massAtZero' | 'choices' | 'forms'
>;

const openRange = ([low, high]: readonly [number | null, number | null]): string =>
  low === null && high === null ? 'shown, not judged' : `${low ?? '…'} to ${high ?? '…'}`;

const rangeText = ([low, high]: readonly [number, number]): string => `${low} to ${high}`;

function expectedText(expected: Readonly<Record<string, 1 | -1>>): string {
  const going = (way: 1 | -1) =>
    Object.keys(expected)
      .filter((indicator) => expected[indicator] === way)
      .join(', ');
  const ways = [
    ['to raise', going(1)],
    ['to lower', going(-1)],
  ].flatMap(([verb, names]) => (names === '' ? [] : [`${verb} ${names}`]));
  return ways.length === 0 ? 'no direction expected' : `expected ${ways.join(' and ')}`;
}

interface ProgrammeSaid {
  readonly payer: string;
  readonly amount: number;
  readonly start: unknown;
  readonly end: unknown;
}

const programmeText = ({ payer, amount, start, end }: ProgrammeSaid): string =>
  `${amount} million CNY a year from ${payer}, ${start ?? 'policyYear'} to ${end ?? 'the horizon'}`;

const leversSaid = (levers: readonly { lever: string; dose: unknown }[]): string[] =>
  levers.length === 0 ? ['no levers'] : [levers.map(({ lever, dose }) => `${lever} ${dose}`).join(', ')];

type WithIssues = { readonly id: string; readonly file: string; readonly issues: readonly unknown[] };

/** A file that can be read, or how many mistakes it has. */
function fileListed<T extends { readonly id: string; readonly file: string }>(
  entry: T,
  listed: (found: Exclude<T, WithIssues>) => Listed,
): Listed {
  if (!('issues' in entry)) return listed(entry as Exclude<T, WithIssues>);
  const { id, file, issues } = entry as T & WithIssues;
  const count = issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`;
  return { head: id, says: [`${file} has ${count}: medinno check ${id}`] };
}
