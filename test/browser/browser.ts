import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** A container has neither the kernel rights of the sandbox, nor shared memory to speak of, nor a screen card. */
const SMALL_MEMORY = '--disable-dev-shm-usage';
const ARGUMENTS = ['--no-sandbox', SMALL_MEMORY, '--disable-gpu'];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The npm package that brings a browser for Linux along; named by a variable, so that the rest does without it. */
const PACKAGED: string = '@sparticuz/chromium';

interface Candidate {
  readonly name: string;
  /** Path of its executable and the arguments that it asks for; null where it is not there. */
  readonly find: () => Promise<{ path: string; args: readonly string[] } | null>;
}

const onDisk = (path: string): Candidate => ({
  name: path,
  find: async () => (existsSync(path) ? { path, args: ARGUMENTS } : null),
});

const packaged: Candidate = {
  name: PACKAGED,
  find: async () => {
    // The package unpacks the few libraries of the browser that a bare machine lacks, and points the loader to them,
    // only where it takes the machine for one of the bare ones it was made for.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: found } = (await import(PACKAGED)) as {
      default: { executablePath: () => Promise<string>; args: readonly string[] };
    };
    return { path: await found.executablePath(), args: found.args };
  },
};

/**
 * Start a headless Chromium: that of CHROME_PATH, else one installed on the machine, else the one that comes as an npm
 * package. Throws with what was tried where none starts: a test that needs a browser must not pass without one.
 */
export async function startBrowser(
  chromePath = process.env.CHROME_PATH,
  argumentsFor: (usual: readonly string[]) => readonly string[] = (usual) => usual,
): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, find } of candidatesFor(chromePath)) {
    try {
      const found = await find();
      if (found)
        return await chromium.launch({ executablePath: found.path, args: [...argumentsFor(found.args)] });
      tried.push(`${name}: not there`);
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(
    `no browser could be started; install Chromium or set CHROME_PATH to one. Tried:\n  ${tried.join('\n  ')}`,
  );
}

const candidatesFor = (chromePath: string | undefined): readonly Candidate[] =>
  chromePath ? [onDisk(chromePath)] : [...INSTALLED.map(onDisk), packaged];

/**
 * Before all tests: unpacks the browser that comes as an npm package where none is installed. Of files of tests that start it at once
 * for the first time on a machine, one would start what another is still writing.
 */
export default async function unpackBrowser(): Promise<void> {
  // Where there is none, the tests that start it say what was tried.
  if (!process.env.CHROME_PATH && !INSTALLED.some(existsSync)) await packaged.find().catch(() => null);
}

/** The same where a test opens several profiles: in one process alone, to close one of them would end the browser. */
export const startBrowserOfProfiles = (): Promise<Browser> =>
  startBrowser(process.env.CHROME_PATH, (usual) => [
    ...usual.filter((argument) => !/^--(single-process|no-zygote)$/.test(argument)),
    SMALL_MEMORY,
  ]);
