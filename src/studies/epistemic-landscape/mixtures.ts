import type { Bilingual } from '../../model/place/region.js';
import { replicateKey } from '../../random/keys.js';
import { numberOf, textOf } from '../setting-values.js';
import type { Settings } from '../study.js';
import { type FollowerRule, type Moves, POINTS, type SearchRules, searchHistory } from './search.js';

/** Shares of followers in the table, the rest mavericks. */
const FOLLOWER_SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** A population under one reading of the rules; `row` is the prefix of its rows, '' for the settings as they are. */
export interface Mixture {
  readonly row: string;
  readonly label: Bilingual;
  readonly rules: SearchRules;
}

/** Some of the searches of one mixture. */
export interface Part {
  readonly mixture: Mixture;
  readonly firstTrial: number;
  readonly trials: number;
}

export interface Result extends Part {
  /** Steps until both peaks, Infinity for never, one a search. */
  readonly bothPeaks: Float64Array;
  /** Share of significant patches visited by the end, one a search. */
  readonly visited: Float64Array;
  /** Mean course over the searches of the part. */
  readonly course: Float64Array;
  /** Patches visited early in the first search. */
  readonly early: Uint8Array;
}

/** Searches of a part: enough to be worth sending to a thread. */
const TRIALS_PER_PART = 20;

function rulesOf(settings: Settings, controlShare: number, followerShare: number): SearchRules {
  const agents = numberOf(settings, 'agents');
  const controls = Math.round(controlShare * agents);
  const followers = Math.round(followerShare * (agents - controls));
  return {
    controls,
    followers,
    mavericks: agents - controls - followers,
    steps: numberOf(settings, 'steps'),
    moves: textOf(settings, 'moves') as Moves,
    follower: textOf(settings, 'followerRule') as FollowerRule,
  };
}

function shareName(share: number): Bilingual {
  if (share === 0) return { en: 'all mavericks', zh: '全部为独行者' };
  if (share === 1) return { en: 'all followers', zh: '全部为跟随者' };
  const percent = Math.round(share * 100);
  return { en: `${percent}% followers, rest mavericks`, zh: `${percent}% 跟随者，其余为独行者` };
}

const ALL_CONTROLS: Bilingual = { en: 'all controls', zh: '全部为独立爬坡者' };

/** Every mixture of the table under the settings' reading of the rules. */
export function mainMixtures(settings: Settings): readonly Mixture[] {
  const controls = { row: 'controls', label: ALL_CONTROLS, rules: rulesOf(settings, 1, 0) };
  const mixed = FOLLOWER_SHARES.map((share) => ({
    row: `followers-${share}`,
    label: shareName(share),
    rules: rulesOf(settings, 0, share),
  }));
  return [controls, ...mixed];
}

const READING_NAMES: Readonly<Record<string, Bilingual>> = {
  grid: { en: 'moves on the grid', zh: '按格移动' },
  program: { en: "moves of the authors' program", zh: '按原程序移动' },
  above: { en: 'followers only upwards', zh: '跟随者只向更高处' },
  'at-least': { en: 'followers also level', zh: '跟随者可平移' },
};

/** The same mixtures under the other reading of moves, and those with followers under the other rule for them. */
function otherReadings(settings: Settings): readonly Mixture[] {
  const moves: Moves = textOf(settings, 'moves') === 'grid' ? 'program' : 'grid';
  const follower: FollowerRule = textOf(settings, 'followerRule') === 'above' ? 'at-least' : 'above';
  const under = (name: string, changed: Partial<SearchRules>) => (mixture: Mixture) => ({
    row: `${name}-${mixture.row}`,
    label: {
      en: `${mixture.label.en} (${READING_NAMES[name].en})`,
      zh: `${mixture.label.zh}（${READING_NAMES[name].zh}）`,
    },
    rules: { ...mixture.rules, ...changed },
  });
  const mixtures = mainMixtures(settings);
  const following = mixtures.filter(({ rules }) => rules.followers > 0);
  return [...mixtures.map(under(moves, { moves })), ...following.map(under(follower, { follower }))];
}

/** The settings as they are, every mixture of the table, and the same under other readings of the rules. */
export function mixtures(settings: Settings): readonly Mixture[] {
  const own = rulesOf(settings, numberOf(settings, 'controls'), numberOf(settings, 'followers'));
  const itself = { row: '', label: { en: '', zh: '' }, rules: own };
  return [itself, ...mainMixtures(settings), ...otherReadings(settings)];
}

const sameRules = (a: SearchRules, b: SearchRules): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Needs no separate searches for the settings as they are where a row of the table has them. */
export function parts(settings: Settings): readonly Part[] {
  const [own, ...rows] = mixtures(settings);
  const needed = rows.some(({ rules }) => sameRules(rules, own.rules)) ? rows : [own, ...rows];
  const trials = numberOf(settings, 'trials');
  const starts = Array.from({ length: Math.ceil(trials / TRIALS_PER_PART) }, (_, i) => i * TRIALS_PER_PART);
  return needed.flatMap((mixture) =>
    starts.map((start) => ({
      mixture,
      firstTrial: start + 1,
      trials: Math.min(TRIALS_PER_PART, trials - start),
    })),
  );
}

/** Searches of one number have common random numbers over all mixtures. */
export function simulate(part: Part, _settings: Settings, seed: string): Result {
  const { mixture, firstTrial, trials } = part;
  const searches = Array.from({ length: trials }, (_, i) =>
    searchHistory(mixture.rules, replicateKey(`${seed}/epistemic-landscape`, firstTrial + i)),
  );
  const course = Float64Array.from(
    { length: POINTS },
    (_, point) => searches.reduce((sum, search) => sum + search.course[point], 0) / trials,
  );
  return {
    ...part,
    bothPeaks: Float64Array.from(searches, (search) => search.bothPeaks),
    visited: Float64Array.from(searches, (search) => search.course[POINTS - 1]),
    course,
    early: searches[0].early,
  };
}

/** Results of a mixture, under whichever row its searches were made. */
export function resultsOf(results: readonly Result[], { rules }: Mixture): readonly Result[] {
  const all = results.filter(({ mixture }) => sameRules(mixture.rules, rules));
  return all.filter(({ mixture }) => mixture.row === all[0].mixture.row);
}
