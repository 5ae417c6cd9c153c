import { alternativesOf } from '../charts/alternatives.js';
import { rankedContenders } from '../charts/contenders.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatNumber, formatShare } from '../language/numbers.js';
import { sumsUpTo } from '../language/sums-of-place.js';
import { shownUnit } from '../language/units.js';
import { words } from '../language/words.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { signedCorrelation } from './caveats.js';
import { gainText, quoted, tiedText } from './estimates-in-words.js';
import { isResearch } from './findings.js';
import { levelsAboveInWords } from './levels-above.js';
import { firstPerMillionInWords } from './per-million.js';
import { leadersInWords, worthInWords } from './worth-of-daly.js';

/** What would change the answer: what a DALY is worth, whose budgets count, break-evens, forms of the model, the practice channel. */
export function conditionsInWords(context: Context): string[] {
  const { paragraph } = words(context.language);
  return [
    paragraph([
      ...worthInWords(context),
      ...(allowsConclusion(context.comparison) ? leadersInWords(context) : []),
    ]),
    ...firstPerMillionInWords(context),
    ...levelsAboveInWords(context),
    ...breakEvenSentences(context),
    paragraph(structuresInWords(context)),
    paragraph(practiceOffInWords(context)),
    ...driversInWords(context),
  ].filter((text) => text !== '');
}

/** What has to be true for a strategy to pay, where its strongest driver decides and the draws on either side bear it out. */
function breakEvenSentences(context: Context): string[] {
  const { comparison, language, model } = context;
  return comparison.breakEvens.flatMap((row) => {
    const { parameter, text, above, share, grade, value, mean, low, high } = row;
    const unit = shownUnit(row.unit, language, 'full', sumsUpTo([value, mean, low, high], language));
    const shown = (one: number) => formatNumber(one * unit.times, 2);
    const scenario = comparison.scenarios.find(({ id }) => id === row.scenario);
    if (scenario === undefined) return [];
    const said = {
      scenario: quoted(context, scenario),
      input: inputName(parameter, text, language, model),
      above,
      value: shown(value),
      unit: unit.word,
      mean: shown(mean),
      low: shown(low),
      high: shown(high),
      share: formatShare(share),
      grade,
    };
    return [words(language).answer.breakEven(said)];
  });
}

/** Which forms of the model change the net health benefit of which strategy beyond chance, or that none does. */
function structuresInWords(context: Context): string[] {
  const { comparison, language, model } = context;
  const { change } = words(language);
  const strategies = alternativesOf(comparison).filter(({ yardstick }) => !yardstick);
  const rows = comparison.structures.filter(({ scenario }) => strategies.some(({ id }) => id === scenario));
  if (rows.length === 0) return [];
  const beyond = rows.filter(({ beyondChance }) => beyondChance);
  if (beyond.length === 0) return [change.noForm];
  const said = beyond.map(({ scenario, parameter, text, name, difference: mean, low, high }) =>
    change.form(
      inputName(parameter, text, language, model),
      name[language],
      quoted(context, strategies.find(({ id }) => id === scenario)!),
      gainText(context, { indicator: 'netHealthBenefit', mean, low, high }),
    ),
  );
  return [change.forms(said)];
}

/** What happens to the order when research does not improve practice; nothing of runs that show no order. */
function practiceOffInWords(context: Context): string[] {
  const { change } = words(context.language);
  const { comparison } = context;
  const ranked = rankedContenders(comparison, 'netHealthBenefitWithoutPractice');
  const leader = ranked[0];
  if (leader === undefined || !allowsConclusion(comparison)) return [];
  const research = ranked.find(({ scenario }) => isResearch(scenario));
  const first = change.practiceOff(
    quoted(context, leader.scenario),
    gainText(context, leader.effect),
    leader.effect.mean < 0,
    tiedText(context, 'netHealthBenefitWithoutPractice', leader.scenario),
  );
  if (research === undefined || research.scenario.id === leader.scenario.id) return [first];
  return [
    first,
    change.practiceOffResearch(quoted(context, research.scenario), gainText(context, research.effect)),
  ];
}

const DRIVERS_IN_WORDS = 2;

/** The inputs that the net health benefit of the best strategy depends on most. */
function driversInWords(context: Context): string[] {
  const { comparison, language, model } = context;
  const { change } = words(language);
  const [leader] = rankedContenders(comparison, 'netHealthBenefit');
  const drivers = comparison.drivers
    .filter(({ scenario }) => scenario === leader?.scenario.id)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, DRIVERS_IN_WORDS)
    .map(({ parameter, text, correlation, grade }) =>
      change.driver(
        inputName(parameter, text, language, model),
        correlation > 0 ? change.raises : change.lowers,
        signedCorrelation(correlation),
        grade,
      ),
    );
  return drivers.length === 0 ? [] : [change.driversOf(quoted(context, leader.scenario), drivers)];
}
