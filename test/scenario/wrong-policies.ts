/** A policy of one lever with a rule. */
const withRule = (rule: object, values?: object) => ({
  policy: { levers: [{ lever: 'lottery', dose: 0.5, ...rule }], ...(values === undefined ? {} : { values }) },
});

const MANY_VALUES = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`v${n}`, n]));

/** Scenarios with a mistake that random ones do not come near, and the row of the table of the documents that it belongs to. */
export const WRONG_POLICIES: readonly (readonly [what: string, content: object, row: string])[] = [
  ['a policy of more names than are read', { policy: Array(101).fill('young-talent') }, 'policy refused'],
  ['a policy that there is not', { policy: 'yung-talent' }, 'policy refused'],
  ['two programmes', { policy: ['young-talent', 'platforms'] }, 'programme refused'],
  ['a lever that there is not', { policy: { levers: [{ lever: 'lotery', dose: 1 }] } }, 'levers refused'],
  [
    'more levers than are read',
    { policy: { levers: Array(1001).fill({ lever: 'lottery', dose: 0 }) } },
    'levers refused',
  ],
  ['a parameter that there is not', { overrides: { reviewNoize: 1 } }, 'overrides refused'],
  ['a condition that is a number', withRule({ when: 'fundingRate' }), 'when refused'],
  ['a condition over an indicator that there is not', withRule({ when: 'fundingRat < 1' }), 'when refused'],
  ['an end that is a number', withRule({ when: 'papers > 1', until: 'papers' }), 'until refused'],
  ['an end of what has no beginning', withRule({ until: 'papers > 1' }), 'until refused'],
  ['an answer in the year that is seen', withRule({ when: 'papers > 1', delay: 0 }), 'delay refused'],
  ['an answer after half a year', withRule({ when: 'papers > 1', delay: 0.5 }), 'delay refused'],
  ['an answer after more than a horizon', withRule({ when: 'papers > 1', delay: 101 }), 'delay refused'],
  ['a delay of a lever that looks at nothing', withRule({ delay: 1 }), 'delay refused'],
  ['a value of a name that is taken', withRule({}, { year: 1 }), 'values refused'],
  ['a value that is no number', withRule({}, { trigger: 'low' }), 'values refused'],
  ['more values than are read', withRule({}, MANY_VALUES), 'values refused'],
];
