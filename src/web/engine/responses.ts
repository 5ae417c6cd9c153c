/** What a lever did alone at a dose, over the horizon of `npm run levers`. */
export interface ResponsePoint {
  readonly indicator: string;
  readonly dose: number;
  /** Million a year that the dose costs. */
  readonly cost: number;
  readonly effect: number;
  /** Ends of the 95 % interval of the mean. */
  readonly low: number;
  readonly high: number;
}

/** Points by lever and target. */
export type Responses = (lever: string, target: string) => readonly ResponsePoint[];

/** What the text of `docs/levers/league.csv` says of every lever with every target, by the dose. */
export function responsesIn(league: string): Responses {
  const [head, ...lines] = league.trimEnd().split('\n');
  const columns = head.split(',');
  const at = (cells: readonly string[], column: string) => cells[columns.indexOf(column)];
  const found = new Map<string, ResponsePoint[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const key = `${at(cells, 'lever')} ${at(cells, 'target')}`;
    const points = found.get(key) ?? [];
    found.set(key, points);
    const [indicator, dose] = [at(cells, 'indicator'), Number(at(cells, 'dose'))];
    // Sums beyond what the lever can use are all spent on the same dose.
    if (points.some((point) => point.indicator === indicator && point.dose === dose)) continue;
    points.push({
      indicator,
      dose,
      cost: Number(at(cells, 'cost')),
      effect: Number(at(cells, 'effect')),
      low: Number(at(cells, 'meanLow')),
      high: Number(at(cells, 'meanHigh')),
    });
  }
  for (const points of found.values()) points.sort((a, b) => a.dose - b.dose);
  return (lever, target) => found.get(`${lever} ${target}`) ?? [];
}

/** How more of a lever goes on from a dose. */
export type ResponseKind = 'too little' | 'steep' | 'saturated' | 'falling';

/** Doses that must differ from none before anything is said of a curve. */
const FEWEST = 2;

/**
 * Where a dose stands on the curve of an indicator: below the lowest dose whose mean effect differs from none, beyond
 * the dose from which a further unit brings less than half of what one brought at first, or between the two; where
 * the effect is a loss, that it falls. Null where the lever was hardly run, or not in that direction.
 */
export function responseAt(points: readonly ResponsePoint[], dose: number): ResponseKind | null {
  const differing = points.filter(({ low, high }) => low > 0 || high < 0);
  const [first] = differing;
  if (differing.length < FEWEST || dose < 0) return null;
  if (dose < first.dose) return 'too little';
  if (first.effect < 0) return 'falling';
  const perUnit = first.effect / first.dose;
  let before = first;
  for (const point of differing.slice(1)) {
    const further = (point.effect - before.effect) / (point.dose - before.dose);
    if (further / perUnit < 1 / 2) return dose > before.dose ? 'saturated' : 'steep';
    before = point;
  }
  return 'steep';
}
