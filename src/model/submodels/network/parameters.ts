import { type ParametersOf, unsupported } from '../../entries/parameter.js';

export const networkParameters = {
  networkReach: unsupported(
    {
      en: 'people who come back a year for each place of a talent network, where many are away',
      zh: '外出人才充足时，人才网络每个名额每年引回的人数',
    },
    'fraction',
    [0, 0.6],
    {
      behind: ['networkPlaces'],
      source:
        'assumed: returns are mainly for family (Franzoni et al. 2012, NBER w18067), which a network does not change; beyond the national programme no effect was found',
    },
  ),
};

export type NetworkParameters = ParametersOf<typeof networkParameters>;
