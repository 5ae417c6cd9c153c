import { texts } from '../../language/texts.js';

/** Words of strategies that are kept beside the one on the page. */
export const BESIDE_WORDS = texts({
  en: {
    title: 'Strategies side by side',
    note: (most: number) =>
      `Up to ${most} can stand beside the one on the page. Names can be changed; the link holds all.`,
    name: (n: number) => `Name of strategy ${n}`,
    compare: 'Compare with this one',
    compared: 'compared with in the panels',
    goOn: 'Work on this one',
    drop: 'Remove',
    onPage: 'on the page:',
    pending: 'Being worked out …',
    refined: 'Being refined: runs of all strategies are made after those of the panels.',
    save: 'Save all as files (YAML)',
    command: 'With all saved files in one folder, this command gives the same tables, and the report:',
  },
  zh: {
    title: '多方案并列',
    note: (most) => `页面上的方案之外，至多可保留 ${most} 个。名称可改；链接包含全部方案。`,
    name: (n) => `方案 ${n} 名称`,
    compare: '与此方案比较',
    compared: '上方各栏正与此比较',
    goOn: '继续编辑此方案',
    drop: '移除',
    onPage: '页面上的方案：',
    pending: '正在计算……',
    refined: '正在细化：各栏完成后再补足全部方案的模拟。',
    save: '全部保存为文件（YAML）',
    command: '将全部文件保存在同一文件夹，运行以下命令可得到相同表格和报告：',
  },
});
