import type { CalibrationWords } from './calibration-english.js';

/** The same in Chinese. */
export const CHINESE_CALIBRATION: CalibrationWords = {
  heading: (place, year, runs) => `${place}：按截至 ${year} 年的历史记录拟合（${runs} 次模拟）`,
  informed: (count, all) =>
    count === 0
      ? `历史记录对 ${all} 项不确定输入均未提供信息，其取值仍为先验判断。`
      : `历史记录对 ${all} 项不确定输入中的 ${count} 项提供了信息，其余仍为先验判断。`,
  tooFewDraws: (spread, doubtful, informed) =>
    `抽样组数太少，尚不能判断是哪些：在此组数下，与模拟无关的输入，其离散比也会偶然降到约 ${spread}；扣除这一影响，${informed} 项中有 ${doubtful} 项不低于 0.7（各项扣除后的值见 inputs.csv）。请增加抽样组数。`,
  tooFewToSay: (draws, observations) =>
    `抽样组数太少，尚不能判断哪些输入获得信息：${draws} 组抽样对应 ${observations} 个历史数值。请增加抽样组数。`,
  fitted: (count) => (count === 0 ? '没有拟合任何输入：抽样即先验抽样。' : `抽样改变其中 ${count} 项。`),
  table: { input: '输入', spread: '离散比', prior: '先验 5–95%', after: '拟合后', fitted: '已拟合' },
  checks: {
    title: '拟合后的模拟与历史记录像不像？（不含模型未包含的部分）',
    head: { series: '序列', observed: '记录', runs: '模拟 5–95%', above: '高于' },
    by: { level: '水平', trend: '趋势', unevenness: '起伏' },
    note: (unlike, all) =>
      `高于：高于历史记录的模拟所占比例；${all} 项比较中有 ${unlike} 项低于 5% 或高于 95%，须由偏差项弥补。测量误差会使记录比模拟更不平稳。`,
  },
  yes: '是',
  no: '否',
  note: '离散比：拟合后与拟合前标准差之比，小于 0.7 视为获得信息。历史记录只是一次实现，随机性、测量误差和模型未包含的因素仍保留相当的不确定性。',
  health: '按论文、人员或项目所做的拟合，不能说明对健康的影响，健康结果没有观测数据。',
  useless: (year, policyYear) =>
    `政策自 ${policyYear} 年起作用，情景不能采用拟合至 ${year} 年的抽样。如需供情景使用，请改为拟合至 ${policyYear} 年之前的年份。`,
  use: (file) => `供其他命令使用的抽样：--draws-from ${file}`,
};
