import type { Bilingual } from '../model/place/region.js';

/** A call as it is typed behind the name of the program, and what it does. */
interface Example {
  readonly call: string;
  readonly text: Bilingual;
}

interface Command {
  readonly text: Bilingual;
  readonly examples: readonly Example[];
}

/** What each command is for, in the order of the help, and calls to begin with. */
export const COMMANDS = {
  compare: {
    text: {
      en: 'scenarios under common random numbers: paired effects, value for money, probability of being best',
      zh: '用同一组随机数比较各情景：配对效果、投入产出比、成为最优的概率',
    },
    examples: [
      {
        call: 'compare baseline leading-talent young-talent platforms',
        text: { en: 'three ways of spending the same money', zh: '同样的钱，三种投入方式' },
      },
      {
        call: 'compare baseline young-talent --lever youngTalent=8 --payer city --amount 30',
        text: {
          en: 'with eight young PhDs a year, paid from a programme of the city, as a third',
          zh: '另加一个方案：每年引进 8 名青年博士，由市财政专项支付',
        },
      },
      {
        call: 'compare baseline platforms --draws 200 --set reviewNoise=0.5',
        text: {
          en: 'more parameter draws, and less noise in reviews everywhere',
          zh: '增加抽样组数，并在各情景中降低评审噪声',
        },
      },
    ],
  },
  run: {
    text: { en: 'simulate scenarios and write their data and charts', zh: '模拟各情景，写出数据和图' },
    examples: [
      {
        call: 'run baseline young-talent --years 30',
        text: { en: 'levels of two scenarios over thirty years', zh: '两个情景三十年间的水平' },
      },
    ],
  },
  explore: {
    text: {
      en: 'run an experiment: doses, policies and uncertainties over a grid or a sample, each point against no policy',
      zh: '运行实验：按网格或抽样改变力度、政策和不确定因素，每个点均与不实施政策相比',
    },
    examples: [
      {
        call: 'explore maoming-levers --years 10',
        text: { en: 'seven levers under uncertainty', zh: '不确定条件下的七项政策工具' },
      },
      {
        call: 'explore my-experiment --draws 20 --replicates 2',
        text: { en: 'every point in twenty drawn worlds', zh: '每个点在二十组参数下各模拟一遍' },
      },
    ],
  },
  optimise: {
    text: {
      en: 'seek the best portfolios of levers under a budget, and hold strategies written by hand against them',
      zh: '在预算内寻找最优的政策组合，并与人工拟定的方案对照',
    },
    examples: [
      {
        call: 'optimise portfolio',
        text: { en: 'what Maoming gets for 30 million CNY a year', zh: '茂名每年三千万元能换来什么' },
      },
      {
        call: "optimise portfolio --target 'papers>=9000'",
        text: { en: 'the cheapest way to so many papers', zh: '以最低成本达到该论文数' },
      },
    ],
  },
  forecast: {
    text: {
      en: 'forecast every recorded series of a region, with simple methods and the scores of past forecasts',
      zh: '预测某地区有记录的各个序列，并给出简单方法的预测和以往预测的评分',
    },
    examples: [
      {
        call: 'forecast us-nih --origin 2003',
        text: { en: 'from what was known in 2003', zh: '依据截至 2003 年的数据' },
      },
      {
        call: 'forecast ./my-city.xlsx --until 2030',
        text: { en: 'a city from its own few years', zh: '由本市若干年的数据做预测' },
      },
    ],
  },
  backtest: {
    text: {
      en: 'forecast a region’s past from every year of it and score what came out, next to simple methods',
      zh: '从过去各年出发预测某地区的已知年份，并与简单方法一同评分',
    },
    examples: [
      {
        call: 'backtest guangdong --draws 200',
        text: { en: 'whether forecasts deserve trust, by years ahead', zh: '各预测期的预测是否可信' },
      },
    ],
  },
  calibrate: {
    text: {
      en: 'fit uncertain inputs of a region to its record: draws that compare and run go on from',
      zh: '按历史记录拟合某地区的不确定输入，所得抽样可供 compare 和 run 使用',
    },
    examples: [
      {
        call: 'calibrate us-nih',
        text: { en: 'what the record says of which inputs', zh: '历史记录对哪些输入提供了信息' },
      },
      {
        call: 'run us-nih-baseline --draws-from posterior.json',
        text: { en: 'scenarios with the fitted draws', zh: '用拟合后的抽样比较情景' },
      },
    ],
  },
  merge: {
    text: {
      en: 'put together the shards that a command made with --shard: the results of all runs',
      zh: '合并用 --shard 完成的各个分片，得到全部模拟的结果',
    },
    examples: [
      {
        call: 'merge parts/1 parts/2 parts/3 parts/4 --out results/big',
        text: { en: 'what four machines made', zh: '四台机器完成的部分' },
      },
    ],
  },
  job: {
    text: {
      en: 'print a job file for a cluster: a command behind -- in shards, and their merge',
      zh: '输出集群作业文件：将 -- 之后的命令分片执行并合并',
    },
    examples: [
      {
        call: 'job slurm --shards 8 --out results/big -- compare baseline platforms --draws 1000',
        text: { en: 'a script that submits an array job and its merge', zh: '提交作业数组及其合并的脚本' },
      },
      {
        call: 'job kubernetes --shards 8 -- explore maoming-levers --draws 200',
        text: { en: 'an Indexed Job and its merge', zh: 'Indexed Job 及其合并' },
      },
    ],
  },
  serve: {
    text: {
      en: 'the page of medinno in a browser: move levers and see what they do, without a terminal',
      zh: '打开 medinno 网页：调整政策工具、查看效果，无需终端',
    },
    examples: [
      { call: 'serve', text: { en: 'on this machine alone', zh: '仅限本机' } },
      {
        call: 'serve --port 0',
        text: {
          en: 'at a free port; the first line printed is the address',
          zh: '使用空闲端口；输出首行为地址',
        },
      },
    ],
  },
  worker: {
    text: {
      en: 'carry out tasks of a shared queue, together with workers on other machines, for commands with --queue',
      zh: '与其他机器上的工作进程一起，从共享队列领取任务，为带 --queue 的命令计算',
    },
    examples: [
      {
        call: 'worker --queue redis://127.0.0.1:6379',
        text: { en: 'with all cores of this machine', zh: '使用本机全部核' },
      },
      {
        call: 'worker --queue rediss://queue.example.org --workers 4 --quiet',
        text: {
          en: 'four threads, over an encrypted connection',
          zh: '4 个线程，加密连接',
        },
      },
    ],
  },
  page: {
    text: {
      en: 'the page as a folder for any web server, or with --single as one file that opens from a disk',
      zh: '写出网页：可由任何网站托管的文件夹，或（--single）可直接从磁盘打开的单个文件',
    },
    examples: [
      {
        call: 'page --single',
        text: {
          en: 'one file to send to others or open without a network',
          zh: '单个文件，可发送他人，无需网络',
        },
      },
      { call: 'page --out public', text: { en: 'a folder to host', zh: '用于托管的文件夹' } },
    ],
  },
  report: {
    text: {
      en: 'build report and charts of a results folder again, in either language; nothing is simulated',
      zh: '由结果文件夹重新生成报告和图，中英文均可；不重新模拟',
    },
    examples: [
      {
        call: 'report results/compare-maoming-1a2b3c4d --language zh',
        text: { en: 'the same results in Chinese', zh: '同一结果的中文报告' },
      },
    ],
  },
  replay: {
    text: {
      en: 'run one replicate of a results folder again, alone, to identical rows',
      zh: '单独重跑结果文件夹中的一次模拟，各行完全一致',
    },
    examples: [
      {
        call: 'replay results/compare-maoming-1a2b3c4d young-talent:3:1 --explain papers 2030',
        text: { en: 'how one number came about', zh: '某个数值如何得出' },
      },
    ],
  },
  reproduce: {
    text: {
      en: 'run a published study again and print its table next to the paper’s; without a name, list the studies',
      zh: '复现已发表的研究，与论文结果并列；不写名称则列出各项研究',
    },
    examples: [
      {
        call: 'reproduce talent-versus-luck --set people=500',
        text: { en: 'with half of the people', zh: '人数减半' },
      },
    ],
  },
  patterns: {
    text: {
      en: 'look for the patterns that the model must show, with their controls: P1 …, all where none is named',
      zh: '检验模型应当呈现的规律及其对照：P1 等；不写名称则检验全部',
    },
    examples: [
      {
        call: 'patterns P1 P4 --replicates 80',
        text: { en: 'two patterns, with more replicates', zh: '两条规律，增加重复次数' },
      },
    ],
  },
  check: {
    text: {
      en: 'read a region, policy, scenario or experiment, and all that it leads to; nothing is simulated',
      zh: '检查地区、政策、情景或实验文件及其引用的全部内容；不进行模拟',
    },
    examples: [
      { call: 'check maoming', text: { en: 'what is known of a place', zh: '某地已掌握的情况' } },
      { call: 'check young-talent', text: { en: 'what a scenario comes to', zh: '某个情景的具体内容' } },
    ],
  },
  new: {
    text: {
      en: 'start a file from a template with comments; nothing is overwritten',
      zh: '由带说明的模板新建文件；不覆盖已有文件',
    },
    examples: [
      {
        call: 'new scenario my-plan --like maoming',
        text: { en: 'a plan for a region', zh: '为某地区编写方案' },
      },
      {
        call: 'new region my-city --like maoming --workbook',
        text: { en: 'a workbook of a place to fill in', zh: '待填的地区工作簿' },
      },
    ],
  },
  schema: {
    text: {
      en: 'the JSON Schema of a kind of file, for editors',
      zh: '某类文件的 JSON Schema，供编辑器使用',
    },
    examples: [{ call: 'schema scenario', text: { en: 'of scenario files', zh: '情景文件的 JSON Schema' } }],
  },
  list: {
    text: {
      en: 'the catalogue as a table; one entry that is left by words and filters in full, with units and sources',
      zh: '以表格列出各类条目；筛选后只余一条时显示全部内容、单位和来源',
    },
    examples: [
      { call: 'list levers', text: { en: 'what a policy can do', zh: '可用的政策工具' } },
      { call: 'list levers youngTalent', text: { en: 'one lever in full', zh: '某项政策工具的全部内容' } },
      {
        call: 'list parameters --grade D --group careers',
        text: { en: 'what is assumed of careers', zh: '人才部分属于假设的参数' },
      },
    ],
  },
  completion: {
    text: { en: 'print the script by which a shell completes calls', zh: '输出命令补全脚本' },
    examples: [
      {
        call: 'completion >> ~/.bashrc',
        text: { en: 'for bash; ~/.zshrc for zsh', zh: '用于 bash；zsh 则写入 ~/.zshrc' },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
