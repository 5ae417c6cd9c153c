import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notWhole } from '../commands/limits.js';
import type { Language } from '../language/words.js';
import { NOT_BUILT } from '../node/page-copy.js';
import { PAGE_FOLDER, pageServer } from '../node/page-server.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue } from '../scenario/reading/issues.js';
import { asTypedHere } from './as-typed.js';
import { print, printJson, say } from './output.js';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly language: Language;
  readonly json: boolean;
}

const LAST_PORT = 65_535;

/** `serve`: the page at an address of this machine until it is interrupted; throws an InputError for an address that cannot be had. */
export async function serve(
  { port, host, language, json }: ServeOptions,
  signal: AbortSignal,
): Promise<number> {
  const issues = notWhole('port', port, [0, LAST_PORT]).map(asTypedHere);
  if (issues.length > 0) throw new InputError(issues);
  if (!existsSync(PAGE_FOLDER)) throw new BilingualError(NOT_BUILT);
  const server = pageServer();
  const address = await listening(server, port, host);
  const url = urlOf(address);
  if (json) printJson({ url });
  else print(`${url}\n`);
  say(HOW_TO[language]);
  await ended(server, signal);
  return 0;
}

const HOW_TO: Readonly<Record<Language, string>> = {
  en: 'Open this address in a browser. Ctrl-C ends it.',
  zh: '用网页打开该地址即可。按 Ctrl-C 结束。',
};

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(unfit(error, port, host)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** A port or an address that cannot be had is a mistake of the call. */
function unfit(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const { code } = error;
  if (code === 'EADDRINUSE' || code === 'EACCES')
    return new InputError([
      callIssue('--port', code === 'EADDRINUSE' ? inUse(port) : refused(port), FREE_PORT),
    ]);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new InputError([callIssue('--host', alike(host), OWN_ADDRESS)]);
  return error;
}

const inUse = (port: number): Bilingual => ({
  en: `${port}, at which another program listens`,
  zh: `${port}（已被其他程序占用）`,
});
const refused = (port: number): Bilingual => ({
  en: `${port}, which the system does not give`,
  zh: `${port}（系统不允许使用）`,
});
const FREE_PORT: Bilingual = { en: 'a free port; 0 takes any', zh: '空闲端口；0 表示任选' };
const OWN_ADDRESS: Bilingual = {
  en: 'an address of this machine, such as 127.0.0.1',
  zh: '本机的地址，如 127.0.0.1',
};

/** Resolves when the server is closed, which an interruption does. */
function ended(server: Server, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    server.once('close', () => resolve());
    const close = (): void => {
      server.close();
      server.closeAllConnections();
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}
