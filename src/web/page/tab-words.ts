import { texts } from '../../language/texts.js';

/** What the page says to lead from strategies to forecasts and back. */
export const TAB_WORDS = texts({
  en: {
    tabs: 'What to look at',
    strategy: 'Strategy',
    forecast: 'Forecast',
    title: 'Where is it going, and how far can that be trusted?',
    intro:
      'What is on record is carried on: by the model along the path that was taken, and by simple methods. Past forecasts of the same series say which of them to use. All is run here in your browser; nothing leaves this machine.',
    opening: 'The forecasts are being loaded …',
    notLoaded: 'The forecasts could not be loaded. Load the page again.',
    version: (version: string) => `medinno ${version}`,
  },
  zh: {
    tabs: '查看内容',
    strategy: '方案',
    forecast: '预测',
    title: '将走向何处，这一预测有多可信？',
    intro:
      '由历史记录向前推算：模型沿实际走过的路径预测，并与简单方法对照；以往对同一序列的预测表明应采用哪一种。全部计算均在您的浏览器中进行，数据不会离开本机。',
    opening: '正在载入预测……',
    notLoaded: '预测未能载入，请重新载入页面。',
    version: (version) => `medinno ${version}`,
  },
});
