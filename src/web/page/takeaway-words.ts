import { texts } from '../../language/texts.js';

/** What is said of files to take away. */
export const TAKEAWAY_WORDS = texts({
  en: {
    heading: 'Take it with you',
    about: (pairs: number) =>
      `The files of medinno compare, from the ${pairs} pairs of runs on the page. They are made in your browser.`,
    notYet: 'Files can be made once the numbers of this strategy are there.',
    names: {
      report: 'Report (HTML)',
      workbook: 'Workbook (Excel)',
      tables: 'Tables (CSV)',
      charts: 'Charts (SVG, PNG, Vega-Lite)',
      series: 'Every run and year (CSV)',
    },
    making: (name: string) => `${name}: being made …`,
    made: (file: string) => `${file} was saved.`,
    notMade: (name: string, reason: string) => `${name} could not be made: ${reason}`,
  },
  zh: {
    heading: '导出结果',
    about: (pairs) => `与 medinno compare 写出的文件相同，基于页面上的 ${pairs} 对模拟，在浏览器中生成。`,
    notYet: '本方案的数值得出后即可导出。',
    names: {
      report: '报告（HTML）',
      workbook: '工作簿（Excel）',
      tables: '数据表（CSV）',
      charts: '图表（SVG、PNG、Vega-Lite）',
      series: '逐次逐年数据（CSV）',
    },
    making: (name) => `正在生成：${name}……`,
    made: (file) => `已保存 ${file}。`,
    notMade: (name, reason) => `未能生成${name}：${reason}`,
  },
});
