import { AWARD_CHANCE } from '../../model/engine/award.js';
import type { Policy, Programme, Rule } from '../../model/engine/policy.js';
import type { Lever } from '../../model/entries/lever.js';
import { inCurrency } from '../../model/in-currency.js';
import type { Model } from '../../model/model.js';
import { payerNamed } from '../../model/place/payer-named.js';
import { chanceOfAward } from '../policy/chance-of-award.js';
import type { readablePolicy } from '../policy/readable-policy.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import { chineseAmount, chineseMoney } from '../reading/chinese-amounts.js';
import { lastYearOfScenario, type Scenario } from '../scenario.js';
import { emptyProgramme, scenarioWarnings } from '../scenario-warnings.js';
import { type Described, titled } from './described.js';

/** What a policy asks for, dated from its own earliest year where no scenario gives it one. */
export function describePolicy(
  title: Bilingual,
  policy: Policy,
  { levers, programme, values, titles }: ReturnType<typeof readablePolicy>,
  model: Model,
): Described {
  const span = (dates: WrittenDates) => writtenSpan(dates, programme === null ? CALENDAR : PROGRAMME);
  return {
    says: {
      ...titled(title),
      ...(programme === null
        ? {}
        : { programme: programmeText(programme, span(programme), programme.payer, null) }),
      levers: levers.map((use, n) => {
        const isAbove = authorityOf(use, model) !== 'government';
        const chance = use.chance ?? (isAbove ? model.parameters[AWARD_CHANCE].value : null);
        const said = { dose: String(use.dose), chance, span: span(use), rule: policy.levers[n]?.rule };
        return leverText(use, said, model);
      }),
      ...valuesText(values, titles),
    },
    warnings: emptyProgramme(policy),
  };
}

interface WrittenDates {
  readonly start: string | number | null;
  readonly end: string | number | null;
}

/** What stands for dates that a policy leaves out: its programme's, or those of whatever scenario names it. */
interface UsualDates {
  readonly start: Bilingual;
  readonly end: Bilingual;
  readonly both: string;
}
const PROGRAMME: UsualDates = {
  start: { en: 'the start of the programme', zh: '专项起始年' },
  end: { en: 'the end of the programme', zh: '专项结束年' },
  both: '起止年份同专项',
};
const CALENDAR: UsualDates = {
  start: alike('policyYear'),
  end: { en: 'the horizon', zh: '模拟结束' },
  both: '自政策起始年至模拟结束',
};

/** First and last year as a policy has them, in words where it leaves them out. */
function writtenSpan({ start, end }: WrittenDates, usual: UsualDates): Bilingual {
  const text = (language: keyof Bilingual, to: string) =>
    `${start ?? usual.start[language]}${to}${end ?? usual.end[language]}`;
  return { en: text('en', ' to '), zh: start === null && end === null ? usual.both : text('zh', ' 至 ') };
}

/** What a scenario resolves to. */
export function describeScenario(scenario: Scenario, ofAnyPlace: Model): Described {
  const model = inCurrency(ofAnyPlace, scenario.region.currency);
  const { region, policy, overrides, indicators = [] } = scenario;
  const changed = Object.entries(overrides);
  const { programme, levers } = policy;
  const { policyYear, name } = region;
  return {
    says: {
      ...titled(scenario.title),
      region: {
        en: `${region.id} (${name.en}), policy year ${policyYear}`,
        zh: `${name.zh}（${region.id}），政策起始年 ${policyYear}`,
      },
      horizon: {
        en: `${scenario.horizon} years, ${policyYear} to ${lastYearOfScenario(scenario)}`,
        zh: `${scenario.horizon} 年，${policyYear} 年至 ${lastYearOfScenario(scenario)} 年`,
      },
      seed: alike(scenario.seed),
      ...(scenario.comparator ? { comparator: { en: 'yes', zh: '是' } } : {}),
      ...(programme === null
        ? {}
        : {
            programme: programmeText(
              programme,
              yearsOf(programme),
              payerNamed(region, programme.payer).name.zh,
              region.currency.code,
            ),
          }),
      levers: levers.map((use) => {
        const chance = chanceOfAward(use, scenario, model);
        const said = { dose: use.dose.source, chance, span: yearsOf(use), rule: use.rule };
        return leverText(use, said, model);
      }),
      ...valuesText(
        Object.assign({}, ...levers.map((use) => use.values ?? {})),
        Object.assign({}, ...levers.map((use) => use.titles ?? {})),
      ),
      ...(changed.length > 0 ? { overrides: changed.map((change) => overrideText(change, model)) } : {}),
      ...(indicators.length > 0
        ? {
            indicators: indicators.map(({ id, name: title, formula, unit }) => ({
              en: `${id} = ${formula.source} (${unit})`,
              zh: `${title.zh}（${id}）= ${formula.source}，单位 ${unit}`,
            })),
          }
        : {}),
    },
    warnings: scenarioWarnings(scenario, model),
  };
}

