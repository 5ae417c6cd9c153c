import { type ParametersOf, uncertain } from '../../entries/parameter.js';

const BEHIND = ['insuranceListing'];

export const listingParameters = {
  listingCut: uncertain(
    {
      en: 'part of its price that a product gives up to be paid for by insurance',
      zh: '产品进入医保支付所让出的价格比例',
    },
    'fraction',
    0.55,
    [0.44, 0.63],
    {
      grade: 'B',
      behind: BEHIND,
      source:
        'official rounds in China, 44 to 61.7 % from 2017 to 2021 and 63 % in 2024 (ISPOR 2022 and 2025, abstracts); two drugs of the first round fell by 50 and 54 % (PMC9808358)',
      transfer: 'similar',
    },
  ),
  listingSpread: uncertain(
    {
      en: 'rise of the speed at which a product spreads when insurance pays for all its users',
      zh: '医保覆盖全部用户时，产品推广速度的相对升幅',
    },
    'fraction',
    0.4,
    [0, 0.8],
    {
      grade: 'C',
      behind: BEHIND,
      source:
        'assumed size: use of 18 cancer drugs listed in 2017 rose 4.03-fold in some two years in 887 Chinese hospitals (2025, DOI 10.3389/fpubh.2025.1662346), of which usual spread alone can make most, and one of twelve drugs listed in 2018 hardly moved (2023, DOI 10.1186/s12913-023-10393-y)',
      transfer: 'similar',
    },
  ),
  listingRival: uncertain(
    {
      en: 'part of that rise which the rival from outside that fills the same niche later has as well',
      zh: '随后进入同一细分领域的外部竞争产品同样获得的推广加速比例',
    },
    'fraction',
    0.5,
    [0, 1],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: rounds of negotiation are open to all products of a niche, and some makers refuse the price or come a round later',
    },
  ),
  listingPaid: uncertain(
    {
      en: 'share of what patients pay for a product that insurance takes over with its listing',
      zh: '产品进入医保支付后，原由患者承担的费用中转由医保承担的比例',
    },
    'fraction',
    0.5,
    [0.3, 0.7],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: rules of reimbursement leave patients a part, larger outside the hospital',
      transfer: 'similar',
    },
  ),
};

export type ListingParameters = ParametersOf<typeof listingParameters>;
