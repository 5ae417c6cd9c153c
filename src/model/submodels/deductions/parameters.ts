import { fixed, type ParametersOf, unsupported } from '../../entries/parameter.js';

const BEHIND = ['deduction'];

export const deductionsParameters = {
  deductionShare: fixed(
    { en: 'share of people from whom bonuses are withheld', zh: '被扣减奖金人员的比例' },
    'fraction',
    0.2,
    { grade: 'D', source: 'assumed: the lowest fifth, so that most of those in post are never among them' },
  ),
  deductionReach: fixed(
    { en: 'share of people near enough to be spurred by it', zh: '因接近扣减线而受督促人员的比例' },
    'fraction',
    0.4,
    { grade: 'D', source: 'assumed: as many again as those who lose' },
  ),
  deductionLeaving: unsupported(
    {
      en: 'relative rise of the chance of giving up research and of the odds of leaving where the whole bonus is withheld',
      zh: '奖金全部扣减时，放弃科研的概率与离开优势比的相对上升幅度',
    },
    '1',
    [0, 0.6],
    {
      behind: BEHIND,
      source: 'assumed: who earns less, and is publicly last, looks for another place; no study was read',
    },
  ),
  deductionSpur: unsupported(
    {
      en: 'rise of motivation of those near the edge where the whole bonus is at stake',
      zh: '奖金可能被全部扣减时，临界人员积极性的上升幅度',
    },
    '1',
    [0, 0.05],
    { behind: BEHIND, source: 'assumed: what prizes bring those who may win, at most; no study was read' },
  ),
  deductionStress: unsupported(
    {
      en: 'fall of everybody’s motivation where the whole bonus of the lowest is withheld',
      zh: '末位人员奖金全部扣减时，全体人员积极性的下降幅度',
    },
    '1',
    [0, 0.05],
    {
      behind: BEHIND,
      source:
        'assumed: half of those who may lose lose heart as the worst teams of a firm did whose rank was made known, by 14 % (2013, DOI 10.1111/jeea.12028), others less; that study had no deduction',
    },
  ),
};

export type DeductionsParameters = ParametersOf<typeof deductionsParameters>;
