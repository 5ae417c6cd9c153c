import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const REPOSITORY = join(import.meta.dirname, '../..');

/**
 * Where the package's own model may be named outside `src/model/`, and why. Anywhere else a model is an argument, or is
 * carried by what it made (`Collected`, `Store`, the catalogue of names), so that a model from outside is not mistaken for it.
 */
const NAMED_IN: Readonly<Record<string, string>> = {
  'src/index.ts': 'exports it',
  'src/draws/draw.ts': 'default of drawOf',
  'src/ensemble/ensemble.ts': 'default of runEnsemble',
  'src/ensemble/run-block.ts': 'default of runBlock',
  'src/ensemble/runs.ts': 'default of ensembleWork',
  'src/ensemble/collector.ts': 'default of collector',
  'src/ensemble/runs-in-memory.ts': 'default of runsInMemory',
  'src/experiment/experiment-work.ts': 'default of experimentWork',
  'src/forecast/bank/bank-work.ts': 'default of bankWork',
  'src/commands/asked-bank.ts': 'default of the calls that forecast',
  'src/commands/asked-experiment.ts': 'default of explore',
  'src/commands/asked.ts': 'default of the calls that simulate',
  'src/node/write.ts': 'refuses a custom model without its file',
  'src/node/model/model-in-use.ts': 'what a call simulates unless it names a file',
  'src/node/model/model-module.ts': 'a model from a file has all of it',
  'src/scenario/region/history-file.ts': 'default of parseHistory',
  'src/testing/assert-indicator.ts': 'default of the assertions for those who add to it',
  'src/testing/assert-lever.ts': 'default of the assertions for those who add to it',
  'src/testing/assert-process.ts': 'default of the assertions for those who add to it',
  'src/testing/trial-place.ts': 'default of the assertions for those who add to it',
  'src/web/page/engine-thread.ts': 'what the page simulates',
  'src/web/page/simulation-thread.ts': 'what the page simulates',
  'src/draws/region-draw.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/chinese-units.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/local-share.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/origin.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/region-fields.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/region-file.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/region/region-schema.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/workbook/layout.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/workbook/read.ts': 'default of what reads the figures and prices of a region',
  'src/scenario/workbook/write.ts': 'default of what reads the figures and prices of a region',
  'src/patterns/places.ts': 'patterns are looked for in this model',
  'src/patterns/changes.ts': 'patterns are looked for in this model',
  'src/studies/main-model.ts': 'studies look at this model',
  'src/studies/pipeline-productivity/agreements.ts': 'studies look at this model',
};

const IMPORT = /import \{[^}]*\bmedinno\b[^}]*\} from '[^']*\/medinno\.js'|export \{ medinno \}/;

describe('the model of the package', () => {
  it('is named outside src/model/ only as a default', () => {
    const files = readdirSync(join(REPOSITORY, 'src'), { recursive: true })
      .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/model/'));
    const naming = files.filter((name) => IMPORT.test(readFileSync(join(REPOSITORY, name), 'utf8')));
    expect(naming.sort()).toEqual(Object.keys(NAMED_IN).sort());
  });
});
