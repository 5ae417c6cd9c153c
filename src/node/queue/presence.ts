import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { LIFETIME } from './keys.js';

/**
 * Says that someone is there, for so many milliseconds. The time is that of Redis: clocks of machines differ.
 * @param list the key of the list of those who are there
 */
export async function announce(
  redis: Redis,
  list: string,
  { id, notice, lease }: { readonly id: string; readonly notice: object; readonly lease: number },
): Promise<void> {
  const until = (await timeOf(redis)) + lease;
  await redis
    .multi()
    .zadd(list, until, id)
    .expire(list, LIFETIME)
    .set(`${list}:${id}`, JSON.stringify(notice), 'PX', lease)
    .exec();
}

/** Takes someone from the list at once. */
export async function withdraw(redis: Redis, list: string, id: string): Promise<void> {
  await redis.multi().zrem(list, id).del(`${list}:${id}`).exec();
}

/** Whether someone said so within the time that was said. */
export const isThere = async (redis: Redis, list: string, id: string): Promise<boolean> =>
  (await redis.exists(`${list}:${id}`)) === 1;

/** Those who are there by their ids, and what they say of themselves; what cannot be read is left out. */
export async function present<Notice>(
  redis: Redis,
  list: string,
  schema: z.ZodType<Notice>,
): Promise<Map<string, Notice>> {
  const now = await timeOf(redis);
  await redis.zremrangebyscore(list, '-inf', String(now));
  const ids = (await redis.zrange(list, '0', '-1')).filter((id) => /^[\w-]{1,80}$/.test(id));
  if (ids.length === 0) return new Map();
  const texts = await redis.mget(ids.map((id) => `${list}:${id}`));
  const read = ids.flatMap((id, n): [string, Notice][] => {
    const parsed = schema.safeParse(jsonIn(texts[n]));
    return parsed.success ? [[id, parsed.data]] : [];
  });
  return new Map(read);
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Milliseconds of the clock of Redis. */
async function timeOf(redis: Redis): Promise<number> {
  const [seconds, microseconds] = await redis.time();
  return 1000 * Number(seconds) + Math.floor(Number(microseconds) / 1000);
}
