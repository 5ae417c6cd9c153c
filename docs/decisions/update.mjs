// Writes the pages of decisions from runs of the built program: `npm run decisions`, some quarter of an hour on two cores without the nation's;
// `npm run decisions what-decides` that of one. Runs are kept in results, so that a command that was ended goes on where it was.
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawSvg } from '../../dist/charts/draw-svg.js';
import { decisionOfContext } from '../../dist/charts/experiment/decision-of-context.js';
import { askedExperiment } from '../../dist/commands/asked-experiment.js';
import { askedSearch } from '../../dist/commands/asked-search.js';
import { runAskedExperiment } from '../../dist/commands/run-asked-experiment.js';
import { runAskedSearch } from '../../dist/commands/run-asked-search.js';
import { words } from '../../dist/language/words.js';
import { withFonts } from '../../dist/node/embed-fonts.js';
import { experimentToFolder } from '../../dist/node/experiment-to-folder.js';
import { scenarioFiles } from '../../dist/node/index.js';
import { searchToFolder } from '../../dist/node/search-to-folder.js';
import { executorFor } from '../../dist/node/workers/executor-for.js';
import { answerInWords } from '../../dist/report/decision/decision-answer.js';
import { sentencesOfDecision } from '../../dist/report/decision/three-sentences.js';
import { searchInWords } from '../../dist/report/search/search-in-words.js';
import { DECISIONS } from './decisions.mjs';

const LANGUAGES = ['en', 'zh'];
const { execute: executor, close, workers } = executorFor({});
const named = process.argv.slice(2);
for (const decision of DECISIONS.filter(({ id }) => named.length === 0 || named.includes(id))) {
  const made = decision.command === 'optimise' ? await sought(decision.id) : await explored(decision.id);
  for (const language of LANGUAGES) await writePage(decision, made, language);
}
await close();

function folderOptions() {
  const { signal } = new AbortController();
  return { language: 'en', withoutPng: true, modelFile: null, workers, say: () => {}, resume: false, signal };
}

/** The results of an experiment with strategies, and their folder in results as of `medinno explore`. */
async function explored(experiment) {
  const asked = await askedExperiment({ experiment, sources: scenarioFiles });
  const { result } = await experimentToFolder(asked, folderOptions(), (kept) =>
    runAskedExperiment(asked, { executor, kept }),
  );
  const said = (language) => {
    const context = decisionOfContext(result.context({ language }));
    return [...answerInWords(context), ...sentencesOfDecision(context)];
  };
  return { result, experiment: result.asked.experiment, runs: result.run.results.flat().length, said };
}

/** The results of a search, and their folder in results as of `medinno optimise`. */
async function sought(experiment) {
  const asked = await askedSearch({ experiment, sources: scenarioFiles });
  const { result } = await searchToFolder(asked, folderOptions(), (kept) =>
    runAskedSearch(asked, { executor, kept }),
  );
  const said = (language) => searchInWords(result.context({ language }));
  return { result, experiment: asked.experiment, runs: null, said };
}

/** A page with what was found and its charts, which stand in a folder of the same name. */
async function writePage({ id, charts, command, reading }, { result, experiment, runs, said }, language) {
  const folder = new URL(`./${id}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const ending = language === 'en' ? '' : `.${language}`;
  const shown = [];
  for (const chart of result.charts({ language }).filter((one) => charts.includes(one.id))) {
    writeFileSync(new URL(`${chart.id}${ending}.svg`, folder), await withFonts(await drawSvg(chart.spec)));
    shown.push(`![${chart.title}](${id}/${chart.id}${ending}.svg)`);
  }
  const [headline, ...sentences] = said(language);
  const lines = [
    `# ${experiment.title[language]}`,
    experiment.description[language],
    `**${headline}**`,
    sentences.map((line) => `- ${line}`).join('\n'),
    ...(reading === undefined ? [] : [reading[language]]),
    ...shown,
    words(language).caveat.general,
    madeBy(id, command, runs, language),
  ];
  writeFileSync(new URL(`./${id}${ending}.md`, import.meta.url), `${lines.join('\n\n')}\n`);
}

/** The call that makes it all again, and the file of the question. */
function madeBy(id, command, runs, language) {
  const call = `medinno ${command} ${id}${language === 'zh' ? ' --language zh' : ''}`;
  const file = `[${id}.yaml](../../scenarios/experiments/${id}.yaml)`;
  if (language === 'en')
    return `${runs === null ? '' : `${runs.toLocaleString('en')} runs. `}\`${call}\` makes the page with all tables and charts, \`npm run decisions\` this one. The question as a file: ${file}.`;
  return `${runs === null ? '' : `共 ${runs.toLocaleString('en')} 次模拟。`}\`${call}\` 生成含全部表格与图表的页面，\`npm run decisions\` 生成本页。问题文件：${file}。`;
}
