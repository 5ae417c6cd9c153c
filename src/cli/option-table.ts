import { USUALLY_JUDGED } from '../commands/limits.js';
import { GROWTH } from '../ensemble/until-error.js';
import { USUAL_SUM } from '../experiment/first-millions.js';
import { USUAL_DRAWS, USUAL_REPLICATES } from '../results/usual.js';
import {
  JSON_OPTION,
  LANGUAGE_OPTION,
  MODEL_OPTION,
  PREPARED_FOR_OPTION,
  QUEUE_OPTION,
} from './common-options.js';
import { SHARD_OPTION } from './shard-option.js';

/**
 * Numbers have no type here, so that a wrong one can be shown as it was typed. Options that mean nothing without another
 * one have no default, so that one that was typed can be recognised.
 */
export const OPTIONS = {
  draws: {
    default: USUAL_DRAWS,
    requiresArg: true,
    describe: { en: 'parameter draws; 0 = point values alone', zh: '参数抽样组数；0 表示只用点值' },
  },
  replicates: {
    default: USUAL_REPLICATES,
    requiresArg: true,
    describe: { en: 'replicates per draw', zh: '每组参数的重复次数' },
  },
  region: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'put all scenarios and their policies on this region: a name or a path, also of a workbook',
      zh: '将各情景及其政策置于该地区：名称或路径，也可为工作簿',
    },
  },
  model: MODEL_OPTION,
  'draws-from': {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'file of draws that calibrate fitted to the record of the region (default: the prior)',
      zh: 'calibrate 按该地区历史记录拟合的抽样文件（默认：先验抽样）',
    },
  },
  perspective: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'level of the region whose budgets and people count in net health benefit (default: its own)',
      zh: '净健康效益所计预算和人口的行政层级（默认：本级）',
    },
  },
  set: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: {
      en: 'parameter=value in every scenario, the baseline too; repeatable',
      zh: '参数=取值，用于包括基准在内的各情景；可多次使用',
    },
  },
  lever: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: {
      en: 'LEVER=DOSE: one more scenario with it, in the world of the first; repeatable',
      zh: '政策工具=力度：在首个情景的基础上增设一个方案；可多次使用',
    },
  },
  payer: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'who pays for the programme of --lever (default: each lever’s usual payer, whatever it costs)',
      zh: '--lever 所列措施的出资方（默认：各措施的常规出资方，据实支付）',
    },
  },
  amount: {
    requiresArg: true,
    describe: {
      en: 'millions a year, in the region’s currency, that --payer gives',
      zh: '--payer 每年安排的资金（百万，按地区币种）',
    },
  },
  first: {
    requiresArg: true,
    describe: {
      en: 'first year of --lever (default: the policy year)',
      zh: '--lever 的起始年（默认：政策起始年）',
    },
  },
  last: {
    requiresArg: true,
    describe: {
      en: 'last year of --lever (default: the last simulated one)',
      zh: '--lever 的结束年（默认：模拟的最后一年）',
    },
  },
  seed: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'seed of all random numbers (default: the scenario’s)',
      zh: '随机数和抽样的种子（默认：情景所设）',
    },
  },
  years: {
    requiresArg: true,
    describe: { en: 'horizon in years (default: the scenario’s)', zh: '模拟年数（默认：情景所设）' },
  },
  workers: {
    requiresArg: true,
    describe: {
      en: 'worker threads (default: as many as the machine has cores, and none for work that is soon over)',
      zh: '计算线程数（默认：机器的核数；很快完成的计算不另开线程）',
    },
  },
  queue: QUEUE_OPTION,
  out: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'results folder (default: ./results/<command>-<name>-<hash>)',
      zh: '结果文件夹（默认：./results/<命令>-<名称>-<散列值>）',
    },
  },
  resume: {
    type: 'boolean',
    default: false,
    describe: { en: 'go on with what an interrupted run left', zh: '从中断处继续' },
  },
  shard: SHARD_OPTION,
  'on-failure': {
    choices: ['continue', 'stop', 'retry'],
    default: 'continue',
    requiresArg: true,
    describe: {
      en: 'when a run fails: leave it out, end the run, or run it once more',
      zh: '某次模拟失败时：略过、终止或再试一次',
    },
  },
  'time-limit': {
    requiresArg: true,
    describe: {
      en: 'seconds after which a run counts as failed (default: never)',
      zh: '单次模拟超过该秒数即视为失败（默认：不限）',
    },
  },
  'until-error': {
    requiresArg: true,
    describe: {
      en: 'add replicates (never draws) until the standard error by chance of the effects is at most this',
      zh: '增加重复次数（不增加抽样组数），直至效果的随机标准误不超过该值',
    },
  },
  'until-indicator': {
    type: 'string',
    array: true,
    nargs: 1,
    defaultDescription: USUALLY_JUDGED.join(', '),
    describe: {
      en: 'indicator that --until-error holds to it; repeatable',
      zh: '--until-error 所约束的指标；可多次使用',
    },
  },
  'most-replicates': {
    requiresArg: true,
    defaultDescription: String(GROWTH.most),
    describe: { en: 'replicates that --until-error never exceeds', zh: '--until-error 的重复次数上限' },
  },
  variants: {
    type: 'boolean',
    default: false,
    describe: {
      en: 'also run each alternative stopped after three years, and half paid',
      zh: '同时模拟各方案“三年后停止”和“经费减半到位”的情形',
    },
  },
  'series-csv': {
    type: 'boolean',
    default: false,
    describe: { en: 'also write series.csv', zh: '另写出 series.csv' },
  },
  'without-png': {
    type: 'boolean',
    default: false,
    describe: { en: 'no PNG drawings of the charts', zh: '不绘制 PNG 图' },
  },
  language: LANGUAGE_OPTION,
  'prepared-for': PREPARED_FOR_OPTION,
  quiet: { type: 'boolean', default: false, describe: { en: 'no progress', zh: '不显示进度' } },
  json: JSON_OPTION,
} as const;

/** Options of `compare`: all of them, and what only a comparison has. */
export const COMPARE_OPTIONS = {
  ...OPTIONS,
  'first-millions': {
    describe: {
      en: `also rank where so many millions a year, in the region’s currency, would go (without a number ${USUAL_SUM}): every lever that can take them, alone`,
      zh: `另排出每年若干百万（按地区币种，不写数值为 ${USUAL_SUM}）首先投向何处：可用足该款的各项措施逐一单独实施`,
    },
  },
} as const;
