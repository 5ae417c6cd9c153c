import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { expect } from 'vitest';
import type { DrawnChart } from '../../src/charts/chart.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import type { ChartSpec } from '../../src/charts/theme.js';
import type { StudyRun } from '../../src/studies/run-study.js';
import { defaultSettings } from '../../src/studies/settings.js';
import type { Settings, Study, StudyRow } from '../../src/studies/study.js';

/** Settings that decide how long a study takes, small: they change no row's id. */
export const SMALL: Readonly<Record<string, Settings>> = {
  'talent-versus-luck': { people: 100, runs: 2, steps: 12 },
  'funding-and-bad-science': { steps: 40, trials: 2 },
  'epistemic-landscape': { agents: 3, trials: 2, steps: 30 },
  'self-organised-funding': { scientists: 6, references: 3, trials: 2, years: 5 },
};

/** Rows under their ids; fails where two rows have one id. */
export function rowsById({ rows }: StudyRun): ReadonlyMap<string, StudyRow> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(byId.size).toBe(rows.length);
  return byId;
}

/** What Vega-Lite warns of when it compiles a specification. */
function complaintsOf(spec: ChartSpec): string[] {
  const complaints: string[] = [];
  const note = (...messages: readonly unknown[]) => {
    complaints.push(messages.join(' '));
    return logger;
  };
  const silent = () => logger;
  const logger = { level: silent, error: note, warn: note, info: silent, debug: silent };
  compile(spec, { logger: logger as unknown as LoggerInterface });
  return complaints;
}

/** Charts that compile without a warning, name their axes and can be drawn with their rows inside. */
export async function expectDrawable(charts: readonly Pick<DrawnChart, 'spec'>[]): Promise<void> {
  for (const { spec } of charts) {
    expect(complaintsOf(spec)).toEqual([]);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const svg = await drawSvg(spec);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  }
}

/** The same for all charts of a study, simulated once, in both languages and forms; they have the names given. */
export async function expectChartsDrawable(
  study: Study,
  given: Settings,
  names: readonly string[],
): Promise<void> {
  const settings = { ...defaultSettings(study), ...given };
  const results = study.parts(settings).map((part) => study.simulate(part, settings, '1'));
  for (const language of ['en', 'zh'] as const) {
    for (const form of ['wide', 'narrow'] as const) {
      const charts = study.charts({ settings, results, citation: study.citation, language, form });
      expect(charts.map(({ id }) => id)).toEqual(names);
      await expectDrawable(charts);
    }
  }
}
