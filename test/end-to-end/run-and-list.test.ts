import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  besideWarnings,
  called,
  DATA_FILES,
  filesBelow,
  resultsOf,
  TINY,
  workingFolders,
} from './command.js';

const place = workingFolders();

describe('medinno run', () => {
  it('simulates a scenario alone: levels on stdout, data and charts in its folder', async () => {
    const cwd = place('run');
    const { code, stdout } = await called(cwd, ['run', 'young-talent', ...TINY.slice(0, -1)]);
    expect(code).toBe(0);
    expect(stdout).toContain('Young talent');
    expect(stdout).toMatch(/^ papers +[\d,]+ /m);
    const ids = ['fan-papers', 'funding-concentration', 'pipeline-flow', 'talent-flows'];
    const kinds = ['csv', 'png', 'svg', 'vl.json'];
    const charts = ids.flatMap((id) => kinds.map((kind) => `charts/${id}.${kind}`));
    expect(filesBelow(resultsOf(cwd))).toEqual([...charts, ...DATA_FILES, 'report.html'].sort());
  });

  it('takes a region for a scenario under its baseline, and prints one document with --json', async () => {
    const { code, stdout, stderr } = await called(place('region'), ['run', 'maoming', ...TINY, '--json']);
    expect({ code, stderr: besideWarnings(stderr) }).toEqual({ code: 0, stderr: '' });
    const { scenarios, warnings } = JSON.parse(stdout);
    expect(stderr).toBe(warnings.map((each: string) => `Warning: ${each}\n`).join(''));
    expect(warnings).toEqual([expect.stringContaining('assumed or borrowed')]);
    expect(scenarios.map(({ name }: { name: string }) => name)).toEqual(['maoming']);
  });

  it('writes where it is asked to, and replaces older results', async () => {
    const cwd = place('out');
    for (const draws of ['0', '1']) {
      const args = ['run', 'baseline', ...TINY, '--draws', draws, '--out', 'deep/er/'];
      expect(await called(cwd, args.slice(0, 2).concat(args.slice(4)))).toMatchObject({ code: 0 });
    }
    expect(JSON.parse(readFileSync(join(cwd, 'deep/er/manifest.json'), 'utf8')).draws).toBe(1);
    expect(readdirSync(join(cwd, 'deep'))).toEqual(['er']);
  });
});

describe('medinno list', () => {
  it.each(['levers', 'parameters', 'indicators', 'scenarios', 'regions'])(
    'prints %s, a line each',
    async (what) => {
      const [lines, json] = await Promise.all([
        called(place('list'), ['list', what]),
        called(place('list'), ['list', what, '--json']),
      ]);
      expect([lines.code, json.code]).toEqual([0, 0]);
      const entries: { id: string }[] = JSON.parse(json.stdout);
      expect(entries.length).toBeGreaterThan(0);
      expect(lines.stdout.trimEnd().split('\n')).toHaveLength(entries.length);
      for (const { id } of entries) expect(lines.stdout).toContain(id);
      expect(lines.stdout).not.toMatch(/undefined|\[object/);
    },
  );
});
