import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  /** A script that sets the name given to all that the entry exports. */
  readonly code: string;
  /** Every file in it, by its path from the repository on. */
  readonly files: readonly string[];
  /** What it would still import when it runs. */
  readonly imports: readonly string[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundle a source file for a browser; fails where something needs what only Node has. */
export async function bundleOf(entry: string, globalName: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    globalName,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    // Without a folder to write to, a path is asked for to name the output by.
    outdir: 'bundle',
    metafile: true,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    code: outputFiles[0].text,
    files: Object.keys(metafile.inputs),
    imports: imports.map(({ path }) => path),
  };
}
