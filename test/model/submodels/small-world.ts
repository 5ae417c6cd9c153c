import { ORIENTATION, STAGE } from '../../../src/model/engine/codes.js';
import { appendRow, type Table, type TableSpec } from '../../../src/model/engine/columns.js';
import { fundersOf } from '../../../src/model/engine/funders.js';
import { appropriate, type Fund } from '../../../src/model/engine/funds.js';
import { NO_LEVELS } from '../../../src/model/engine/levels.js';
import { emptyCall } from '../../../src/model/engine/local-call.js';
import { NO_POLICY } from '../../../src/model/engine/policy.js';
import { emptyReferences, type References } from '../../../src/model/engine/references.js';
import { emptyScratch } from '../../../src/model/engine/scratch.js';
import { emptyBooks } from '../../../src/model/engine/spending.js';
import {
  emptyWorld,
  FINDING_COLUMNS,
  INSTITUTION_COLUMNS,
  PRODUCT_COLUMNS,
  PROJECT_COLUMNS,
  RESEARCHER_COLUMNS,
  type RegionState,
  type World,
} from '../../../src/model/engine/world.js';
import { baselineControls } from '../../../src/model/entries/controls.js';
import { emptyFlows } from '../../../src/model/entries/flow.js';
import { emptyStocks, type Stocks } from '../../../src/model/entries/stocks.js';
import { medinno } from '../../../src/model/medinno.js';
import type { MedinnoYear, Parameters } from '../../../src/model/medinno-year.js';
import { parameterValues } from '../../../src/model/parameter-values.js';
import { CHINESE_CITY } from '../../../src/model/place/chinese-city.js';
import { INSTITUTION_TYPES } from '../../../src/model/place/institution-types.js';
import { AREAS, type Region } from '../../../src/model/place/region.js';
import { childKey } from '../../../src/random/child-key.js';
import { CHANNEL, type Key } from '../../../src/random/keys.js';
import { counterOf } from '../../../src/random/purposes.js';
import { uniform } from '../../../src/random/uniform.js';

/**
 * A world of a few people, made by hand: whatever a test does not say is 0, so that it can be left out of the sum.
 */

const title = { en: 'small', zh: '小' };

/** The year in which a process is tried. */
export const YEAR = 2030;

/** A region of round numbers, for whatever a test does not say. */
export const SMALL_REGION: Region = {
  id: 'small',
  name: title,
  ...CHINESE_CITY,
  priceYear: 2020,
  startYear: 2020,
  policyYear: 2025,
  population: 100_000,
  gdpPerHead: 50_000,
  doctors: 100,
  institutions: [
    { id: 'hospital', name: title, type: 'hospital', posts: 10, climate: 0.5, equipment: 1, translation: 1 },
    { id: 'college', name: title, type: 'university', posts: 5, climate: 0.5, equipment: 1, translation: 1 },
  ],
  funding: {
    localResearch: 10,
    localShares: { city: 0.5, province: 0.3, hospitals: 0.2 },
    localGrantSize: 0.3,
    localGrantDuration: 3,
    developmentPool: 20,
    outside: [{ id: 'nation', name: title, payer: 'central', winsPerYear: 1, grantSize: 0.8, duration: 4 }],
  },
  workforce: {
    pay: 0.2,
    payGap: 0.5,
    moneyGap: 1,
    traineesPerInvestigator: 1,
    graduatesWhoStay: 0.5,
    postdocsWhoStay: 0.5,
  },
  prices: {
    leadingTalent: 1,
    youngTalent: 0.5,
    postdoc: 0.2,
    retentionPoint: 0.001,
    platform: 2,
    technologyTransfer: 3,
    protectedTime: 0.4,
    evaluationReform: 0.5,
    memberReward: 1,
    postCompetition: 0.5,
    integrityChecks: 1,
    noveltyPreference: 0.4,
    adoptionPoint: 4,
    trialUnit: 1.5,
    discipline: 10,
    preventionPlaces: 0.4,
    clinician: 0.2,
    outstandingPlace: 0.3,
    home: 0.4,
    familyOffice: 3,
    networkPlace: 0.1,
    engineer: 0.03,
    ethicsReview: 2,
    dataConnected: 0.7,
    aiDoctors: 1,
    teamGrant: 0.5,
    openness: 5,
    coordination: 1.5,
    fastTrack: 0.6,
    labSupervision: 1,
    equipmentBought: 15,
    countyDoctor: 0.06,
  },
  health: {
    areas: AREAS.map((id) => ({ id, burden: 1000, trend: 0 })),
    inpatientAmenableShare: 0.4,
    opportunityCost: { low: 25_000, central: 50_000, high: 100_000 },
    discountRate: 0.05,
  },
};

type Row<S extends TableSpec> = Partial<Record<keyof S & string, number>>;
export type Person = Row<typeof RESEARCHER_COLUMNS>;
export type Place = Row<typeof INSTITUTION_COLUMNS>;

/** What a world is made of: rows of its tables, and what of its state and references is not as at the beginning. */
export interface Small {
  readonly key?: Key;
  readonly institutions?: readonly Place[];
  readonly people?: readonly Person[];
  readonly findings?: readonly Row<typeof FINDING_COLUMNS>[];
  readonly projects?: readonly Row<typeof PROJECT_COLUMNS>[];
  readonly products?: readonly Row<typeof PRODUCT_COLUMNS>[];
  readonly state?: Partial<RegionState>;
  readonly stocks?: Stocks;
  readonly references?: Partial<References>;
}

const HOSPITAL: Place = { type: INSTITUTION_TYPES.indexOf('hospital'), members: 1, equipment: 1 };

