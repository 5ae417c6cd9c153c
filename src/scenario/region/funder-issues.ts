import type { Mechanism } from '../../model/place/region.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { listAt } from '../reading/repeated-ids.js';
import { describe, issueAt, NOTHING, valueAt } from '../reading/validate.js';

/**
 * What means nothing under a mechanism: with money per head there are no applications, where records are read no reviews, and
 * what is above a payline is paid whatever it costs.
 */
const UNREAD: Readonly<Partial<Record<Mechanism, readonly string[]>>> = {
  payline: ['budget'],
  perHead: ['panel', 'target', 'reviewNoise', 'priorAwardWeight'],
  trackRecord: ['reviewNoise'],
};

const FIGURE: Bilingual = { en: 'a figure', zh: '数据' };

/** What funders outside say that their way to choose does not read. Reads plain values, and says nothing of unknown mechanisms. */
export function funderIssues(document: SourceDocument): InputIssue[] {
  const list = ['funding', 'outside'];
  return listAt(document, list).flatMap((funder, index) => {
    const mechanism = String(valueAt(funder, ['mechanism']) ?? 'payline');
    const amount = amountIssues(document, funder, [...list, index]);
    if (amount.length > 0) return amount;
    return (Object.hasOwn(UNREAD, mechanism) ? UNREAD[mechanism as Mechanism]! : [])
      .filter((field) => valueAt(funder, [field]) !== undefined)
      .map((field) => {
        const said = valueAt(funder, [field]);
        const found = valueAt(said, ['value']) === undefined ? describe(said) : FIGURE;
        const expected = {
          en: `nothing: with the mechanism ${mechanism} it is not read`,
          zh: `空缺（${mechanism} 方式下不读取此项）`,
        };
        return issueAt(document, [...list, index, field], found, expected);
      });
  });
}

/** How much a funder gives is said once: by the number of its grants, or by its budget. */
function amountIssues(document: SourceDocument, funder: unknown, at: FieldPath): InputIssue[] {
  const [wins, budget] = ['winsPerYear', 'budget'].map((field) => valueAt(funder, [field]) !== undefined);
  if (wins !== budget) return [];
  return [
    wins
      ? issueAt(document, [...at, 'budget'], FIGURE, ONE_AMOUNT)
      : issueAt(document, [...at, 'winsPerYear'], NOTHING, ONE_AMOUNT),
  ];
}

const ONE_AMOUNT: Bilingual = {
  en: 'either winsPerYear, the grants won a year, or budget, the money committed to grants a year',
  zh: 'winsPerYear（每年立项数）与 budget（每年立项投入经费）二者之一',
};
