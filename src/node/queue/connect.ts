import { isIP } from 'node:net';
import type { Redis } from 'ioredis';
import { BilingualError } from '../../scenario/reading/bilingual-error.js';
import type { QueueAddress } from './address.js';

/** Milliseconds that a queue may take to answer for the first time, as when all parts of a system are started at once. */
const TO_BEGIN = 5000;
/** Milliseconds between attempts to reach a queue: at first, and at most. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 2000;
/** Milliseconds without an answer after which a connection is given up, and a new one made. */
const SILENCE = 20_000;

/** A connection to a queue, and whether it stands. */
export interface Connection {
  readonly redis: Redis;
  readonly stands: () => boolean;
}

/**
 * Connects to a queue. Once it answered, a connection that breaks is made anew for as long as it takes, and what was
 * asked waits for it.
 * @throws BilingualError where it does not answer, or does not let this program in
 */
export async function connected(address: QueueAddress, patience = TO_BEGIN): Promise<Connection> {
  const until = performance.now() + patience;
  for (;;) {
    const attempt = await tried(address);
    if ('redis' in attempt) return attempt;
    if (attempt.kind !== 'reach' || performance.now() >= until) throw unreachable(address, attempt);
    await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE));
  }
}

interface Refusal {
  readonly reason: string;
  /** What is in the way; of these only what is not reached may be so a moment later. */
  readonly kind: Kind;
}

async function tried(address: QueueAddress): Promise<Connection | Refusal> {
  // Loaded here, so that commands without a queue do not wait for it.
  const { Redis } = await import('ioredis');
  const { host, port, database: db, encrypted, user: username, password } = address;
  let hasBegun = false;
  let last: Error & { code?: string } = new Error('no answer');
  const redis = new Redis({
    host,
    port,
    db,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    // The name that a server of several shows its certificate for.
    ...(encrypted ? { tls: isIP(host) > 0 ? {} : { servername: host } } : {}),
    lazyConnect: true,
    connectTimeout: 5000,
    keepAlive: 10_000,
    socketTimeout: SILENCE,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (hasBegun ? Math.min(FIRST_PAUSE * times, LONGEST_PAUSE) : null),
  });
  redis.on('error', (error: Error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    // It was chosen already, but a refusal of that passes without a word, and work would go to another one.
    await redis.select(db);
    hasBegun = true;
    return { redis, stands: () => redis.status === 'ready' };
  } catch (error) {
    redis.disconnect();
    const answered = error instanceof Error && OF_SERVER.test(error.message);
    const { code, message } = answered ? (error as typeof last) : last;
    return { reason: answered ? message : (code ?? message), kind: kindOf(`${code} ${message}`) };
  }
}

/** An answer of the server, which says more than that the connection ended. */
export const OF_SERVER = /^[A-Z]{3,} /;

type Kind = keyof typeof ADVICE;

function kindOf(text: string): Kind {
  if (/NOAUTH|WRONGPASS|NOPERM/.test(text)) return 'entry';
  if (/ERR DB index|SELECT is not allowed/.test(text)) return 'database';
  return /CERT|certificate|self.signed|ERR_SSL|ERR_TLS/i.test(text) ? 'certificate' : 'reach';
}

/** What may help, by what is in the way. */
const ADVICE = {
  entry: {
    en: 'name and password come from MEDINNO_QUEUE_USER and MEDINNO_QUEUE_PASSWORD',
    zh: '用户名和口令由 MEDINNO_QUEUE_USER 和 MEDINNO_QUEUE_PASSWORD 给出',
  },
  certificate: {
    en: 'a certificate of an authority that Node does not know is named by NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    zh: 'Node 不认识的签发机构，其证书由 NODE_EXTRA_CA_CERTS=/path/to/ca.pem 指定',
  },
  database: {
    en: 'a database that it has stands behind the address, as in redis://host:6379/1, or none',
    zh: '地址末尾应为该 Redis 已有的数据库编号（如 redis://host:6379/1），或不写',
  },
  reach: {
    en: 'is Redis running there, and may this machine reach it?',
    zh: '请确认该处已启动 Redis，且本机可以访问',
  },
} as const;

function unreachable({ shown }: QueueAddress, { reason, kind }: Refusal): BilingualError {
  return new BilingualError({
    en: `no work over the queue ${shown}: ${reason}; ${ADVICE[kind].en}`,
    zh: `无法使用队列 ${shown}：${reason}；${ADVICE[kind].zh}`,
  });
}
