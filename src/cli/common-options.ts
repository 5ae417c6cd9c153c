import { usualLanguage } from './usual-language.js';

export const JSON_OPTION = {
  type: 'boolean',
  default: false,
  describe: { en: 'one JSON document on stdout and nothing else', zh: '标准输出只给出一个 JSON 文档' },
} as const;

export const LANGUAGE_OPTION = {
  choices: ['en', 'zh'],
  default: usualLanguage(),
  defaultDescription: {
    en: 'MEDINNO_LANGUAGE, else that of the locale',
    zh: 'MEDINNO_LANGUAGE，否则随系统语言',
  },
  requiresArg: true,
  describe: { en: 'language of what is shown', zh: '显示所用语言' },
} as const;

export const MODEL_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: {
    en: 'file of a model with more in it (an ES module that exports what `extend` gives)',
    zh: '扩展模型的文件（导出 `extend` 结果的 ES 模块）',
  },
} as const;

export const QUEUE_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: {
    en: 'have it computed by the workers at this queue, as in redis://host:6379',
    zh: '由该队列的工作进程计算，如 redis://host:6379',
  },
} as const;

export const PREPARED_FOR_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: {
    en: 'who the report is for: a name for its first page',
    zh: '报告的呈送对象：写在首页的名称',
  },
} as const;
