// Writes the pages of the three questions from runs of the built program: `npm run questions`, an hour on two cores for those of a
// nation; `npm run questions talent-flows` that of one. Runs are kept in results, so that a command that was ended goes on where it was.
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawSvg } from '../../dist/charts/draw-svg.js';
import { changeName } from '../../dist/charts/experiment/experiment-context.js';
import { askedExperiment } from '../../dist/commands/asked-experiment.js';
import { runAskedExperiment } from '../../dist/commands/run-asked-experiment.js';
import { parseRegion } from '../../dist/index.js';
import { formatEstimate, formatNumber } from '../../dist/language/numbers.js';
import { words } from '../../dist/language/words.js';
import { withFonts } from '../../dist/node/embed-fonts.js';
import { experimentToFolder } from '../../dist/node/experiment-to-folder.js';
import { scenarioFiles } from '../../dist/node/index.js';
import { executorFor } from '../../dist/node/workers/executor-for.js';
import { QUESTIONS } from './questions.mjs';

const LANGUAGES = ['en', 'zh'];
const { execute: executor, close, workers } = executorFor({});
const asked = process.argv.slice(2);
for (const question of QUESTIONS.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  const result = await explored(question.id);
  for (const language of LANGUAGES) await writePage(question, result, language);
}
await close();

/** The results of an experiment, and their folder in results as of `medinno explore`. */
async function explored(experiment) {
  const asked = await askedExperiment({ experiment, sources: scenarioFiles });
  const to = { language: 'en', withoutPng: true, modelFile: null, workers, say: () => {}, resume: false };
  const { signal } = new AbortController();
  const { result } = await experimentToFolder(asked, { ...to, signal }, (kept) =>
    runAskedExperiment(asked, { executor, kept }),
  );
  return result;
}

/** A page with its findings and its charts, which stand in a folder beside it. */
async function writePage(question, result, language) {
  const { id, charts } = question;
  const folder = new URL(`./${id}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const ending = language === 'en' ? '' : `.${language}`;
  const shown = [];
  for (const chart of charts) {
    const { title, spec } = result.chart(chart, { language });
    writeFileSync(new URL(`${chart}${ending}.svg`, folder), await withFonts(await drawSvg(spec)));
    shown.push(`![${title}](${id}/${chart}${ending}.svg)`);
  }
  const page = pageOf(question, result, language, shown);
  writeFileSync(new URL(`../questions/${id}${ending}.md`, import.meta.url), page);
}

function pageOf({ id, findings, acting, place }, result, language, shown) {
  const { experiment } = result.asked;
  const { draws, replicates } = experiment.sampling;
  const found = findings(readerOf(result, language, place), language);
  const call = `medinno explore ${id}${language === 'zh' ? ' --language zh' : ''}`;
  const made =
    language === 'en'
      ? `${result.run.points.length} points, ${draws} draws of the parameters, ${replicates} runs of each, ${experiment.scenario.horizon} years, under the same luck: \`${call}\` makes the tables and all charts, \`npm run questions\` this page. The question as a file: [${id}.yaml](../../scenarios/experiments/${id}.yaml).`
      : `${result.run.points.length} 个点，${draws} 组参数，各模拟 ${replicates} 次，${experiment.scenario.horizon} 年，随机数相同。\`${call}\` 生成全部表格与图表，\`npm run questions\` 生成本页。问题文件：[${id}.yaml](../../scenarios/experiments/${id}.yaml)。`;
  const lines = [
    `# ${experiment.title[language]}`,
    `**${found[0]}**`,
    // Before all other numbers, as in reports.
    ...illustrative(experiment.scenario.region, language),
    found
      .slice(1)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...shown,
    words(language).paragraph([acting[language], words(language).experiment.reading]),
    made,
  ];
  return `${lines.join('\n\n')}\n`;
}

/** What the file of a place says of it where it only illustrates; results of experiments are held against no facts. */
function illustrative({ id, name }, language) {
  const path = `scenarios/regions/${id}.yaml`;
  const { description } = parseRegion(scenarioFiles.own(path), path).value;
  if (!/illustrative/i.test(description.en)) return [];
  return [`${name[language]}${language === 'zh' ? '：' : ': '}${description[language]}`];
}

/** What the page's sentences take from the tables: a change by its input and value, on an indicator. */
function readerOf(result, language, place) {
  const rows = result.table('changes');
  const change = (input, value, indicator) => {
    const row = rows.find(
      (one) => one.indicator === indicator && one.part === '' && one.changed[input] === value,
    );
    if (row === undefined) throw new Error(`no change of ${input} to ${value} on ${indicator}`);
    return row;
  };
  const context = result.context({ language });
  const named = (row) => changeName(context, row);
  // As the tables have it: sentences name the unit themselves.
  const amount = (row, times = 1) => {
    const [own, least, most] = [row.mean, row.low, row.high].map((value) => value && value * times);
    const { mean, low, high } = formatEstimate(own, least, most, { signed: true });
    return words(language).interval(mean, low, high);
  };
  const money = (row) => amount(row, place.millions[language]);
  return { context, rows, change, amount, money, named, number: formatNumber, place };
}
