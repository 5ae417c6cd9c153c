import { baselineControls, type ControlName } from '../controls.js';
import { parameterValues } from '../parameters/registry.js';
import type { Bilingual } from '../region.js';
import type { Lever } from './entry.js';

/** What each control is, in words: levers are told by those they move. */
export const CONTROL_TEXTS: Readonly<Record<ControlName, Bilingual>> = {
  callMoney: { en: 'money of the competitive call', zh: '竞争性项目经费' },
  stableShare: {
    en: 'share of local research money given per head',
    zh: '本地科研经费中按人均稳定支持的比例',
  },
  lottery: { en: 'share of awards drawn by lot', zh: '抽签决定的资助比例' },
  grantSize: { en: 'size of a grant', zh: '单项资助金额' },
  commitment: { en: 'share of research money bound by rule', zh: '列为约束性指标的科研投入比例' },
  leaderHeads: { en: 'leading researchers imported', zh: '引进的领军人才' },
  youngHeads: { en: 'young doctorate holders recruited', zh: '引进的青年博士' },
  postdocPlaces: { en: 'postdoctoral places', zh: '博士后名额' },
  payRise: { en: 'pay of research-active staff', zh: '科研人员薪酬' },
  platforms: { en: 'joint platforms running', zh: '运行中的协同平台' },
  transferOffices: { en: 'technology-transfer offices running', zh: '运行中的技术转移机构' },
  climateMoney: { en: 'money for learning in hospitals', zh: '用于营造医院学习氛围的经费' },
  protectedTime: { en: 'clinical load freed for research', zh: '为科研减免的临床工作量' },
  evaluationReform: { en: 'reach of evaluation reform', zh: '评价改革的推行程度' },
  careMoney: { en: 'money for ordinary care', zh: '用于常规医疗的经费' },
  adoptionPoints: { en: 'speed of adopting what others found', zh: '采用外部成果的速度' },
  countWeight: { en: 'weight of paper counts in evaluation', zh: '考核中论文数量的权重' },
  performanceBonus: { en: 'bonus that follows measured performance', zh: '按考核绩效发放的奖金' },
  favouritism: { en: 'favouritism in evaluation', zh: '评价中的人情因素' },
  measurementNoise: { en: 'noise in evaluation', zh: '评价中的测量误差' },
};

/** The controls that a lever moves from their baseline at an end of its range; asked of the lever itself, so never out of date. */
export function movedControls({ act, range }: Pick<Lever, 'act' | 'range'>): ControlName[] {
  const p = parameterValues();
  const before = baselineControls(p);
  const names = Object.keys(before) as ControlName[];
  const after = range.map((dose) => {
    const controls = { ...before };
    act(controls, dose, p, 1);
    return controls;
  });
  return names.filter((name) => after.some((controls) => controls[name] !== before[name]));
}
