import { matthewEffect } from '../matthew-effect.js';

/** P4 where no number of the model was chosen with it in view. */
export const secondPayline: typeof matthewEffect = {
  ...matthewEffect,
  id: 'H4',
  title: { en: 'hold-out: the payline of a second region', zh: '留出检验：另一地区的资助线' },
  used: 'none',
  usedFor: {
    en: 'the weight of past awards was chosen with P4 in view in Maoming; in this region it was not looked at before the range was written down',
    zh: '既往立项权重系据茂名的 P4 选定；在本地区，范围写定前未曾查看',
  },
  reason: {
    en: 'The ratio itself holds. Its control does not: where grants are the most of the money, winning raises the record and the equipment by which the next call is judged, without any memory of awards.',
    zh: '比值本身成立；对照不成立：在以项目经费为主的地区，获资助提高了下一次评审所依据的业绩与设备，无需记忆既往立项。',
  },
  at: 'us-nih',
};
