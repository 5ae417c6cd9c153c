import type { Mechanism } from '../../model/place/region.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { listAt } from '../reading/repeated-ids.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';

/** What means nothing under a mechanism: with money per head there are no applications, and where records are read no reviews. */
const UNREAD: Readonly<Partial<Record<Mechanism, readonly string[]>>> = {
  perHead: ['panel', 'target', 'reviewNoise', 'priorAwardWeight'],
  trackRecord: ['reviewNoise'],
};

const FIGURE: Bilingual = { en: 'a figure', zh: '数据' };

/** What funders outside say that their way to choose does not read. Reads plain values, and says nothing of unknown mechanisms. */
export function funderIssues(document: SourceDocument): InputIssue[] {
  const list = ['funding', 'outside'];
  return listAt(document, list).flatMap((funder, index) => {
    const mechanism = String(valueAt(funder, ['mechanism']));
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
