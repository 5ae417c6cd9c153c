import { texts } from '../../language/texts.js';

/** What is said of runs that take long. */
export const PACE_WORDS = texts({
  en: {
    begun: 'Many people live in this place: the first runs are under way.',
    runs: (done: number, of: number) => `${done} of ${of} runs`,
    left: (time: string) => `about ${time} to the next picture`,
    toFull: (time: string) => `about ${time} to full precision`,
    seconds: (n: number) => `${n} s`,
    minutes: (n: number) => `${n} min`,
    stop: 'Stop the runs',
    stopped: 'The runs were stopped.',
    goOn: 'Go on',
  },
  zh: {
    begun: '该地区人口众多：首批模拟正在进行。',
    runs: (done, of) => `已完成 ${done} / ${of} 次模拟`,
    left: (time) => `约 ${time}后更新结果`,
    toFull: (time) => `约 ${time}后达到完整精度`,
    seconds: (n) => `${n} 秒`,
    minutes: (n) => `${n} 分钟`,
    stop: '停止模拟',
    stopped: '模拟已停止。',
    goOn: '继续',
  },
});
