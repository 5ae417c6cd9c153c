import { words } from '../../language/words.js';
import type { CatalogueEntry } from '../../node/catalogue-entries.js';
import { chineseAmount, chineseMoney } from '../../scenario/reading/chinese-amounts.js';
import type { OwnScores } from '../../scenario/region/own-scores.js';
import { type FileWithIssues, mistakesText } from './mistakes-text.js';
import { type Details, headOf, type Say, series, textOf } from './words.js';

export const scenarioDetails = (scenario: CatalogueEntry<'scenarios'>, say: Say): Details =>
  ofFile(scenario, say, (found) => ({
    head: headOf(found.id, found.title, say),
    says: [
      textOf(found.description, say),
      say(
        `region ${found.region}, ${found.horizon} years from ${found.policyYear}`,
        `地区 ${found.region}，自 ${found.policyYear} 年起 ${found.horizon} 年`,
      ),
      ...programmeSays(found.programme, say, found.currency),
      leversText(found.levers, say),
      ...(found.comparator ? [say('a comparator', '对照用途')] : []),
    ],
  }));

export const regionDetails = (region: CatalogueEntry<'regions'>, say: Say): Details =>
  ofFile(region, say, (found) => {
    const { local, all, assumed, borrowed } = found.localShare;
    const { institutions, facts, population, priceYear, policyYear } = found;
    return {
      head: headOf(found.id, found.name, say),
      says: [
        textOf(found.description, say),
        say(
          `${population} residents, ${institutions.length} institutions, prices of ${priceYear}, policy year ${policyYear}`,
          `常住人口 ${population} 人，科研单位 ${institutions.length} 家，${priceYear} 年价格，政策起始年 ${policyYear}`,
        ),
        say(
          `${local} of ${all} figures are its own, ${assumed} assumed, ${borrowed} borrowed; ${facts.length} known facts to hold results against`,
          `${all} 项数据中本地 ${local} 项、假设 ${assumed} 项、借用 ${borrowed} 项；另有 ${facts.length} 项已知事实用于核对结果`,
        ),
        ...scoresSay(found.scored, say),
      ],
    };
  });

/** What past forecasts of the region came to, indicator by indicator. */
const scoresSay = (scored: OwnScores = {}, say: Say): string[] =>
  Object.entries(scored).map(([id, { verdict }]) =>
    say(
      `past forecasts of ${id}: ${words('en').badges.verdicts[verdict]}`,
      `指标 ${id} 的以往预测：${words('zh').badges.verdicts[verdict]}`,
    ),
  );

export const policyDetails = (policy: CatalogueEntry<'policies'>, say: Say): Details =>
  ofFile(policy, say, ({ id, title, programme, levers }) => ({
    head: headOf(id, title, say),
    says: [...programmeSays(programme, say, null), leversText(levers, say)],
  }));

export const experimentDetails = (experiment: CatalogueEntry<'experiments'>, say: Say): Details =>
  ofFile(
    experiment,
    say,
    ({ id, title, description, scenario, inputs, sampling, points, goals, search }) => ({
      head: headOf(id, title, say),
      says: [
        textOf(description, say),
        search === undefined || points > 0
          ? say(
              `scenario ${scenario}; ${sampling.method}, ${points} points, ${sampling.replicates} replicates each`,
              `情景 ${scenario}；${sampling.method} 抽样，${points} 个点，每点重复 ${sampling.replicates} 次`,
            )
          : say(
              `scenario ${scenario}; a search of ${search.search.generations} generations of ${search.search.population}`,
              `情景 ${scenario}；寻优，共 ${search.search.generations} 代，每代 ${search.search.population} 个组合`,
            ),
        say('varies ', '变动：') +
          series(
            inputs.map(({ id: input, dates }) => `${input}${chanceText(dates?.chance, say)}`),
            say,
          ),
        say('for ', '目标：') +
          series(
            goals.map(({ indicator }) => indicator),
            say,
          ),
        say(`run it with medinno explore ${id}`, `运行：medinno explore ${id}`),
      ],
    }),
  );

interface ProgrammeSaid {
  readonly payer: string;
  readonly amount: number;
  readonly start: unknown;
  readonly end: unknown;
}

/** What a programme gives; a policy alone is in the currency of whatever region it is tried in. */
const programmeSays = (programme: ProgrammeSaid | null, say: Say, currency: string | null): string[] =>
  programme === null ? [] : [programmeText(programme, say, currency)];

function programmeText(
  { payer, amount, start, end }: ProgrammeSaid,
  say: Say,
  currency: string | null,
): string {
  const [first, last] = [start ?? 'policyYear', end ?? say('the horizon', '模拟结束')];
  return say(
    `${amount} million${currency === null ? '' : ` ${currency}`} a year from ${payer}, ${first} to ${last}`,
    `${payer} 每年安排 ${currency === null ? chineseAmount(amount) : chineseMoney(amount, currency)}，${first} 至 ${last}`,
  );
}

interface LeverSaid {
  readonly lever: string;
  readonly dose: unknown;
  readonly chance?: number | null;
}

/** The chance that a file gives a lever which another government decides. */
const chanceText = (chance: number | null | undefined, say: Say): string =>
  chance === null || chance === undefined ? '' : say(` (chance ${chance})`, `（获批概率 ${chance}）`);

const leversText = (levers: readonly LeverSaid[], say: Say): string =>
  levers.length === 0
    ? say('no levers', '未使用政策工具')
    : series(
        levers.map(({ lever, dose, chance }) => `${lever} ${dose}${chanceText(chance, say)}`),
        say,
      );

/** A file that can be read, or how many mistakes it has. */
function ofFile<T extends { readonly id: string; readonly file: string }>(
  entry: T,
  say: Say,
  details: (found: Exclude<T, FileWithIssues>) => Details,
): Details {
  if (!('issues' in entry)) return details(entry as Exclude<T, FileWithIssues>);
  return { head: entry.id, says: [mistakesText(entry as T & FileWithIssues, say)] };
}
