import { describe, expect, it } from 'vitest';
import { words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { illustrativeInWords } from '../../src/report/caveats.js';
import { isIllustrative } from '../../src/results/plausibility.js';
import type { PlausibilityRow } from '../../src/results/plausibility-row.js';
import { COMPARISON, labels } from '../report/fixture.js';

const [FACT] = COMPARISON.plausibility as readonly [PlausibilityRow];
const fact = (verdict: PlausibilityRow['verdict']): PlausibilityRow => ({ ...FACT, use: 'check', verdict });
const general = (verdict: PlausibilityRow['verdict']): PlausibilityRow => ({
  ...fact(verdict),
  id: 'cheapest-daly',
  label: { en: 'Cheapest DALY', zh: '最低单位成本' },
  use: 'check',
  general: true,
});

const said = (plausibility: readonly PlausibilityRow[], language: 'en' | 'zh' = 'en') =>
  illustrativeInWords({ comparison: { ...COMPARISON, plausibility }, model: medinno, labels, language });

describe('a city that only illustrates', () => {
  it('is one of which no fact is known, whatever checks hold everywhere', () => {
    expect(isIllustrative([])).toBe(true);
    expect(isIllustrative([general('inside')])).toBe(true);
    expect(isIllustrative([fact('inside'), general('inside')])).toBe(false);
  });

  it('is one with a fact or a check outside that nothing excuses', () => {
    expect(isIllustrative([fact('inside'), fact('outside')])).toBe(true);
    expect(isIllustrative([fact('inside'), general('outside')])).toBe(true);
    expect(isIllustrative([fact('inside'), fact('explained')])).toBe(false);
  });

  it('is said to be one for the reason that there is', () => {
    expect(said([])).toContain('no fact of the place is known to hold it against');
    expect(said([general('inside')])).toContain('no fact of the place is known to hold it against');
    expect(said([general('inside')], 'zh')).toContain('尚无该城市的已知事实可供对照');
    expect(words('zh').caveat.factsElsewhere('城市')).toContain('该城市的已知事实');
    expect(said([fact('inside'), fact('outside'), general('inside')])).toContain(
      'of the 2 known facts that the model was neither given nor fitted to, 1 lie',
    );
    expect(said([fact('inside'), general('outside')])).toContain(
      'a check that holds for every place fails (Cheapest DALY)',
    );
  });
});
