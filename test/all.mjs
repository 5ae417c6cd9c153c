// Everything that must hold: the checks of `npm run check` beside the tests, which leave a core idle now and then. What is given is passed
// on to the test runner. A check that fails ends the tests.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

const [checks, tests] = [
  begun('npm', ['run', '--silent', 'check'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  begun(process.execPath, [VITEST, 'run', ...process.argv.slice(2)], { stdio: 'inherit' }),
];

// What the checks say comes at once, not between the lines of the tests.
const said = [];
for (const stream of [checks.child.stdout, checks.child.stderr]) stream.on('data', (part) => said.push(part));

const checked = await checks.ended;
process.stderr.write(Buffer.concat(said));
if (checked !== 0) tests.child.kill();
const tested = await tests.ended;
process.exitCode = checked || tested;

function begun(program, args, options) {
  const child = spawn(program, args, options);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { child, ended };
}
