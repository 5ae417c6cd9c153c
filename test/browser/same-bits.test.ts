import { builtinModules } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/ensemble/block.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readStrategies } from '../bench/strategies.js';
import { startBrowser } from './browser.js';
import { type Bundle, bundleOf } from './bundle.js';
import { hexadecimal } from './engine.js';

type Bytes = Readonly<Record<string, string>>;

/** The point values and one draw of everything uncertain. */
const BLOCKS: readonly Block[] = [
  { draw: 0, replicate: 1 },
  { draw: 2, replicate: 1 },
];
const SCENARIOS = ['baseline', 'competitive-grants', 'learning-hospital', 'balanced-package'];

let scenarios: Scenario[];
let engine: Bundle;
let expected: Bytes;

/** What the page and Node's bare context are asked: one expression over the bundle's name. */
const question = (): string => `medinno.bytesOf(${JSON.stringify(JSON.stringify([scenarios, BLOCKS]))})`;

beforeAll(async () => {
  const all = await readStrategies();
  scenarios = all.filter(({ id }) => SCENARIOS.includes(id));
  engine = await bundleOf('test/browser/engine.ts', 'medinno');
  expected = Object.fromEntries(
    BLOCKS.flatMap((block) => {
      const { observations } = runBlock(scenarios, block);
      return scenarios.map(({ id }, s) => [
        `${id} ${block.draw}/${block.replicate}`,
        hexadecimal(observations[s]),
      ]);
    }),
  );
});

describe('the engine bundled for a browser', () => {
  it('is asked for a run of every scenario in every draw and replicate, each unlike the others', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(SCENARIOS);
    expect(new Set(Object.values(expected)).size).toBe(SCENARIOS.length * BLOCKS.length);
  });

  it('holds nothing of Node and imports nothing when it runs', () => {
    const foreign = engine.files.filter(
      (file) => !/^(src|test\/browser|node_modules\/seedrandom)\//.test(file),
    );
    // seedrandom asks for Node's crypto to seed itself; its own package says that a browser has an empty one.
    expect(foreign).toEqual(['(disabled):crypto']);
    expect(
      engine.files.filter((file) => file.startsWith('src/node/') || file.startsWith('src/cli/')),
    ).toEqual([]);
    expect(engine.imports).toEqual([]);
  });

  it('gives the bits of the sources in a bare context, where there is neither process nor require', () => {
    const bare = createContext({});
    // Names of the context are looked up outside the engine, one by one: those of every sum are looked up once.
    const names = '{ Array, Float64Array, Int32Array, Math, Number, Object, Uint8Array, Uint32Array }';
    runInContext(
      `var medinno = (() => { const ${names} = globalThis; ${engine.code}; return medinno; })();`,
      bare,
    );
    expect(runInContext('typeof process + typeof require + typeof Buffer', bare)).toBe('undefined'.repeat(3));
    expect(JSON.parse(runInContext(question(), bare))).toEqual(expected);
  });

  it('gives the bits of the sources in headless Chromium without a network', async () => {
    const browser = await startBrowser();
    try {
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      await page.setContent('<!doctype html><title>medinno</title>');
      await page.addScriptTag({ content: engine.code });
      expect(JSON.parse(await page.evaluate<string>(question()))).toEqual(expected);
    } finally {
      await browser.close();
    }
  });
});

describe('the public library', () => {
  it('bundles for a browser, none of the modules of Node in it', async () => {
    const { files, imports } = await bundleOf('src/index.ts', 'medinno');
    const builtin = files.filter((file) => file.startsWith('node:') || builtinModules.includes(file));
    expect([...builtin, ...imports]).toEqual([]);
  });
});

describe('a browser that is not there', () => {
  it('is an error that says what to do', async () => {
    await expect(startBrowser('/nowhere/chromium')).rejects.toThrow(
      /CHROME_PATH.*\n.*\/nowhere\/chromium: not there/,
    );
  });
});
