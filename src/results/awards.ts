import { drawnOnce } from '../draws/drawn-once.js';
import type { Collected } from '../ensemble/collected.js';
import { isAwarded } from '../model/engine/award.js';
import { leverOf } from '../model/entries/lever.js';
import { replicateKey } from '../random/keys.js';
import { regionKey } from '../random/region-key.js';
import { chanceOfAward } from '../scenario/policy/chance-of-award.js';
import { type Warning, warning } from '../scenario/reading/warning.js';
import type { Scenario } from '../scenario/scenario.js';

/** A lever that a scenario applies for, and in how many of its runs it came. */
interface Award {
  readonly lever: string;
  /** Before anything is drawn. */
  readonly chance: number;
  readonly came: number;
  readonly runs: number;
}

/** The parts of an ensemble that decide on awards: their lots follow from draw, replicate and lever, so that nothing of the runs is asked. */
type Runs = Pick<Collected, 'draws' | 'replicates' | 'model'>;

/** What a scenario applies for; the same lever with several chances is several. */
export function awardsOf(scenario: Scenario, { draws, replicates, model }: Runs): Award[] {
  const applied = scenario.policy.levers.flatMap((use) => {
    const chance = chanceOfAward(use, scenario, model);
    return chance === null ? [] : [{ use, chance }];
  });
  const distinct = new Map(applied.map((each) => [`${each.use.lever} ${each.use.chance}`, each]));
  if (distinct.size === 0) return [];
  const keys = replicates.map((replicate) => regionKey(replicateKey(scenario.seed, replicate)));
  const drawn = draws.map((draw) => ({ draw, p: drawnOnce(scenario, draw, model).parameters }));
  return [...distinct.values()].map(({ use, chance }) => {
    const lever = leverOf(use.lever, model.levers);
    const inDraw = (each: (typeof drawn)[number]) =>
      keys.filter((key) => isAwarded(use, lever, { world: { key }, region: scenario.region, ...each }))
        .length;
    const came = drawn.reduce((sum, each) => sum + inDraw(each), 0);
    return { lever: use.lever, chance, came, runs: drawn.length * keys.length };
  });
}

/** Whether nothing that a scenario has of a lever came in any run; false of what its region decides. */
export const neverCame = (lever: string, awards: readonly Award[]): boolean => {
  const own = awards.filter((award) => award.lever === lever);
  return own.length > 0 && own.every(({ came }) => came === 0);
};

/** How often that came which is not sure to come. */
export const awardWarnings = (collected: Collected): Warning[] =>
  collected.scenarios.flatMap((scenario) =>
    awardsOf(scenario, collected)
      .filter(({ chance }) => chance < 1)
      .map((award) => warning('awardByChance', award, [scenario.id])),
  );
