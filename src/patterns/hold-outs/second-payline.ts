import { matthewEffect } from '../matthew-effect.js';

/** P4 where no number of the model was chosen with it in view. */
export const secondPayline = {
  ...matthewEffect,
  id: 'H4',
  title: { en: 'hold-out: the payline of a second region', zh: '留出检验：另一地区的资助线' },
  used: 'none',
  usedFor: {
    en: 'the weight of past awards was chosen with P4 in view in Maoming; in this region it was not looked at before the range was written down',
    zh: '既往立项权重系据茂名的 P4 选定；在本地区，范围写定前未曾查看',
  },
  at: 'us-nih',
} satisfies typeof matthewEffect;
