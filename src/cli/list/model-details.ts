import { unitWord } from '../../language/units.js';
import { words } from '../../language/words.js';
import { formsText } from '../../model/entries/forms.js';
import type { Bilingual } from '../../model/place/region.js';
import type { CatalogueEntry } from '../../node/catalogue-entries.js';
import { type Details, headOf, ROLE_NAMES, rangeText, type Say, series, textOf } from './words.js';

export function leverDetails(lever: CatalogueEntry<'levers'>, say: Say): Details {
  const { id, name, range, unit, standard, payer, authority } = lever;
  const [pays, decides] = [payer, authority].map((role) => textOf(ROLE_NAMES[role], say));
  const dose = rangeText(range, say);
  const cost = costText(lever, say);
  return {
    head: headOf(id, name, say),
    says: [
      textOf(lever.text, say),
      say(
        `dose ${dose} ${unit}, usually ${standard.dose}`,
        `力度 ${dose}，单位${unitWord(unit, 'zh')}，常用 ${standard.dose}`,
      ),
      say(`${cost}, paid by ${pays}, decided by ${decides}`, `${cost}；由${pays}出资，由${decides}决定`),
      say('moves ', '改变：') +
        series(
          lever.moves.map(({ text }) => textOf(text, say)),
          say,
        ),
      expectedText(lever.expected, say),
      ...(lever.measures.length === 0
        ? []
        : [
            say(
              `for measures ${lever.measures.join(', ')} of the two papers`,
              `对应两篇论文的措施 ${lever.measures.join('、')}`,
            ),
          ]),
      say('trade-off: ', '代价：') + textOf(lever.tradeOff, say),
      say('source: ', '来源：') + lever.source,
    ],
  };
}

export function parameterDetails(entry: CatalogueEntry<'parameters'>, say: Say): Details {
  const { id, value, unit, hard, role, grade, transfer, source, knownUntil, behind, title } = entry;
  const named = textOf(ROLES_OF_PARAMETERS[role], say);
  const until =
    knownUntil === null ? '' : say(` (known until ${knownUntil})`, `（截至 ${knownUntil} 年的认识）`);
  return {
    head: `${id} = ${value}${unit === '1' ? '' : ` ${say(unit, unitWord(unit, 'zh'))}`}`,
    says: [
      textOf(title, say),
      [named, ...drawnText(entry, say)].join(say(' ', '：')),
      say(`refused outside ${rangeText(hard, say)}`, `超出 ${rangeText(hard, say)} 则不予接受`),
      ...(behind === null
        ? []
        : [
            say(
              `counts only where a lever moves ${behind.join(' or ')}`,
              `仅在政策工具改变 ${behind.join(' 或 ')} 时起作用`,
            ),
          ]),
      say(
        `grade ${grade}, setting ${transfer}: ${source}${until}`,
        `证据等级 ${grade}，与本地情境${SETTINGS[transfer]}：${source}${until}`,
      ),
    ],
  };
}

export function indicatorDetails(entry: CatalogueEntry<'indicators'>, say: Say): Details {
  const { id, name, unit, definition, direction, kind, parts, status, leansOn, scale } = entry;
  const named = textOf(name, say);
  const counted = textOf(definition, say);
  const better = textOf(DIRECTIONS[direction], say);
  return {
    head: `${id} (${say(unit, unitWord(unit, 'zh'))})`,
    says: [
      named === id ? counted : `${named}${say(': ', '：')}${counted}`,
      say(`${kind}, ${scale}, ${better}`, `${KINDS[kind]}，${SCALES[scale]}，${better}`),
      ...(parts.length > 0 ? [say('split by ', '分项：') + series(parts, say)] : []),
      say(`status ${status}`, `核对情况：${words('zh').badges.statuses[status]}`) +
        (leansOn.length > 0 ? say(', depends most on ', '；最依赖 ') + series(leansOn, say) : ''),
    ],
  };
}

function costText({ costBasis, price }: CatalogueEntry<'levers'>, say: Say): string {
  if (costBasis === 'free') return say('free', '无需资金');
  if (costBasis === 'the dose is money') return say('the dose is its money', '力度即所需资金');
  return costBasis === 'price times dose'
    ? say(`costs the region’s price ${price} times the dose`, `所需资金为当地价格 ${price} 乘以力度`)
    : say(`costs the region’s price ${price} by a custom rule`, `所需资金按专门规则由当地价格 ${price} 计算`);
}

const ROLES_OF_PARAMETERS: Readonly<Record<CatalogueEntry<'parameters'>['role'], Bilingual>> = {
  uncertainty: { en: 'uncertainty', zh: '不确定参数' },
  structure: { en: 'structure', zh: '模型形式' },
  constant: { en: 'constant', zh: '常数' },
};

/** How near the setting of a source is to the region’s. */
const SETTINGS: Readonly<Record<CatalogueEntry<'parameters'>['transfer'], string>> = {
  same: '相同',
  similar: '相近',
  distant: '差异较大',
};

const DIRECTIONS = {
  '1': { en: 'more is better', zh: '越多越好' },
  '-1': { en: 'less is better', zh: '越少越好' },
  '0': { en: 'neither more nor less is better', zh: '无优劣方向' },
};

const KINDS = { flow: '流量', stock: '存量', ratio: '比率' };
const SCALES = { extensive: '随规模增减', intensive: '不随规模增减', rank: '按位次' };
/** From what a parameter is drawn; nothing of one that is not. */
function drawnText(drawn: CatalogueEntry<'parameters'>, say: Say): string[] {
  const { range, distribution, massAtZero, choices, forms } = drawn;
  if (range === null) return [];
  if (distribution === 'choice') {
    const all = say(formsText({ choices, forms }, ' or '), formsText({ choices, forms }, ' 或 ', 'zh'));
    return [say(`${all}, each as often`, `${all}，概率相等`)];
  }
  const { en, zh } = DISTRIBUTIONS[distribution];
  const from = say(`${rangeText(range, say)}, ${en}`, `${rangeText(range, say)}，${zh}`);
  if (massAtZero === 0) return [from];
  return [
    say(`0 with a probability of ${massAtZero}, else ${from}`, `以 ${massAtZero} 的概率为 0，否则为 ${from}`),
  ];
}

const DISTRIBUTIONS = {
  uniform: { en: 'uniform', zh: '均匀分布' },
  logUniform: { en: 'logUniform', zh: '对数均匀分布' },
  decreasing: { en: 'decreasing', zh: '递减分布' },
};

function expectedText(expected: Readonly<Record<string, 1 | -1>>, say: Say): string {
  const going = (way: 1 | -1) =>
    series(
      Object.keys(expected).filter((id) => expected[id] === way),
      say,
    );
  const ways = [
    [say('to raise ', '提高 '), going(1)],
    [say('to lower ', '降低 '), going(-1)],
  ].flatMap(([verb, names]) => (names === '' ? [] : [verb + names]));
  if (ways.length === 0) return say('no direction expected', '未预期方向');
  return say('expected ', '预期：') + ways.join(say(' and ', '；'));
}
