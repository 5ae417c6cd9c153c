import { type ParametersOf, unsupported } from '../../entries/parameter.js';

export const termsParameters = {
  securityEffect: unsupported(
    {
      en: 'rise of the log-odds of original work per year of grant still to come beyond that of a usual grant',
      zh: '在研项目剩余年数每超出通常一年，原创性工作对数优势的上升',
    },
    'logit per year',
    [0, 0.4],
    {
      behind: ['grantYears'],
      source:
        'assumed: investigators with long grants that tolerate failure wrote high-impact papers at a much higher rate (Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x), but they were the best of a country, and the size was not read',
    },
  ),
};

export type TermsParameters = ParametersOf<typeof termsParameters>;
