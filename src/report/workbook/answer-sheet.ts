import { basisLine } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import { warningsInWords } from '../../language/warnings.js';
import { words } from '../../language/words.js';
import { answerInWords } from '../answer.js';
import { caveatInWords } from '../caveats.js';
import { findOutFirst, findOutFirstTitle } from '../find-out-first.js';
import { harmLines } from '../harms.js';
import { netHealthInWords } from '../net-health.js';
import { localLine } from '../page-lines.js';
import type { TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Answer',
    about: 'About',
    text: 'What the report says',
    question: 'Question',
    data: 'Data',
    runs: 'Runs',
  },
  zh: { title: '结论', about: '事项', text: '报告所述', question: '问题', data: '数据', runs: '模拟' },
} as const;

const WIDTH_OF_ABOUT = 30;
const WIDTH_OF_TEXT = 110;

/** What the first page of the report says, a sentence or two in a row. */
export function answerSheet(context: Context): TableSheet {
  const { language } = context;
  const { title, about, text } = TEXTS[language];
  const rows: Value[][] = parts(context).flatMap(([name, sentences]) =>
    sentences.map((sentence, n) => [n === 0 ? name : '', sentence]),
  );
  const columns = [
    { heading: about, width: WIDTH_OF_ABOUT },
    { heading: text, width: WIDTH_OF_TEXT },
  ];
  return { title, columns, rows };
}

function parts(context: Context): readonly (readonly [name: string, sentences: readonly string[]])[] {
  const { comparison, language, model } = context;
  const { harm, report } = words(language);
  const { question, headline, beforeCosts, points, conditions } = answerInWords(context);
  const texts = TEXTS[language];
  return [
    [texts.question, [question]],
    [report.inShort, [headline, ...(beforeCosts === '' ? [] : [beforeCosts]), netHealthInWords(context)]],
    [report.details, points],
    [harm.title, harmLines(context)],
    [report.whatWouldChange, conditions],
    [findOutFirstTitle(context), findOutFirst(context)],
    [report.oneCaveat, [caveatInWords(context)]],
    [report.secondLook, warningsInWords(comparison, language, model)],
    [texts.data, [localLine(comparison, language)]],
    [texts.runs, [basisLine(context)]],
  ];
}
