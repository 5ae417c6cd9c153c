import { childKey } from '../../random/child-key.js';
import { CHANNEL, type Key } from '../../random/keys.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { regionKey } from '../../random/region-key.js';
import { uniform } from '../../random/uniform.js';
import { ORIGIN, PROGRAMME, STAGE } from '../engine/codes.js';
import { appendRow } from '../engine/columns.js';
import { emptyReferences } from '../engine/references.js';
import { copyOf } from '../engine/snapshot.js';
import { emptyBooks } from '../engine/spending.js';
import { emptyWorld, INSTITUTION_COLUMNS, type World } from '../engine/world.js';
import type { StockTable } from '../entries/stock.js';
import { emptyStocks } from '../entries/stocks.js';
import { INSTITUTION_TYPES } from '../place/institution-types.js';
import type { Region } from '../place/region.js';
import type { CallsParameters } from '../submodels/calls/parameters.js';
import type { CareersParameters } from '../submodels/careers/parameters.js';
import type { GovernanceParameters } from '../submodels/governance/parameters.js';
import type { PopulationParameters } from '../submodels/population/parameters.js';
import { type ArrivalParameters, arrive } from './people.js';

const ONCE = 0;

/** Parameters that the founding of a region reads. */
type FounderParameters = ArrivalParameters &
  Pick<CareersParameters, 'hireAbility'> &
  Pick<CallsParameters, 'usualSuccessRate'> &
  Pick<GovernanceParameters, 'trustNormal'> &
  PopulationParameters;

/** Place in which a world is founded. */
interface Ground {
  readonly region: Region;
  readonly p: FounderParameters;
  /** Stocks that can be built up there. */
  readonly stocks: StockTable;
}

/** A region with its institutions and founders, as it was before the spin-up. Founders are keyed by number. */
export function foundWorld({ region, p, stocks }: Ground, key: Key, year: number): World {
  const outside = region.funding.outside.length;
  const ledger = emptyBooks(
    region.payers,
    region.institutions.map(({ id }) => id),
  );
  const references = emptyReferences(region.institutions.length, outside);
  // A copy, so that this world is laid out like the copies that policies start from.
  const world = copyOf(
    emptyWorld({
      key: regionKey(key),
      year,
      stocks: emptyStocks(stocks),
      references,
      ledger,
    }),
  );
  world.state.trust = p.trustNormal;
  world.state.successRate = p.usualSuccessRate;
  addInstitutions(world, region, key);
  let number = 0;
  for (let k = 0; k < region.institutions.length; k++) {
    for (let n = 0; n < Math.round(region.institutions[k].posts); n++)
      addFounder({ world, region, p, key }, k, number++);
  }
  return world;
}

function addInstitutions(world: World, region: Region, key: Key): void {
  const { institutions } = world;
  region.institutions.forEach((place, number) => {
    const k = appendRow(institutions, INSTITUTION_COLUMNS);
    const own = childKey(key, CHANNEL.institution, 0, number);
    institutions.key0[k] = own.k0;
    institutions.key1[k] = own.k1;
    institutions.type[k] = INSTITUTION_TYPES.indexOf(place.type);
    institutions.posts[k] = institutions.basePosts[k] = place.posts;
    institutions.climate[k] = institutions.baseClimate[k] = place.climate;
    institutions.equipment[k] = institutions.baseEquipment[k] = place.equipment;
    institutions.translation[k] = place.translation;
    institutions.members[k] = place.members ?? 1;
    institutions.pool[k] = place.pool ?? k;
  });
}

/** Attributes that all founders share. */
interface Founding {
  readonly world: World;
  readonly region: Region;
  readonly p: FounderParameters;
  readonly key: Key;
}

function addFounder({ world, region, p, key }: Founding, institution: number, number: number): void {
  const { k0, k1 } = childKey(key, CHANNEL.founder, 0, number);
  const age = p.founderYoungest + Math.floor(p.founderAges * uniform(k0, k1, counterOf(PURPOSE.age, ONCE)));
  const i = arrive(world, region, p, {
    k0,
    k1,
    institution,
    age,
    stage: age < p.founderEstablished ? STAGE.early : STAGE.established,
    origin: ORIGIN.local,
    programme: PROGRAMME.none,
    meanLogAbility: p.hireAbility,
    mentor: -1,
    contract: 0,
    startUp: 0,
    startUpYears: 0,
  });
  world.researchers.yearsInStage[i] = age % p.founderStageYears;
  world.researchers.tenure[i] = age - p.founderYoungest;
}
