/**
 * A process that runs the tests of a submodel again and again in its own copy of the repository, its working folder:
 * vitest starts once, and each request changes one file, runs the tests up to the first failure and puts the file back.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestRunResult } from 'vitest/node';

/** Which tests to run, with which file changed to what. */
export interface Request {
  readonly tests: readonly string[];
  readonly change?: { readonly file: string; readonly text: string };
}

/** The test that failed first, or null where all passed. */
export interface Answer {
  readonly failed: string | null;
}

const vitest = await createVitest('test', {
  config: false,
  watch: false,
  reporters: [{}],
  pool: 'threads',
  isolate: false,
  maxWorkers: 1,
  bail: 1,
  setupFiles: 'test/property-seed.ts',
  include: ['test/model/**/*.test.ts'],
  passWithNoTests: true,
});
await vitest.standalone();

async function answerTo({ tests, change }: Request): Promise<Answer> {
  if (change === undefined) return { failed: await firstFailure(tests) };
  const original = readFileSync(change.file, 'utf8');
  try {
    write(change.file, change.text);
    return { failed: await firstFailure(tests) };
  } finally {
    write(change.file, original);
  }
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
  vitest.invalidateFile(resolve(file));
}

async function firstFailure(tests: readonly string[]): Promise<string | null> {
  // A run answers with everything that vitest has kept, failures of earlier runs too.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const project = vitest.getRootProject();
  const result = await vitest.runTestSpecifications(
    tests.map((file) => project.createSpecification(resolve(file))),
  );
  return failureOf(result);
}

function failureOf({ testModules, unhandledErrors }: TestRunResult): string | null {
  for (const module of testModules) {
    for (const test of module.children.allTests()) if (test.result().state === 'failed') return test.fullName;
    if (module.state() === 'failed') return module.errors()[0]?.message ?? module.relativeModuleId;
  }
  if (unhandledErrors.length > 0) return 'an error outside of the tests';
  return null;
}

process.on('message', async (request: Request) => {
  const answer = await answerTo(request);
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
process.send?.({ failed: null } satisfies Answer);