/** Somebody in the first institution, of ability 1 and motivation 1, in care and research, without any past. */
const SOMEBODY: Person = {
  stage: STAGE.established,
  orientation: ORIENTATION.clinical,
  mentor: -1,
  age: 45,
  ability: 1,
  motivation: 1,
  effort: 1,
};

/** A world of those rows; one hospital where no institution is given. Keys follow from the world's and the row's number. */
export function smallWorld(small: Small = {}): World {
  const { key = { k0: 1, k1: 2 }, institutions = [HOSPITAL], people = [] } = small;
  const names = institutions.map((_, k) => `institution ${k}`);
  const references = emptyReferences(institutions.length, SMALL_REGION.funding.outside.length);
  const world = emptyWorld({
    key,
    year: YEAR,
    stocks: Object.assign(emptyStocks(medinno.stocks), small.stocks),
    references: Object.assign(references, small.references),
    ledger: emptyBooks(SMALL_REGION.payers, names),
  });
  Object.assign(world.state, small.state);
  const keyed = (channel: number, n: number): { key0: number; key1: number } => {
    const { k0, k1 } = childKey(key, channel, 0, n);
    return { key0: k0, key1: k1 };
  };
  institutions.forEach((place, k) => {
    addRow(world.institutions, INSTITUTION_COLUMNS, {
      ...HOSPITAL,
      ...keyed(CHANNEL.institution, k),
      pool: k,
      ...place,
    });
  });
  people.forEach((person, n) => {
    addPerson(world, { ...keyed(CHANNEL.founder, n), ...person });
  });
  small.findings?.forEach((finding, n) => {
    addRow(world.findings, FINDING_COLUMNS, { ...keyed(CHANNEL.finding, n), ...finding });
  });
  small.projects?.forEach((project, n) => {
    addRow(world.projects, PROJECT_COLUMNS, { ...keyed(CHANNEL.finding, n), ...project });
  });
  for (const product of small.products ?? []) addRow(world.products, PRODUCT_COLUMNS, product);
  world.ledger.projectsOpening = world.projects.rows;
  return world;
}

/** One more person, who is active; returns the row. */
export function addPerson(world: World, person: Person): number {
  const i = addRow(world.researchers, RESEARCHER_COLUMNS, { ...SOMEBODY, ...person });
  world.active[world.activeCount++] = i;
  world.ledger.peopleOpening++;
  return i;
}

/** Append a row with those values, 0 in all other columns; returns it. */
export function addRow<S extends TableSpec>(table: Table<S>, spec: S, values: Row<S>): number {
  const i = appendRow(table, spec);
  const columns: Readonly<Record<string, ArrayLike<number> | number>> = table;
  for (const [name, value] of Object.entries(values)) {
    const column = columns[name];
    if (typeof column === 'number') throw new Error(`${name} is no column`);
    Object.assign(column, { [i]: value });
  }
  return i;
}

/** What of a year is not as in the model while no lever acts. */
export type Changes = Partial<
  Omit<MedinnoYear, 'world' | 'p' | 'controls' | 'flows' | 'stocks' | 'scratch' | 'call' | 'centring'>
> & {
  readonly p?: Partial<Parameters>;
  readonly controls?: Partial<MedinnoYear['controls']>;
  readonly flows?: Partial<MedinnoYear['flows']>;
  readonly centring?: Partial<MedinnoYear['centring']>;
};

/** Constants of centring under which nothing is shifted; a test gives those that its process reads. */
const UNSHIFTED: MedinnoYear['centring'] = {
  hitThreshold: 0,
  pathwayWeights: [],
  successShift: [],
  launchChance: [],
  yearsToLaunch: [],
  remainingCost: [],
};

/** The year of a world after the spin-up, with the parameters and controls given and all others as they come. */
export function smallYear(world: World, changes: Changes = {}): MedinnoYear {
  const { region = SMALL_REGION } = changes;
  const overrides = Object.entries(changes.p ?? {}).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  const p = parameterValues(medinno, Object.fromEntries(overrides));
  return {
    region,
    funders: fundersOf(region, p),
    representation: 1,
    draw: 0,
    pathways: medinno.pathways,
    levers: medinno.levers,
    policy: NO_POLICY,
    year: YEAR,
    record: null,
    levels: NO_LEVELS,
    spinUp: false,
    referenceYear: false,
    call: emptyCall(ROOM),
    scratch: emptyScratch(ROOM),
    ...changes,
    world,
    p,
    controls: Object.assign(
      baselineControls(medinno.controls, p),
      changes.controls,
    ) as MedinnoYear['controls'],
    flows: Object.assign(emptyFlows(medinno.flows, region), changes.flows) as MedinnoYear['flows'],
    stocks: world.stocks as MedinnoYear['stocks'],
    centring: { ...UNSHIFTED, ...changes.centring },
  };
}

/** Give a fund the city's money in the year, as the budget process does. */
export const fundedBy = (world: World, fund: Fund, amount: number, payer = 'city'): void =>
  appropriate(world, fund, payer, amount);

/** People for whom a small year has room. */
const ROOM = 64;

/** The random number that somebody of that key has for a purpose in a year. */
export const randomOf = ({ k0, k1 }: Key, purpose: number, year = YEAR): number =>
  uniform(k0, k1, counterOf(purpose, year));

/** The key columns of somebody whose random number for a purpose in a year lies between `low` and `high`. */
export function keyWith(
  purpose: number,
  low: number,
  high: number,
  year = YEAR,
): { key0: number; key1: number } {
  for (let k0 = 1; k0 <= MOST_KEYS; k0++) {
    const u = randomOf({ k0, k1: 0 }, purpose, year);
    if (u > low && u < high) return { key0: k0, key1: 0 };
  }
  throw new Error(`no key among ${MOST_KEYS} has a number between ${low} and ${high}`);
}

const MOST_KEYS = 1_000_000;
