import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const noveltyParameters = {
  penaltyEnded: uncertain(
    {
      en: 'fall of the mark-down of originality in review under full preference; beyond the mark-down it is a bonus',
      zh: '全面优先原创时评审中原创性扣分下降的幅度，超过原扣分即为加分',
    },
    'ln ability per unit',
    0.6,
    [0, 1.2],
    {
      grade: 'D',
      behind: ['noveltyPreference'],
      source:
        'assumed: as much as the mark-down itself (Boudreau et al. 2016, DOI 10.1287/mnsc.2015.2285); reviewers asked to prefer the new may not',
    },
  ),
  noveltyAnswer: unsupported(
    {
      en: 'rise of originality as researchers propose what panels ask for, under full preference',
      zh: '全面优先原创时，科研人员顺应评审导向所带来的原创性上升',
    },
    'logit',
    [0, 0.8],
    {
      behind: ['noveltyPreference'],
      source: 'assumed: direction of work moves slowly and dearly; no study with a number was read',
    },
  ),
  imitationRefused: uncertain(
    {
      en: 'share of wholly unoriginal findings that are not taken up as projects under full preference',
      zh: '全面优先原创时，完全跟随式的发现不予立项转化的比例',
    },
    'fraction',
    0.3,
    [0, 0.6],
    {
      grade: 'D',
      behind: ['noveltyPreference'],
      source: 'assumed: committees see imitation in some cases and are to refuse it',
    },
  ),
};

export type NoveltyParameters = ParametersOf<typeof noveltyParameters>;
