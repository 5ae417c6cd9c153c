import { METRICS } from '../../analysis/robustness/metrics.js';
import { type DecisionContext, onFirstGoal } from '../../charts/decision/decision-context.js';
import { MEASURES } from '../../charts/decision/robustness-words.js';
import { capital } from '../../language/english-phrases.js';
import { commonPower, formatNumber, formatShare, MOST_DIGITS } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING } from '../cells.js';
import { type Html, html, htmlTable, NOTHING, type Section } from '../html.js';
import { firstOf, rowsBy } from './first-strategies.js';
import { formLeaders } from './form-leaders.js';
import { strategiesInOrder } from './robustness-table.js';

/** How alike the measures order the strategies, who is first in which form of the model, and in how many resamples; undefined without ranks. */
export function ranksSection(context: DecisionContext): Section | undefined {
  if (context.robustness.length === 0) return undefined;
  const { ranks } = words(context.language).decision;
  const body = html`${resamplesTable(context)}${measuresTable(context)}${formsTable(context)}`;
  return { id: 'ranks', title: ranks.title, body };
}

const part = (title: string, note: string, table: Html): Html =>
  html`<h3>${title}</h3>\n<p class="note">${note}</p>\n${table}\n`;

const firstGoalName = ({ names, decision }: DecisionContext): string => names.goal(decision.goals[0]);

/** Measures that the first goal has. */
const measuresOf = (context: DecisionContext) =>
  METRICS.filter((measure) => rowsBy(context, context.decision.goals[0], measure).length > 0);

function resamplesTable(context: DecisionContext): Html {
  const { decision, names, language } = context;
  const { ranks, table } = words(language).decision;
  const heads = MEASURES[language];
  const measures = measuresOf(context);
  const rows = strategiesInOrder(context).map((strategy) => ({
    cells: [
      names.strategy(strategy),
      ...measures.map((measure) => {
        const row = rowsBy(context, decision.goals[0], measure).find((one) => one.strategy === strategy);
        return row === undefined ? MISSING : formatShare(row.first);
      }),
    ],
  }));
  const head = [table.strategy, ...measures.map((measure) => heads[measure])];
  const note = ranks.resamplesNote(firstGoalName(context));
  return part(ranks.resamples, note, htmlTable(ranks.resamples, head, rows));
}

/** Every measure against every other: how alike they order the strategies. */
function measuresTable(context: DecisionContext): Html {
  const { agreement, language } = context;
  const { ranks } = words(language).decision;
  const heads = MEASURES[language];
  const rows = onFirstGoal(context, agreement);
  if (rows.length === 0) return NOTHING;
  const measures = measuresOf(context);
  const cells = measures.map((one) => ({
    cells: [
      capital(heads[one]),
      ...measures.map((other) => {
        if (one === other) return MISSING;
        const row = rows.find(
          (own) => (own.one === one && own.other === other) || (own.one === other && own.other === one),
        );
        return row?.tau == null ? MISSING : formatNumber(row.tau, 2, { finest: -2 });
      }),
    ],
  }));
  const head = [ranks.measure, ...measures.map((measure) => heads[measure])];
  const note = ranks.measuresNote(firstGoalName(context));
  return part(ranks.measures, note, htmlTable(ranks.measures, head, cells));
}

/** What every strategy is expected to bring where the model has one form; those that are first in bold. */
function formsTable(context: DecisionContext): Html {
  const { decision, names, language, structureRanks } = context;
  const { ranks, table } = words(language).decision;
  const rows = onFirstGoal(context, structureRanks);
  const forms = formLeaders(context, rows);
  if (forms.length === 0) return NOTHING;
  const [goal] = decision.goals;
  const { times, word } = names.unit(goal);
  const inForm = forms.map(({ structure, form }) =>
    rows.filter((row) => row.structure === structure && row.form === form),
  );
  const finest = commonPower(rows.map(({ expected }) => ({ mean: expected * times, low: null, high: null })));
  const cells = strategiesInOrder(context).map((strategy) => ({
    cells: [
      names.strategy(strategy),
      ...inForm.map((own) => {
        const row = own.find((one) => one.strategy === strategy)!;
        const value = goal.direction * row.expected * times;
        const text = formatNumber(value, MOST_DIGITS, { signed: true, finest });
        return firstOf(own).includes(row) ? html`<strong>${text}</strong>` : text;
      }),
    ],
  }));
  const head = [
    table.strategy,
    ...forms.map(
      ({ structure, form, states }) =>
        html`${ranks.form(names.input(structure), names.value(structure, form))} <span class="unit">${ranks.worlds(states)} · ${word}</span>`,
    ),
  ];
  const note = ranks.formsNote(firstGoalName(context));
  return part(ranks.forms, note, htmlTable(ranks.forms, head, cells));
}
