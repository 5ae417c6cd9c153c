// The tables of docs/scale.md, from figures.mjs and the simulated queue.
import { MOST_BLOCKS, PLACES, PRICE, QUEUE, RUN } from './figures.mjs';
import { batchesASecond } from './queue-model.mjs';

const HOUR = 3600;
const valuesOf = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
const rounded = (number) => {
  if (number >= 1000) return Math.round(Number(number.toPrecision(3))).toLocaleString('en-US');
  return String(Number(number.toPrecision(2)));
};
const tableOf = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * The queue of a place, a batch being as many whole blocks as take about its time: what each run costs the command comes to what each batch does.
 * @param {{ seconds: { value: number }, scenarios: number }} place
 */
export function queueOf({ seconds, scenarios }) {
  const queue = valuesOf(QUEUE);
  const ofBlock = scenarios * seconds.value;
  const blocks = Math.max(1, Math.floor(queue.work / ofBlock));
  const runs = blocks * scenarios;
  return {
    runs,
    queue: { ...queue, work: blocks * ofBlock, gatherer: queue.gatherer + runs * RUN.keep.value },
  };
}

/** Runs a second of a place with so many threads at one queue. */
export function runsASecond(place, threads) {
  const { runs, queue } = queueOf(place);
  return runs * batchesASecond(threads, queue);
}

const THREADS = [1, 8, 32, 64, 128, 256, 512, 1024];

/** Throughput against threads: in runs a second, and in what of the threads is used. */
export function throughputTable() {
  const rows = THREADS.map((threads) => [
    threads,
    ...PLACES.map((place) => {
      const rate = runsASecond(place, threads);
      const part = (rate * place.seconds.value) / threads;
      return `${rounded(rate)} (${Math.min(100, Math.round(100 * part))} %)`;
    }),
  ]);
  return tableOf(['threads', ...PLACES.map(({ id }) => id)], rows);
}

/** Cost and time of so many runs. */
export function costTable() {
  const rows = PLACES.flatMap((place) =>
    [1e6, 1e9].map((runs) => {
      const coreHours = (runs * place.seconds.value) / HOUR;
      const hours = (threads) => rounded(runs / runsASecond(place, threads) / HOUR);
      return [
        `${place.id}, ${runs === 1e6 ? '10^6' : '10^9'}`,
        rounded(coreHours),
        rounded(PRICE.value * coreHours),
        `${hours(64)} and ${hours(512)}`,
        rounded((runs * RUN.keep.value) / HOUR),
        rounded((runs * RUN.tables.value) / HOUR),
        rounded((runs * RUN.bytes.value) / 1e9),
        Math.max(1, Math.ceil(runs / place.scenarios / MOST_BLOCKS)),
      ];
    }),
  );
  const heads = [
    'runs',
    'core-hours',
    'CNY',
    'hours on a queue of 64 and 512 threads',
    'of them the command keeps, at least',
    'then tables, hours of one core',
    'GB',
    'commands, at least',
  ];
  return tableOf(heads, rows);
}

/** Every figure with its grade. */
export function figuresTable() {
  const list = [
    ...Object.entries(QUEUE),
    ...Object.entries(RUN),
    ...PLACES.map(({ id, seconds }) => [`seconds: ${id}`, seconds]),
    ['price', PRICE],
  ];
  return tableOf(
    ['figure', 'value', 'grade', 'from'],
    list.map(([name, { value, grade, from }]) => [name, value, grade, from]),
  );
}

const TABLES = { throughput: throughputTable, cost: costTable, figures: figuresTable };

/** The page with its tables made anew. */
export function withTables(page) {
  return Object.entries(TABLES).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`),
        (_, begin, end) => `${begin}\n${table()}\n\n${end}`,
      ),
    page,
  );
}
