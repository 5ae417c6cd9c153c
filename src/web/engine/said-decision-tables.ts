import type { ChartContext } from '../../charts/chart-context.js';
import { moneyUnit } from '../../charts/naming.js';
import { capitalised } from '../../language/english-phrases.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { DECISION_WORDS } from './decision-words.js';
import type { SaidCell, SaidTable } from './looks.js';
import { saidCell } from './said-tables.js';

const MISSING: SaidCell = { text: '–', range: null, isClear: false };

interface DependenceRow {
  readonly name: string;
  readonly first: number | null;
  readonly firstLow: number | null;
  readonly firstHigh: number | null;
  readonly standsOut: boolean | null;
}

/** A share of a variance as it is shown: what lies below zero is chance. */
const share = (one: number): string => formatShare(Math.min(1, Math.max(0, one)));

/** How much of the lead depends on every input, from the data of its chart. */
export function dependenceTable(
  { language }: ChartContext,
  title: string,
  rows: readonly DependenceRow[],
): SaidTable {
  const text = DECISION_WORDS[language];
  return {
    title,
    head: [text.input, text.share],
    rows: rows.map(({ name, first, firstLow, firstHigh, standsOut }) => ({
      name: capitalised(name),
      unit: '',
      cells: [
        first === null
          ? MISSING
          : {
              text: share(first),
              range:
                firstLow === null || firstHigh === null
                  ? null
                  : words(language).range(share(firstLow), share(firstHigh)),
              isClear: standsOut === true,
            },
      ],
    })),
    notes: [text.shareNote],
  };
}

interface EachRow {
  readonly strategy: string;
  readonly name: string;
  readonly inputName: string;
  readonly value: number;
  readonly standsOut: boolean | null;
}

/** The same of what every strategy brings: a row an input, a column a strategy. */
export function eachTable({ language }: ChartContext, title: string, rows: readonly EachRow[]): SaidTable {
  const text = DECISION_WORDS[language];
  const strategies = [...new Set(rows.map(({ strategy }) => strategy))];
  const found = rows.filter(({ standsOut }) => standsOut === true);
  const inputs = [...new Set((found.length > 0 ? found : rows).map(({ inputName }) => inputName))];
  const nameOf = (id: string) => rows.find(({ strategy }) => strategy === id)!.name;
  return {
    title,
    head: [text.input, ...strategies.map(nameOf)],
    rows: inputs.map((input) => ({
      name: capitalised(input),
      unit: '',
      cells: strategies.map((id): SaidCell => {
        const row = rows.find((one) => one.strategy === id && one.inputName === input);
        if (row === undefined) return MISSING;
        return { text: share(row.value), range: null, isClear: row.standsOut === true };
      }),
    })),
    notes: [text.shareNote],
  };
}

interface WorthRow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly beyondChance: boolean | null;
}

/** What it is worth to know each input, in money of the place. */
export function worthTable(context: ChartContext, title: string, rows: readonly WorthRow[]): SaidTable {
  const text = DECISION_WORDS[context.language];
  return {
    title,
    head: [text.input, text.worth(moneyUnit(context).word)],
    rows: rows.map(({ name, value, low, high, beyondChance }) => ({
      name: capitalised(name),
      unit: '',
      cells: [
        saidCell(context, { mean: value, low: Math.max(0, low), high }, { isClear: beyondChance === true }),
      ],
    })),
    notes: [text.shareNote],
  };
}

interface LimitRow {
  readonly name: string;
  readonly limit: string;
  readonly reappears: number | null;
}

/** The limits of every box. */
export function limitsTable({ language }: ChartContext, title: string, rows: readonly LimitRow[]): SaidTable {
  const text = DECISION_WORDS[language];
  return {
    title,
    head: [text.limit, text.again],
    rows: rows.map(({ name, limit, reappears }) => ({
      name: `${name}: ${limit}`,
      unit: '',
      cells: [reappears === null ? MISSING : { text: formatShare(reappears), range: null, isClear: false }],
    })),
    notes: [],
  };
}
