/**
 * The golden runs: baseline and two strategies on Maoming, draw 0 (all parameters at their point values),
 * replicates 1 to 3 of the seed "golden", 20 years. One text for the sources (test) and the built tree (update).
 */
import { createHash } from 'node:crypto';

const REPLICATES = [1, 2, 3];
const YEARS = 20;
const PROGRAMME_YEARS = 10;

/** Sums over the years of yearly values. */
const TOTALS = [
  'papers',
  'hits',
  'discoveries',
  'leads',
  'introductions',
  'patents',
  'graduates',
  'emigrants',
  'netTalentFlow',
  'abilityInPost',
  'awardees',
  'spending',
  'programmePaid',
  'dalysAverted',
  'netHealthBenefit',
];

const STRATEGIES = {
  baseline: [],
  talent: [
    ['youngTalent', 20],
    ['postdocs', 12],
    ['leadingTalentImport', 2],
    ['retention', 2],
  ],
  system: [
    ['platforms', 0.5],
    ['technologyTransfer', 2],
    ['learningHospital', 3],
    ['protectedTime', 0.05],
    ['evaluationReform', 1],
    ['lottery', 0.3],
    ['stableShare', 0.1],
  ],
};

function policyOf(house, levers, from) {
  if (levers.length === 0) return house.NO_POLICY;
  const end = from + PROGRAMME_YEARS - 1;
  return {
    levers: levers.map(([lever, dose]) => ({ lever, dose: house.constant(dose), start: from, end, ramp: 0 })),
    programme: { payer: 'city', amount: 30, start: from, end },
  };
}

/** SHA-256 of the bytes of observations, little-endian. */
function fingerprint(observations) {
  const bytes = Buffer.alloc(observations.length * 8);
  observations.forEach((value, n) => {
    bytes.writeDoubleLE(value, n * 8);
  });
  return createHash('sha256').update(bytes).digest('hex');
}

function totalsOf(observations, series) {
  return Object.fromEntries(
    TOTALS.map((id) => {
      const column = series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
      if (column < 0) throw new Error(`no indicator is called ${id}`);
      let sum = 0;
      for (let t = 0; t < YEARS; t++) sum += observations[t * series.length + column];
      return [id, sum];
    }),
  );
}

/** Totals and a fingerprint of every golden run, by `strategy/replicate`. */
export function goldenNumbers(house, regionText) {
  const loaded = house.parseRegion(regionText, 'maoming.yaml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const { region } = loaded.value;
  const setting = house.settingOf(region, house.parameterValues());
  const numbers = {};
  for (const replicate of REPLICATES) {
    const start = house.worldAtPolicyYear(setting, house.replicateKey('golden', replicate));
    for (const [name, levers] of Object.entries(STRATEGIES)) {
      const policy = policyOf(house, levers, region.policyYear);
      const observations = house.runPolicy(setting, start, policy, YEARS);
      numbers[`${name}/${replicate}`] = {
        ...totalsOf(observations, setting.series),
        fingerprint: fingerprint(observations),
      };
    }
  }
  return numbers;
}

/** What became of a number or text: '' when it is exactly as it was. */
function changeOf(was, is) {
  if (was === is) return '';
  if (was === undefined) return 'new';
  if (is === undefined) return 'gone';
  if (typeof was !== 'number' || typeof is !== 'number') return 'changed';
  return was === 0
    ? 'was 0'
    : `${is > was ? '+' : ''}${(((is - was) / Math.abs(was)) * 100).toPrecision(4)} %`;
}

/**
 * Every number of either set: what it was, what it is now and the relative change ('' = exactly the same).
 * @returns rows in the order of the new set, then what is no longer there.
 */
export function changesOf(before, now) {
  const rows = [];
  for (const run of new Set([...Object.keys(now), ...Object.keys(before)])) {
    const [old, fresh] = [before[run] ?? {}, now[run] ?? {}];
    for (const name of new Set([...Object.keys(fresh), ...Object.keys(old)])) {
      rows.push({ run, name, was: old[name], is: fresh[name], change: changeOf(old[name], fresh[name]) });
    }
  }
  return rows;
}
