import { formatWhole } from './numbers.js';
import type { ENGLISH_SEARCH } from './search-english.js';

const listed = (names: readonly string[]): string => names.join('、');

/** 组合的主要内容。 */
const mainly = (levers: readonly string[]): string =>
  levers.length === 0 ? '' : `；主要是${listed(levers)}`;

export const CHINESE_SEARCH: typeof ENGLISH_SEARCH = {
  budget: (amount, unit, payer, start, end) => `${payer}于 ${start} 至 ${end} 年提供的 ${amount} ${unit}`,
  noBudget: '不限支出',
  found: (points, budget, goals, years) =>
    points === 0
      ? `未找到可行组合（${budget}）。`
      : `${budget}，得到 ${points} 个组合：在寻优中，没有一个在${listed(goals)}上（${years} 年）全面优于另一个。`,
  noneWithin: (budget) => `没有组合满足实验的约束（${budget}）。`,
  only: (goal, budget, years) => `${budget}，寻优认为${goal}（${years} 年）最优的组合。`,
  end: (goal, point, amount, unit, levers) =>
    `${goal}：最高为${point}，与不实施政策相比 ${amount} ${unit}${mainly(levers)}`,
  leastEnd: (goal, point, amount, unit, levers) =>
    `${goal}：最低为${point}，与不实施政策相比 ${amount} ${unit}${mainly(levers)}`,
  held: (all, dominated, equalled, ahead, unknown) =>
    [
      `人工拟定的 ${all} 个方案中，${dominated} 个劣于某个组合`,
      `${equalled} 个与某个组合无明显差异`,
      ahead.length === 0
        ? '没有方案在某一目标上领先于全部组合'
        : `在某一目标上领先于全部组合的有：${listed(ahead)}`,
      ...(unknown === 0 ? [] : [`${unknown} 个无法比较`]),
    ].join('；'),
  heldApart: (names) => `以下方案的金额、出资方或年份不同，未计入：${listed(names)}`,
  holding: (holds, all) => `在寻优未用的模拟世界中，${all} 个组合里仍有 ${holds} 个不被其他组合全面超过`,
  shrunk: (goals) => `在寻优未用的模拟世界中，各组合平均低于寻优所示：${goals.join('；')}`,
  shrunkBy: (goal, amount, relative, byHand) =>
    `${goal} ${amount}${relative === null ? '' : `，相当于组合之间差距的 ${relative}`}${byHand === null ? '' : `（未经挑选的人工方案为 ${byHand}）`}`,
  notAlike: (goals) =>
    `${listed(goals)}比寻优所示低多少，此处不作说明：其取值与模拟世界的数目有关，而检验的数目少于寻优`,
  forms: (holds, all, forms) =>
    `在模型的另 ${forms} 种形式下，与各方案对照的组合在 ${all} 次比较中有 ${holds} 次各目标均值仍不低于该方案`,
  staying: (least, most, points) =>
    `${points} 个组合中有 ${least === most ? most : `${least} 至 ${most}`} 个仍不被其他组合全面超过`,
  frontForms: (forms, parts) => `在模型的另 ${forms} 种形式下（每种仅模拟数次）：${parts.join('；')}`,
  formGoal: (goal, amount, ordinary) => `各组合${goal}平均为 ${amount}，通常形式下为 ${ordinary}`,
  searches: (searches, shares) =>
    `${searches} 次寻优各用不同的随机数，单独一次所覆盖的空间为全部合计的 ${shares}：越接近 100%，结果越少出于偶然`,
  late: (share, steps, runs) =>
    `前沿所覆盖的空间有 ${share} 是寻优最后 ${steps} 步取得的（各组合均比较 ${runs} 次模拟）：比例越大，继续寻优越可能有新发现`,
  notLate: '无法判断继续寻优是否会有新发现：模拟次数到最后一步仍在增加，或前沿未覆盖任何空间',
  countedOf: {
    mean: (goal, _share) => goal,
    lowQuantile: (goal, share) => `${goal}（${share} 的模拟能达到的水平）`,
    worst: (goal, _share) => `${goal}（最差的一次）`,
    meanRegret: (goal, _share) => `${goal}（平均遗憾值）`,
    highRegret: (goal, share) => `${goal}（${share} 的模拟不超过的遗憾值）`,
  },
  outside: (points) => `不满足实验约束的有：${listed(points)}`,
  target: {
    reached: (goal, limit, point, asked, amount) =>
      `${goal}${limit}：能够达到且所需经费最少的组合需 ${asked}（${point}），可达 ${amount}`,
    surely: (point, asked) => `整个区间均达到目标、经费最少的是${point}，需 ${asked}`,
    without: (goal, limit, amount) => `${goal}${limit}：不实施任何政策即可达到，为 ${amount}`,
    notSurely: '没有组合的整个区间均达到目标',
    missed: (goal, limit, most, point) => `${goal}${limit}：无法达到。最接近的是${point}，为 ${most}`,
    unknown: (goal) => `${goal}：模拟失败，无法得知各组合的结果`,
    binding: (levers, budget) => {
      const parts = [
        ...(levers.length === 0 ? [] : [`以下措施已到取值上限：${listed(levers)}`]),
        ...(budget ? ['预算已用尽'] : []),
      ];
      return parts.length === 0 ? '该组合既未到取值上限，也未用尽预算' : `受限之处：${parts.join('；')}`;
    },
    atLeast: (value) => `不少于 ${value}`,
    atMost: (value) => `不超过 ${value}`,
  },
  notKnown: '未知',
  starting: (year) => `${year} 年起`,
  nothing: '无',
  valued: (name, value) => `${name}：${value}`,
  page: {
    portfolios: '各组合',
    portfoliosNote:
      '各组合所用措施的力度及其每年费用（百万，按价格点值）；起始年份晚于预算者另注。目标：寻优未用的模拟世界中与不实施政策之差的均值，下为均值的 95% 置信区间。灰色：在这些世界中，另有组合在各目标的均值上均不劣于它。',
    targetNote:
      '各组合所用措施的力度及其每年费用（百万，按价格点值）。拟达到的量：寻优未用的模拟世界中的均值，下为均值的 95% 置信区间。',
    portfolio: '组合',
    levers: '措施',
    given: (lever) => `${lever}（按情景设定）`,
    asked: (unit) => `所需经费（${unit}）`,
    hand: '人工拟定的方案',
    handNote:
      '各方案与各组合在相同的模拟世界中运行，寻优未曾用过这些世界。劣于：有组合在各目标均值上不低，且至少一项明确更优（显著性水平 5%，按比较次数校正）。无明显差异：有组合在任何目标上都不明确更差（5%）。领先：每个组合都在某一目标上明确更差。',
    otherSum: '标 * 的方案在金额、出资方或年份上与各组合不同。',
    strategy: '方案',
    standing: '与各组合对照',
    dominatedBy: (point) => `劣于${point}`,
    near: (point) => `与${point}无明显差异`,
    aheadIn: (goals, point) => `在${listed(goals)}上领先于${point}`,
    shrinkage: '寻优所示与检验所得',
    shrinkageNote:
      '各组合在寻优中的数值减去检验中的数值（以越大越好计）的均值，及对模拟世界重抽样所得的 95% 区间。因表现好而被选中者，部分出于偶然。人工方案未经挑选，其差值只反映模拟世界的不同。',
    goal: '目标',
    seeds: '同一组参数，另换随机数',
    draws: '另换参数组',
    relative: '占组合之间差距的比例',
    byHand: '人工拟定的方案',
    forms: '在模型的其他形式下',
    formsNote:
      '寻优只用模型的通常形式。下列为其他各形式（每种仅模拟数次）中，有多少组合在各目标均值上不被其他组合全面超过，各组合的平均值，及其下在同样模拟世界中通常形式的平均值。',
    staying: '不被全面超过的组合',
    handWrittenThere: '各目标均值不低于所对照方案',
    ordinary: (amount) => `通常形式 ${amount}`,
    form: '形式',
    holds: (holds, all) => `${all} 种中 ${holds} 种`,
    generations: '寻优过程',
    generationsNote:
      '前沿在各目标最差值与最优值之间所覆盖的空间比例。增加模拟世界后可能下降，因为偶然的好结果会被识别出来。',
    search: '寻优',
    together: '合计',
    kept: '其中在合计前沿上的',
    ofAll: '占合计覆盖空间的比例',
    agreement: '各次寻优是否一致',
    agreementNote:
      '各次寻优的随机数不同，模拟世界相同。比例按各目标在全部前沿上的最差值与最优值之间的空间计。',
    regretNote:
      '遗憾值：在每组参数下，与本页全部组合和方案中最优者的差距。众多组合中的最优者部分出于偶然，故遗憾值不会恰为零。',
    givenNote: '情景按规则实施的措施，按每年均启用计价，因为经费须事先备好。',
    generation: '代',
    tried: '已试组合',
    runsOfEach: '留存组合的模拟次数',
    front: '前沿上的组合',
    hypervolume: '覆盖比例',
    method: '寻优方法',
    methodOf: {
      front: '非支配排序遗传算法加淘汰赛：新组合先做少量模拟，任何组合都不会凭更少的模拟次数胜出',
      sparing: '高斯过程，每次选取预期改进最大的组合',
    },
    size: (portfolios, runs, searches) =>
      `${searches === 1 ? '' : `${searches} 次寻优；`}试过 ${formatWhole(portfolios)} 个组合，连同检验共 ${formatWhole(runs)} 次模拟`,
    worlds: (draws, replicates, first) =>
      `${draws === 0 ? '参数取点值' : `${draws} 组参数`}，各重复 ${replicates} 次；新组合先做 ${first} 次模拟`,
    searched: '寻优所用的模拟世界',
    tested: '检验所用的模拟世界',
    counted: '目标的取值方式',
    aggregates: {
      mean: (_share) => '均值',
      lowQuantile: (share) => `${share} 的模拟能达到的水平`,
      worst: (_share) => '最差的一次',
      meanRegret: (_share) => '平均遗憾值，即与同一模拟世界中已知最优组合的差距（其排序与均值相同）',
      highRegret: (share) => `${share} 的模拟不超过的遗憾值，即与同一模拟世界中已知最优组合的差距`,
    },
    start: '寻优自人工拟定的方案（限于所列措施）、各单项措施和少数措施的组合开始。',
    ranges: '措施与取值区间',
  },
  terminal: {
    made: (portfolios, runs, draws, years) =>
      `试过 ${formatWhole(portfolios)} 个组合，共 ${formatWhole(runs)} 次模拟；用寻优未用的 ${draws} 组参数检验，${years} 年`,
    rest: (count) => `另有 ${count} 项`,
    more: (shown, all) => `列出 ${all} 个组合中的 ${shown} 个，全部见 front.csv。`,
    numbers: '表中为寻优未用的模拟世界中与不实施政策之差的均值，区间见 front.csv。',
    behind: '* 在这些世界中，另有组合在各目标的均值上均不劣于它',
    levels: '表中为寻优未用的模拟世界中的均值，区间见 front.csv。',
    otherSum: '金额、出资方或年份不同',
    files: (folder) => `各组合的情景文件：${folder}`,
    data: (folder) => `数据：${folder}/`,
    portfolio: '编号',
    asked: '经费',
    levers: '措施',
  },
};
