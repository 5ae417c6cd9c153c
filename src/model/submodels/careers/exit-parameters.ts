import { fixed, uncertain, unsupported, WORKING } from '../../entries/parameter.js';

/** Parameters of careers and exits: rank, retirement, giving up, leaving for outside. */
export const exitParameters = {
  retirementAge: fixed(
    { en: 'age from which retirement becomes likely', zh: '开始可能退休的年龄' },
    'years',
    58,
    {
      hard: [30, 100],
      grade: 'C',
      source: 'statutory ages of 55 and 60 in China up to 2024',
      transfer: 'same',
    },
  ),
  lastAge: fixed({ en: 'age at which all have retired', zh: '全部退休的年龄' }, 'years', 68, {
    hard: [30, 120],
    grade: 'D',
    source: 'assumed: re-employed senior doctors',
  }),
  deathChance: fixed(
    { en: 'chance a year to die in post', zh: '在岗者一年内死亡的概率' },
    'fraction',
    0.002,
    { grade: 'D', source: 'assumed: about that of people of working age' },
  ),
  retirementEarly: fixed(
    {
      en: 'chance a year to retire before the age from which retirement becomes likely',
      zh: '未到可能退休年龄者一年内退休的概率',
    },
    'fraction',
    0.001,
    { grade: 'D', source: 'assumed: illness and early retirement, one in a thousand' },
  ),
  retirementChance: fixed(
    {
      en: 'chance a year to retire at the age from which retirement becomes likely',
      zh: '刚到可能退休年龄者一年内退休的概率',
    },
    'fraction',
    0.06,
    { grade: 'D', source: 'assumed: most stay on at the earlier of the two statutory ages' },
  ),
  retirementRise: fixed(
    { en: 'rise of the chance to retire per year of age from then on', zh: '此后每增一岁退休概率的上升幅度' },
    'fraction',
    0.03,
    { grade: 'D', source: 'assumed: up to a third a year before all have retired' },
  ),
  promotionYears: fixed(
    {
      en: 'years as early researcher before being established, and as established one before leading',
      zh: '晋升前在现阶段的年数',
    },
    'years',
    8,
    { grade: 'D', source: 'assumed: longer than the least time between two ranks of doctors' },
  ),
  leaderRecord: fixed(
    {
      en: 'record above the mean that makes an established researcher a leader',
      zh: '成熟科研人员成为领军者所需的高于均值的业绩',
    },
    'ln',
    0.9,
    { grade: 'D', source: 'assumed: two and a half times the mean record, as of imported leading talent' },
  ),
  leaveChance: uncertain(
    {
      en: 'chance a year to give up research while funded and motivated',
      zh: '有资助且积极者一年内放弃科研的概率',
    },
    'fraction',
    0.008,
    [0.003, 0.02],
    { grade: 'D', source: WORKING },
  ),
  unfundedPatience: fixed(
    {
      en: 'unfunded years after which giving up becomes more likely',
      zh: '无资助超过该年数后更可能放弃科研',
    },
    'years',
    2,
    { grade: 'D', source: 'assumed: less than one usual grant' },
  ),
  unfundedYearsOfEffect: fixed(
    {
      en: 'unfunded years beyond the first ones that still make giving up more likely',
      zh: '其后仍会提高放弃概率的无资助年数',
    },
    'years',
    6,
    { grade: 'D', source: 'assumed: who stays that long stays for other reasons' },
  ),
  leaveUnfunded: uncertain(
    {
      en: 'rise of the chance to give up research per unfunded year beyond the first ones',
      zh: '无资助超过最初几年后，每年使放弃科研的概率上升的幅度',
    },
    'fraction',
    0.004,
    [0.001, 0.01],
    {
      grade: 'D',
      source: 'assumed: from hardly noticed to a point a year for each year without money',
    },
  ),
  contentMotivation: fixed(
    {
      en: 'motivation below which researchers are more likely to give up',
      zh: '低于该积极性水平时更可能放弃科研',
    },
    '1',
    0.85,
    { grade: 'D', source: 'assumed: small disappointments are borne' },
  ),
  leaveUnmotivated: uncertain(
    {
      en: 'rise of the chance to give up research per unit of motivation that is missing',
      zh: '积极性不足时，每缺一个单位使放弃科研的概率上升的幅度',
    },
    'fraction',
    0.05,
    [0.01, 0.1],
    {
      grade: 'D',
      source:
        'assumed: who has lost half of what contents most gives up with one half to four points more a year',
    },
  ),
  emigrateChance: uncertain(
    {
      en: 'chance a year that a researcher of mean ability leaves for a post outside, in a region with the pay gap and climate of the nation',
      zh: '在薪酬差距与学习氛围居全国平均水平的地区，能力居中的科研人员一年内流向外地岗位的概率',
    },
    'fraction',
    0.02,
    [0.01, 0.035],
    {
      grade: 'B',
      source:
        'doctors’ yearly turnover 4.4 % in China (2021) and 3.81 % in public hospitals of Guangxi (2018), most of it within a province',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  emigratePay: uncertain(
    { en: 'effect of the pay gap above the nation’s on leaving', zh: '薪酬差距高出全国水平对外流的作用' },
    'logit per unit',
    1.5,
    [1.3, 2.4],
    {
      grade: 'B',
      distribution: 'logUniform',
      source:
        'natural experiment in Ghana (2013, DOI 10.1016/j.jdeveco.2012.10.004): of 8 % a year who leave, a point fewer for pay a tenth higher, (logit 0.08 - logit 0.07) / 0.1 = 1.44; drafts of the study gave 0.9 to 1.6 points',
      transfer: 'similar',
    },
  ),
  nationalPayGap: uncertain(
    {
      en: 'pay outside over pay inside, minus one, in the mean region of the nation',
      zh: '全国平均地区的薪酬差距（外部与内部之比减一）',
    },
    '1',
    0.25,
    [0.1, 0.4],
    {
      grade: 'D',
      source:
        'assumed: pay follows output per head by half, as for Maoming’s gap; 72 thousand CNY in the nation, some 112 in the provinces that people move to (2020)',
      transfer: 'similar',
    },
  ),
  nationalClimate: fixed(
    {
      en: 'learning climate of the mean institution of the nation',
      zh: '全国平均机构的学习氛围',
    },
    'fraction',
    0.5,
    {
      grade: 'D',
      source: 'assumed: the middle of the scale on which regions place their institutions',
    },
  ),
  emigrateMoney: uncertain(
    { en: 'effect of the research-money gap on leaving', zh: '科研经费差距对外流的作用' },
    'logit per unit',
    0.25,
    [0, 0.5],
    {
      grade: 'D',
      source: 'assumed: pay weighs more than money for research, which hardly counts at the low end',
    },
  ),
  emigrateMoneyMost: fixed(
    {
      en: 'largest ln lack of own money that still adds to leaving',
      zh: '仍会增加外流的个人经费不足（对数）上限',
    },
    'ln',
    2,
    { grade: 'D', source: 'assumed: below a seventh of the mean money nothing is left to lose' },
  ),
  emigrateAbility: uncertain(
    { en: 'effect of ln ability on leaving', zh: '能力对数对外流的作用' },
    'logit per ln',
    0.7,
    [0.2, 1.2],
    {
      grade: 'C',
      source: 'turnover rises with degree and title (2025, DOI 10.1186/s12960-025-01009-z); size assumed',
      transfer: 'similar',
    },
  ),
  emigrateClimate: unsupported(
    {
      en: 'fall of the log-odds of leaving with climate above the nation’s',
      zh: '学习氛围高于全国水平使外流对数几率下降的幅度',
    },
    'logit per unit',
    [0, 5],
    {
      source:
        'assumed: surveys ask about intentions to leave, none was found on actual leaving by the climate of the hospital',
    },
  ),
  emigrateTenure: uncertain(
    { en: 'effect of full tenure on the locals', zh: '工龄届满对本地人才外流的作用' },
    'logit',
    -0.6,
    [-1.2, -0.2],
    {
      grade: 'D',
      source: 'assumed: the odds of those who stayed five years are 0.3 to 0.8 of a newcomer’s',
    },
  ),
  tenureYears: fixed(
    { en: 'years after which tenure has its full effect', zh: '工龄产生全部作用所需的年数' },
    'years',
    5,
    { hard: [1, 100], grade: 'D', source: 'assumed: as long as a talent contract' },
  ),
  emigrateImported: uncertain(
    { en: 'extra pull on imported talent after its contract', zh: '合同期满后引进人才额外的外流倾向' },
    'logit',
    1,
    [0, 2],
    {
      grade: 'D',
      behind: ['leaderHeads', 'youngHeads'],
      source:
        'assumed: who was bought can be bought again, from no more than locals to seven times their odds',
    },
  ),
  emigrateContract: uncertain(
    { en: 'effect of a running contract', zh: '合同期内对外流的作用' },
    'logit',
    -3,
    [-5, -1.5],
    {
      grade: 'D',
      behind: ['leaderHeads', 'youngHeads', 'postdocPlaces', 'homes'],
      source: 'assumed: contracts with sums to pay back leave a hundredth to a fifth of the odds',
    },
  ),
  emigrateAge: uncertain(
    { en: 'effect of a year of age beyond that of the mobile', zh: '超过易流动年龄后每增一岁对外流的作用' },
    'logit per year',
    -0.05,
    [-0.1, -0.02],
    {
      grade: 'D',
      source: 'assumed: ten years more cut the odds by a fifth to two thirds',
    },
  ),
  mobileAge: fixed(
    { en: 'age beyond which leaving becomes less likely', zh: '超过该年龄后外流可能性下降' },
    'years',
    40,
    {
      hard: [15, 100],
      grade: 'D',
      source:
        'assumed: family and school tie people to a place; the young move more (DOI 10.1186/s12960-025-01009-z), age assumed',
    },
  ),
};
