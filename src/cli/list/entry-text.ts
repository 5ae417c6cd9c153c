import pico from 'picocolors';
import { breakLines, terminalWidth } from '../../language/lines.js';
import type { Language } from '../../language/words.js';
import type { CatalogueEntry, CatalogueName } from '../../node/catalogue-entries.js';
import { experimentDetails, policyDetails, regionDetails, scenarioDetails } from './file-details.js';
import { indicatorDetails, leverDetails, parameterDetails } from './model-details.js';
import { patternDetails, studyDetails } from './source-details.js';
import { type Details, type Say, sayIn } from './words.js';

/** How wide a text may be, whether it may be bold, and in which language it is. */
export interface ListLook {
  readonly language: Language;
  /** Without one nothing is broken into lines. */
  readonly width?: number | undefined;
  readonly colour?: boolean;
}

const INDENT = '  ';
const NARROWEST = 40;

/** Everything that a catalogue says of one entry, as a block of lines. */
export function entryText<Name extends CatalogueName>(
  name: Name,
  entry: CatalogueEntry<Name>,
  { language, width = Number.POSITIVE_INFINITY, colour = false }: ListLook,
): string {
  const { head, says } = DETAILS[name](entry, sayIn(language));
  const room = Math.max(width, NARROWEST) - INDENT.length;
  const lines = says.flatMap((text) => breakLines(text, room, terminalWidth));
  return [pico.createColors(colour).bold(head), ...lines.map((line) => `${INDENT}${line}`)].join('\n');
}

const DETAILS: { readonly [Name in CatalogueName]: (entry: CatalogueEntry<Name>, say: Say) => Details } = {
  levers: leverDetails,
  parameters: parameterDetails,
  indicators: indicatorDetails,
  scenarios: scenarioDetails,
  regions: regionDetails,
  policies: policyDetails,
  experiments: experimentDetails,
  patterns: patternDetails,
  studies: studyDetails,
};
