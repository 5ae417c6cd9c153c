import { alike, type Bilingual } from '../../scenario/reading/bilingual.js';
import { callIssue, failed, type Loaded } from '../../scenario/reading/issues.js';

/** Where a queue is, and by what name and password it is entered. */
export interface QueueAddress {
  /** As it may be shown: without name and password. */
  readonly shown: string;
  readonly host: string;
  readonly port: number;
  /** Number of the database there. */
  readonly database: number;
  /** Whether what travels is encrypted, and the server shows a certificate. */
  readonly encrypted: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** What of the surroundings says by what name and password a queue is entered. */
type Surroundings = Readonly<Record<string, string | undefined>>;

const USUAL_PORT = 6379;

/**
 * The address of a queue in a text such as `redis://host:6379/0` or `rediss://host`; name and password come from
 * MEDINNO_QUEUE_USER and MEDINNO_QUEUE_PASSWORD. Issues where the text is no such address, or holds a password.
 * @example
 * queueAddress('redis://example.org', {}).value.shown; // => 'redis://example.org:6379'
 */
export function queueAddress(text: string, env: Surroundings): Loaded<QueueAddress> {
  const url = URL.canParse(text) ? new URL(text) : null;
  // What stands before an @ or behind a ? may be a password, however wrong the rest is: it is not repeated.
  if (/[@?#]/.test(text)) return failed([callIssue('--queue', SECRET, FROM_ENVIRONMENT)]);
  const encrypted = url?.protocol === 'rediss:';
  const database = /^\/?$/.test(url?.pathname ?? '') ? '0' : url?.pathname.slice(1);
  const isOther = url === null || !(encrypted || url.protocol === 'redis:') || url.hostname === '';
  if (isOther || !/^\d{1,4}$/.test(database ?? ''))
    return failed([callIssue('--queue', alike(text), AN_ADDRESS)]);
  const port = url.port === '' ? USUAL_PORT : Number(url.port);
  const value = {
    shown: `${url.protocol}//${url.hostname}:${port}${database === '0' ? '' : `/${database}`}`,
    // An IPv6 address stands in brackets in an address alone.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    database: Number(database),
    encrypted,
    user: env.MEDINNO_QUEUE_USER || undefined,
    password: env.MEDINNO_QUEUE_PASSWORD || undefined,
  };
  return { ok: true, value };
}

const SECRET: Bilingual = {
  en: 'an address with more in it than where the queue is',
  zh: '含用户名、口令或其他内容的地址',
};
const FROM_ENVIRONMENT: Bilingual = {
  en: 'the address alone: whatever stands in a call is seen in lists of processes and kept in histories of shells; name and password come from MEDINNO_QUEUE_USER and MEDINNO_QUEUE_PASSWORD',
  zh: '只含地址（命令行会出现在进程列表和历史记录中）；用户名和口令由环境变量 MEDINNO_QUEUE_USER 和 MEDINNO_QUEUE_PASSWORD 给出',
};
const AN_ADDRESS: Bilingual = {
  en: 'the address of a Redis, as in redis://host:6379, or encrypted, as in rediss://host:6379',
  zh: 'Redis 的地址，如 redis://host:6379；加密连接如 rediss://host:6379',
};
