import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { PROGRAMME, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { byRecord } from '../../population/standing.js';
import { wholeHeads } from '../../representation.js';
import type { HealthFlows } from '../health/flows.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { CultivationControls } from './controls.js';
import type { CultivationFlows } from './flows.js';
import type { CultivationParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type PlacesYear = Year<
  CultivationParameters & Pick<ResearchParameters, 'clinicalLoad'>,
  CultivationControls & Pick<ResearchControls, 'protectedTime'>,
  CultivationFlows & Pick<HealthFlows, 'careTaken'>
>;

/** Purposes of a lot that is drawn once have no year. */
const ONCE = 0;

/**
 * Step 3, before instalments. Places paid for stay with their holders to the end of their term; free ones go to the established researchers
 * of the best record who have no contract of a programme, no mission laboratory and no start-up money. A holder has the money of a place, as start-up money of the year, and is freed of a
 * share of teaching and care; in hospitals that is doctors' time taken from care. Where fewer places are paid for than held, those of the
 * lowest record lose theirs.
 */
export function places(y: PlacesYear): void {
  const { world, representation, controls, flows } = y;
  const holders = holdersOf(world);
  if (controls.outstandingPlaces <= 0 && holders.length === 0) return;
  const { k0, k1 } = world.key;
  const lot = uniform(k0, k1, counterOf(PURPOSE.placeRounding, ONCE));
  const open = wholeHeads(controls.outstandingPlaces, representation, lot);
  const kept = holders.sort(byRecord(world)).slice(0, open);
  for (const i of holders.slice(open)) world.researchers.place[i] = 0;
  const chosen = candidatesOf(world)
    .sort(byRecord(world))
    .slice(0, open - kept.length);
  for (const i of chosen) world.researchers.place[i] = y.p.placeYears;
  for (const i of [...kept, ...chosen]) give(y, i, controls.outstandingPlaces / open);
  flows.placesHeld = kept.length + chosen.length;
}

/** Those whose term goes on, a year of it being over. */
function holdersOf({ researchers: { place }, active, activeCount }: World): number[] {
  const holders: number[] = [];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (place[i] > 0 && --place[i] > 0) holders.push(i);
  }
  return holders;
}

function candidatesOf({ researchers: r, active, activeCount }: World): number[] {
  const candidates: number[] = [];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const isOwn = r.programme[i] === PROGRAMME.none || r.contract[i] === 0;
    if (
      isOwn &&
      r.laboratory[i] === 0 &&
      r.stage[i] >= STAGE.established &&
      r.place[i] === 0 &&
      r.startUpLeft[i] === 0
    )
      candidates.push(i);
  }
  return candidates;
}

/** Money of the places paid for, alike for each of the whole ones, and the care that a doctor no longer gives. */
function give({ world, region, p, controls, flows }: PlacesYear, i: number, placesEach: number): void {
  const { researchers: r, institutions } = world;
  r.startUp[i] = p.placeMoney * placesEach * region.prices.outstandingPlace;
  r.startUpLeft[i] = 1;
  if (institutions.type[r.institution[i]] === HOSPITAL)
    flows.careTaken += p.placeFreed * p.clinicalLoad * (1 - controls.protectedTime);
}

export const placesProcess: Process<PlacesYear> = {
  id: 'places',
  title: { en: 'places for outstanding people of the region', zh: '本地杰出人才培养名额' },
  source:
    'assumed: who has the best record is chosen, as such programmes do; money and time of the chosen then count like those of all, so that what more places bring falls with the record they reach (long support of the best: Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x)',
  writes: [
    'flows.careTaken',
    'flows.placesHeld',
    'researchers.place',
    'researchers.startUp',
    'researchers.startUpLeft',
  ],
  step: places,
};
