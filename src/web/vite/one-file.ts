import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEMPLATE = new URL('../page/index.html', import.meta.url);
const ICON = new URL('../page/icon.svg', import.meta.url);

/** The page in one file as the package holds it; `medinno page --single` unpacks it. */
const FILE = 'medinno.html.gz';

/** Writes script and style of the page into its HTML, so that it opens from a disk, where no other file can be loaded. */
export const oneFile = (): Plugin => ({
  name: 'one-file',
  // After the styles were gathered.
  enforce: 'post',
  apply: 'build',
  generateBundle(_, bundle) {
    const parts = Object.values(bundle);
    const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
    const styles = parts.flatMap((part) =>
      part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
    );
    if (scripts.length !== 1 || styles.length !== 1)
      throw new Error(`found ${scripts.length} scripts and ${styles.length} styles, expected one of each`);
    for (const name of Object.keys(bundle)) delete bundle[name];
    const source = pageOf(readFileSync(TEMPLATE, 'utf8'), scripts[0], styles[0]);
    this.emitFile({ type: 'asset', fileName: FILE, source: gzipSync(source, { level: 9 }) });
  },
});

/** The page with all that it needs: nothing runs but this script, in this style, and nothing is loaded or sent. */
function pageOf(template: string, script: string, style: string): string {
  const code = inHtml(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = `data:image/svg+xml;base64,${readFileSync(ICON).toString('base64')}`;
  return [
    [/content="default-src[^"]*"/, `content="${policy}"`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="${icon}" />\n    <style>${style}</style>`],
    [/<script type="module"[^>]*><\/script>/, `<script data-medinno>${code}</script>`],
  ].reduce((page, [place, text]) => put(page, place as RegExp, text as string), template);
}

/** A text in place of what stands once in a page. */
function put(page: string, place: RegExp, text: string): string {
  if (!place.test(page)) throw new Error(`${place} is not found in ${TEMPLATE.pathname}`);
  return page.replace(place, () => text);
}

/** A script as HTML takes it: an end of its element and a comment stand in texts alone, and read the same with a stroke. */
function inHtml(script: string): string {
  if (script.includes('\r')) throw new Error('the script has a carriage return, which HTML would change');
  return script.trim().replaceAll(/<(\/script|!--)/gi, '<\\$1');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
