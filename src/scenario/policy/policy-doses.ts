import { type DosePlace, type DoseProblem, type DoseRange, doseProblems } from '../../model/engine/dose.js';
import type { LeverUse } from '../../model/engine/policy.js';
import { constant, namesOf } from '../../model/engine/program.js';
import type { Region } from '../../model/place/region.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import type { Figure } from '../reading/figure.js';
import type { InputIssue } from '../reading/issues.js';
import { FINITE_NUMBER, issueAt } from '../reading/validate.js';

/** A lever of a policy where it stands. */
export interface LocatedUse {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly use: LeverUse;
  /** False where its dates or its dose are mistaken: its issues say so, and its dose says nothing. */
  readonly sound: boolean;
}

/** Ranges of doses by lever; a lever left out has none. */
type DoseRanges = Readonly<Record<string, DoseRange>>;

const LOCAL_RESEARCH = 'funding.localResearch';

/**
 * The places in which doses must be within their ranges: the region as written and, where its research money is
 * drawn from a range, the region at both ends of it.
 */
export function dosePlaces(region: Region, figures: readonly Figure[]): DosePlace[] {
  const money = figures.find(({ path }) => path === LOCAL_RESEARCH);
  const ends = [money?.low, money?.high].filter((end): end is number => typeof end === 'number');
  const { funding } = region;
  const places = ends.map((localResearch) => ({ ...region, funding: { ...funding, localResearch } }));
  return [region, ...places].map(regionAtPolicy);
}

/** Where no region is known: doses that name nothing of it are the same everywhere. */
const ANYWHERE: DosePlace = { policyYear: 0, population: 0, gdpPerHead: 0, funding: { localResearch: 0 } };

/**
 * A mistake for every dose that is not finite, or outside its lever's range, in some year to the last, and for levers
 * whose doses add up to more or less. Without places only doses that name nothing but `yearsIn` can be judged.
 */
export function doseIssues(
  located: readonly LocatedUse[],
  ranges: DoseRanges,
  places: readonly DosePlace[],
  lastYear: number,
): InputIssue[] {
  const judged = located.filter(
    ({ use, sound }) => sound && isCompiled(use) && (places.length > 0 || isPlaceless(use)),
  );
  const uses = judged.map(({ use }) => use);
  const rangeOf = (lever: string) => (Object.hasOwn(ranges, lever) ? ranges[lever] : undefined);
  const [central = ANYWHERE, ...ends] = places;
  const problems = doseProblems(uses, rangeOf, central, lastYear).map((problem) => ({
    problem,
    at: ANY_PLACE,
  }));
  if (problems.length === 0) {
    for (const place of ends) {
      const money = `${LOCAL_RESEARCH} = ${place.funding.localResearch}`;
      const at = { en: `, where ${LOCAL_RESEARCH} is ${place.funding.localResearch}`, zh: `（${money} 时）` };
      problems.push(...doseProblems(uses, rangeOf, place, lastYear).map((problem) => ({ problem, at })));
    }
  }
  return problems.map(({ problem, at }) => issueOf(problem, judged, at));
}

const ANY_PLACE: Bilingual = { en: '', zh: '' };

/** Lists show expressions as they were written, without a program. */
const isCompiled = ({ dose }: LeverUse): boolean => dose.steps.length > 0;

const isPlaceless = ({ dose, values = {} }: LeverUse): boolean =>
  namesOf(dose).every((name) => name === 'yearsIn' || Object.hasOwn(values, name));

function issueOf(problem: DoseProblem, judged: readonly LocatedUse[], at: Bilingual): InputIssue {
  const { lever: id, target, year, dose, range, uses } = problem;
  const lever = target === '' ? id : `${id} (${target})`;
  const together = uses.map((index) => judged[index]);
  const { document, path, use } = together[together.length - 1];
  const others = together.slice(0, -1).map((other) => placeOf(other));
  const said = doseText(use, dose);
  const found =
    others.length > 0
      ? {
          en: `doses of ${lever} that add up to ${numberText(dose)} in ${year}${at.en}, with ${others.join(', ')}`,
          zh: `${lever} 在 ${year} 年的力度合计 ${numberText(dose)}${at.zh}（另见 ${others.join('、')}）`,
        }
      : { en: `${said.en} in ${year}${at.en}`, zh: `${year} 年的力度 ${said.zh}${at.zh}` };
  return issueAt(document, [...path, 'dose'], found, inEveryYear(range, lever));
}

function inEveryYear(range: DoseRange, lever: string): Bilingual {
  const { en, zh } = rangeText(range);
  return { en: `${en} in every year, the doses of ${lever}`, zh: `${zh}（${lever} 各年的力度范围）` };
}

const placeOf = ({ document, path }: LocatedUse): string => {
  const { file = document.file, line, column } = document.locate([...path, 'dose']);
  return `${file}:${line}:${column}`;
};

/** What a dose comes to, and its expression where it is one. */
const doseText = ({ dose: { source } }: LeverUse, value: number): Bilingual =>
  source === constant(value).source
    ? alike(source)
    : {
        en: `${source}, which comes to ${numberText(value)}`,
        zh: `${source}（等于 ${numberText(value)}）`,
      };

/** Without the last digits, in which sums of decimal fractions differ from what is meant. */
const numberText = (value: number): string => String(Number(value.toPrecision(12)));

const rangeText = ([low, high]: DoseRange): Bilingual =>
  Number.isFinite(high - low) ? { en: `${low} to ${high}`, zh: `${low} 至 ${high}` } : FINITE_NUMBER;
