import type { Pattern } from './pattern.js';

export const tooManyHeirs: Pattern = {
  id: 'P7',
  title: { en: 'too many heirs', zh: '后继过剩' },
  text: {
    en: 'A researcher trains several who could take the place: 3 to 10 over a career in a nation.',
    zh: '一名科研人员在职业生涯中培养出多名可接替者：全国为 3 至 10 名。',
  },
  source:
    'read: 7.8 graduates for each post in US engineering; one tenure-track post for 6.3 doctorates in US biomedicine',
  used: 'none',
  usedFor: { en: 'not used', zh: '未使用' },
  claims: [
    {
      quantity: {
        en: 'graduates for each researcher over a career',
        zh: '每名科研人员职业生涯培养的毕业生数',
      },
      range: [3, 10],
      control: null,
    },
  ],
  experiment: null,
};
