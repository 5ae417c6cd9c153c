import { describe, expect, it } from 'vitest';
import { askedBank } from '../../src/commands/asked-bank.js';
import { backtestFrom } from '../../src/commands/backtest.js';
import { unknownName } from '../../src/node/folder-contents.js';
import { forecastFiles } from '../../src/node/forecast-files.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { scoredText } from '../../src/node/scored-text.js';
import { VERSION } from '../../src/results/version.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import { verdictOn } from '../charts/forecast-fixture.js';
import { grown, madeBank, papers } from '../forecast/made-bank.js';
import { readProjectFile } from '../scenario/project-files.js';
import { contentOf } from '../scenario/workbook-files.js';

const bank = madeBank(60);

/** The files of past forecasts of so many years of papers. */
async function filesOf(years: number) {
  const asked = await askedBank('backtest', { region: 'guangdong', sources: scenarioFiles });
  const until = asked.place.region.startYear + years - 1;
  const made = { ...asked, history: papers(grown(0.7, years)), until, draws: 60 };
  const result = backtestFrom(made, bank);
  const files = await forecastFiles(result, {
    command: 'medinno backtest guangdong',
    language: 'en',
    pictures: false,
    say: () => {},
  });
  return { files, verdict: result.table('verdicts')[0] };
}

describe('the folder of past forecasts', () => {
  it('has a block for the file of the region, which reads it as it is', async () => {
    const { files, verdict } = await filesOf(22);
    const text = String(files['scored.yaml']);
    expect(text.split('\n')[0]).toBe(
      '# To be copied into the file of region guangdong / 可复制到地区 guangdong 的文件中',
    );
    const file = 'scenarios/regions/guangdong.yaml';
    const others = { find: () => null, names: () => [] };
    const { scored } = contentOf(parseRegion(`${readProjectFile(file)}\n${text}`, file, others));
    expect(Object.keys(scored!)).toEqual(['papers']);
    const { against, upTo, comparedOrigins: origins } = verdict;
    expect(scored!.papers).toMatchObject({ verdict: verdict.verdict, against, upTo, origins });
    expect(scored!.papers.source).toBe(`medinno backtest guangdong, version ${VERSION}`);
  });

  it('has none where the record is too short to tell', async () => {
    const { files, verdict } = await filesOf(8);
    expect(verdict.verdict).toBe('tooShort');
    expect(files).not.toHaveProperty(['scored.yaml']);
  });

  it('may have it', () => {
    expect(unknownName('forecast', ['scored.yaml'])).toBeUndefined();
  });
});

describe('the block for the file of a region', () => {
  it('keeps each source on its line', () => {
    const verdict = verdictOn('papers', { verdict: 'undecided', skillLow: -0.2, skillHigh: 0.3 });
    const command = `medinno backtest ./my-city.xlsx ${'--set a=1 '.repeat(20)}`.trim();
    expect(scoredText('my-city', [verdict], command)).toContain(`source: ${command}, version ${VERSION}\n`);
  });
});