/** What is said of a use of a lever; no chance where the place decides itself. */
interface SaidOfUse {
  readonly dose: string;
  readonly chance: number | null;
  readonly span: Bilingual;
  /** Undefined for a lever that is in force in all its years. */
  readonly rule: Rule | undefined;
}

/** When a rule has its lever in force. */
function ruleText({ when, until, delay }: Rule): Bilingual {
  const [starts, starting] =
    when === null ? ['', ''] : [` when ${when.source}`, `，当 ${when.source} 时启用`];
  const [ends, ending] = until === null ? ['', ''] : [` until ${until.source}`, `，至 ${until.source} 为止`];
  return {
    en: `${starts}${ends}, as seen ${delay === 1 ? 'a year' : `${delay} years`} before`,
    zh: `${starting}${ending}（按 ${delay} 年前的指标）`,
  };
}

const NO_RULE: Bilingual = { en: '', zh: '' };

/** Named numbers of a policy, where it has some. */
function valuesText(
  values: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, Bilingual>>,
): Described['says'] {
  const named = Object.entries(values).map(([name, value]) => {
    const own = `${name} = ${value}`;
    const { en, zh } = titles[name] ?? alike('');
    return en === '' ? alike(own) : { en: `${own} (${en})`, zh: `${own}（${zh}）` };
  });
  return named.length === 0 ? {} : { values: named };
}

/** A lever by its name with the id that files have for it, what it is aimed at, its dose, the chance of its award and its years. */
function leverText(
  { lever: id, target }: { readonly lever: string; readonly target?: string | null },
  { dose, chance, span, rule }: SaidOfUse,
  model: Model,
): Bilingual {
  const name = model.levers.find((lever) => lever.id === id)?.name.zh ?? id;
  const [aim, aimed] =
    target === undefined || target === null ? ['', ''] : [` (${target})`, `，面向 ${target}`];
  const [award, awarded] =
    chance === null ? ['', ''] : [`, awarded with a chance of ${chance}`, `，获批概率 ${chance}`];
  const held = rule === undefined ? NO_RULE : ruleText(rule);
  return {
    en: `${id}${aim} ${dose}${award}${held.en}, ${span.en}`,
    zh: `${name}（${id}${aimed}）：力度 ${dose}${awarded}${held.zh}，${span.zh}`,
  };
}

const authorityOf = ({ lever }: { readonly lever: string }, { levers }: Model): Lever['authority'] =>
  levers.find(({ id }) => id === lever)?.authority ?? 'government';

function overrideText([id, value]: readonly [string, number], { parameters }: Model): Bilingual {
  const name = Object.hasOwn(parameters, id) ? `${parameters[id].title.zh}（${id}）` : id;
  return { en: `${id} ${value}`, zh: `${name}：${value}` };
}

const yearsOf = ({ start, end }: { readonly start: number; readonly end: number }): Bilingual => ({
  en: `${start} to ${end}`,
  zh: `${start} 年至 ${end} 年`,
});

/** What a programme gives; a policy alone is in the currency of whatever region it is tried in. */
const programmeText = (
  { payer, amount }: Pick<Programme, 'payer' | 'amount'>,
  span: Bilingual,
  name: string,
  currency: string | null,
): Bilingual => ({
  en: `${payer} pays ${amount} million${currency === null ? '' : ` ${currency}`} a year${currency === null ? ' in the currency of the region' : ''}, ${span.en}`,
  zh: `${name === payer ? `${payer} ` : `${name}（${payer}）`}每年出资 ${currency === null ? `${chineseAmount(amount)}（按地区币种）` : chineseMoney(amount, currency)}，${span.zh}`,
});
