import { currencyName } from '../model/place/currency.js';
import type { FirstMillionsWords } from './first-millions-english.js';
import { formatWhole } from './numbers.js';

export const CHINESE_FIRST_MILLIONS: FirstMillionsWords = {
  title: (money) => `每年首笔 ${money}投向何处`,
  note: (years, payer, draws, replicates) =>
    `可用足该款的各项措施逐一单独实施，与不实施政策相比：连续 ${years} 年安排该款（出资方：${payer}），未用部分退回。净健康效益按同等经费用于常规医疗所能避免的损失计算，常规医疗为 0。基于 ${formatWhole(draws)} 组参数、各模拟 ${formatWhole(replicates)} 次，与本比较分开进行，随机数相同。仅对在至少 80% 的参数抽样中方向一致的措施，按均值的期望名次排名；其余与常规医疗并列。平衡点：按自身净成本计，一个 DALY 须值多少才划算；未能确定避免 DALY 或总体并无支出者空缺。`,
  tooSmall: (levers) => `用不足该款而未列入的措施：${levers.join('、')}。`,
  finding: (ranked, better, all) =>
    `${formatWhole(all)} 项措施中，${formatWhole(ranked)} 项在至少 80% 的参数抽样中方向一致，其中 ${formatWhole(better)} 项优于常规医疗，${formatWhole(ranked - better)} 项不如；其余 ${formatWhole(all - ranked)} 项与其并列。先列较优者，次列并列者（按均值），后列较差者。`,
  none: '没有措施可用足该款，或各项均有模拟失败。',
  rank: '期望名次',
  lever: '措施',
  benefit: '净健康效益',
  holds: '方向一致的比例',
  breakEven: (currency) => `平衡点（千${currencyName(currency).zh}/DALY）`,
  tie: '并列',
  unknown: '未知：部分模拟失败',
  failed: (count) => `其中 ${formatWhole(count)} 次模拟失败：所涉措施没有数值，总述未计入。`,
  more: (count) => `……另有 ${formatWhole(count)} 项，见 first-millions.csv`,
};
