import { fixed, type ParametersOf } from '../../entries/parameter.js';

export const supplementaryParameters = {
  localMultiplier: fixed(
    {
      en: 'local income per yuan of research money beyond that of a yuan of ordinary care',
      zh: '每元科研经费比每元常规医疗经费多带来的本地收入',
    },
    '1',
    0,
    {
      grade: 'D',
      source:
        'assumed: local pay rose where universities spent more, but no more than with other activity (DOI 10.1162/REST_a_00357)',
      hard: [-10, 10],
    },
  ),
};

export type SupplementaryParameters = ParametersOf<typeof supplementaryParameters>;
