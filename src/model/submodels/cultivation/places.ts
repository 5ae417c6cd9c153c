import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { PROGRAMME, STAGE } from '../../engine/codes.js';
import { giveBackUnused } from '../../engine/unused-money.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { free } from '../../population/freed.js';
import { placesFilled } from '../../population/places-filled.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { HealthFlows } from '../health/flows.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { CultivationControls } from './controls.js';
import type { CultivationFlows } from './flows.js';
import type { CultivationParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type PlacesYear = Year<
  CultivationParameters &
    Pick<EvaluationParameters, 'bonus'> &
    Pick<ResearchParameters, 'clinicalLoad' | 'otherLoad' | 'teachingLoad'>,
  CultivationControls & Pick<ResearchControls, 'protectedTime'>,
  CultivationFlows & Pick<BudgetsFlows, 'programmeReturned'> & Pick<HealthFlows, 'careTaken'>
>;

/** Purposes of a lot that is drawn once have no year. */
const ONCE = 0;

/**
 * Step 3, before instalments. Places paid for stay with their holders to the end of their term; free ones go to the established researchers
 * of the best record who have no contract of a programme, no mission laboratory and no start-up money. A holder has the money of a place, as start-up money of the year, and is freed of a
 * share of teaching and care, for which care goes without or others are paid. Where fewer places are paid for than held, those of the
 * lowest record lose theirs; money for places that no one takes goes back in the same year.
 */
export function places(y: PlacesYear): void {
  const { world, region, representation, controls, flows } = y;
  const { place } = world.researchers;
  const holders = holdersOf(world);
  if (controls.outstandingPlaces <= 0 && holders.length === 0) return;
  const { kept, chosen, lost, each, unused } = placesFilled(world, representation, {
    paid: controls.outstandingPlaces,
    holders,
    candidates: candidatesOf(world),
    lot: lotOf(world),
  });
  for (const i of lost) place[i] = 0;
  for (const i of chosen) place[i] = y.p.placeYears;
  for (const i of [...kept, ...chosen]) give(y, i, each);
  flows.placesHeld = kept.length + chosen.length;
  giveBackUnused(y, 'government', controls.outstandingPlaces * unused * region.prices.outstandingPlace);
}

const lotOf = ({ key: { k0, k1 } }: World): number => uniform(k0, k1, counterOf(PURPOSE.placeRounding, ONCE));

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

/** The money of a place, or of so many in one, and time. */
function give(y: PlacesYear, i: number, placesEach: number): void {
  const { world, region, p } = y;
  const { startUp, startUpLeft } = world.researchers;
  startUp[i] = p.placeMoney * placesEach * region.prices.outstandingPlace;
  startUpLeft[i] = 1;
  free(y, i, p.placeFreed);
}

export const placesProcess: Process<PlacesYear> = {
  id: 'places',
  title: { en: 'places for outstanding people of the region', zh: '本地杰出人才培养名额' },
  source:
    'assumed: who has the best record is chosen, as such programmes do; money and time of the chosen then count like those of all, so that what more places bring falls with the record they reach (long support of the best: Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x)',
  writes: [
    'flows.careTaken',
    'flows.placesHeld',
    'flows.programmeReturned',
    'ledger',
    'researchers.place',
    'researchers.startUp',
    'researchers.startUpLeft',
  ],
  step: places,
};
