import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const rightsParameters = {
  inventorShare: uncertain(
    {
      en: 'share of what comes of an invention that is its inventors’ without a policy',
      zh: '无政策时成果转化净收益中归完成人的比例',
    },
    'fraction',
    0.5,
    [0.3, 0.7],
    {
      grade: 'C',
      behind: ['inventorShare'],
      source:
        'Law on Promoting the Transformation of Scientific and Technological Achievements, revised 2015: at least half (before, a fifth) where no rule or contract says otherwise; what hospitals pay was not found',
      transfer: 'same',
      hard: [0, 0.95],
    },
  ),
  inventorResponse: uncertain(
    {
      en: 'relative rise of the chance that a ripe finding becomes a project or a patent, per unit of the inventors’ share',
      zh: '完成人所得比例每提高一个单位，成熟发现立项或获得专利概率相对上升的幅度',
    },
    '1',
    1,
    [0.3, 1.6],
    {
      grade: 'C',
      behind: ['inventorShare'],
      source:
        'from all rights to a third patents and start-ups of university people fell by about half (Hvide and Jones 2018, DOI 10.1257/aer.20160284), which 1.6 gives; half of that for a place where few inventions are used',
    },
  ),
  inventorTime: unsupported(
    {
      en: 'share of working time that goes from research to inventions, per unit of the inventors’ share',
      zh: '完成人所得比例每提高一个单位，由科研转向发明与转化的工作时间比例',
    },
    'fraction',
    [0, 0.02],
    {
      behind: ['inventorShare'],
      source:
        'assumed: who earns by inventions spends time on them, up to a researcher’s year for each more that a city of 980 posts brings forward; no count was read',
    },
  ),
};

export type RightsParameters = ParametersOf<typeof rightsParameters>;
