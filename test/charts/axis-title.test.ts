import { describe, expect, it } from 'vitest';
import { axisTitle } from '../../src/charts/axis-title.js';

describe('the title of an axis', () => {
  it('has the unit in brackets, those of the language', () => {
    expect(axisTitle('en', 'net cost', 'million CNY')).toBe('net cost (million CNY)');
    expect(axisTitle('zh', '净成本', '百万元')).toBe('净成本（百万元）');
    expect(axisTitle('zh', '净健康效益', '（DALY，已贴现）')).toBe('净健康效益（DALY，已贴现）');
  });

  it('says no unit that the name ends with, and none where there is none', () => {
    expect(axisTitle('en', 'papers', 'papers')).toBe('papers');
    expect(axisTitle('en', 'highly cited papers', 'papers')).toBe('highly cited papers');
    expect(axisTitle('zh', '高被引论文', '论文')).toBe('高被引论文');
    expect(axisTitle('en', 'balance', '')).toBe('balance');
  });

  it('says a unit whose letters only happen to stand in the name', () => {
    expect(axisTitle('zh', '平均年龄', '年')).toBe('平均年龄（年）');
    expect(axisTitle('en', 'weight of ln(1 + record)', '1')).toBe('weight of ln(1 + record) (1)');
    expect(axisTitle('en', 'spread of ln ability', 'ln')).toBe('spread of ln ability (ln)');
    expect(axisTitle('en', 'newspapers', 'papers')).toBe('newspapers (papers)');
  });
});
