// A command, its Redis and its workers as a closed network of queues, simulated with times that are given and nothing random: how many
// batches a second are done with so many threads.

/**
 * @typedef {object} Queue
 * @property {number} work seconds of work in a batch, on one thread
 * @property {number} worker seconds that a worker spends on a batch besides
 * @property {number} redis seconds of the one thread of Redis for a batch, there and back
 * @property {number} gatherer seconds of the one thread of the command for a batch: handing out, reading, keeping
 * @property {number} roundTrip seconds from a process to Redis and back
 * @property {number} out batches that may be out at once for each thread
 * @property {number} leastOut batches that may be out at least
 * @property {number} mostOut and at most
 * @property {number} readAtOnce answers that the command reads at once
 */

/**
 * Batches a second once all are under way. The command hands out until as many are out as may be; Redis serves one after the other what
 * comes first; a thread takes what waits longest; the command reads what lies there, keeps it one after the other, removes it, and hands
 * out anew.
 * @param {number} threads
 * @param {Queue} queue
 * @returns {number}
 */
export function batchesASecond(threads, queue) {
  const { work, worker, redis, gatherer, roundTrip, readAtOnce } = queue;
  const out = Math.max(queue.leastOut, Math.min(queue.out * threads, queue.mostOut));
  const [arriving, ending, lying] = [[], [], []];
  let [waiting, begun, free, redisFree, commandFree, gathered] = [0, 0, threads, 0, 0, 0];
  const throughRedis = (now) => {
    redisFree = Math.max(now, redisFree) + redis / 2;
    return redisFree;
  };
  const handOut = (now, count) => {
    for (let n = 0; n < count; n++) inOrder(arriving, throughRedis(now + roundTrip / 2) + roundTrip / 2);
  };
  const begin = (now) => {
    for (; waiting > 0 && free > 0; waiting--, free--, begun++) {
      // The first ones last differently long, or all threads would go on ending together.
      const part = Math.min(1, (begun + 1) / Math.min(threads, out));
      inOrder(ending, now + worker + part * work);
    }
  };
  const gather = (now) => {
    const read = Math.min(readAtOnce, lying.filter((time) => time <= now).length);
    lying.splice(0, read);
    // One question for what lies there, and one removal of it.
    commandFree = now + 2 * roundTrip + read * gatherer;
    handOut(commandFree, read);
    gathered += read;
  };
  const until = (count) => {
    while (gathered < count) {
      const reads = lying.length > 0 ? Math.max(commandFree, lying[0]) : Number.POSITIVE_INFINITY;
      const next = Math.min(arriving[0] ?? reads, ending[0] ?? reads, reads);
      if (next === arriving[0]) {
        arriving.shift();
        waiting++;
      } else if (next === ending[0]) {
        ending.shift();
        free++;
        inOrder(lying, throughRedis(next + roundTrip / 2));
      } else gather(next);
      begin(next);
    }
    return { gathered, seconds: commandFree };
  };
  handOut(0, out);
  const warm = until(3 * out + 10 * readAtOnce);
  const end = until(9 * out + 100 * readAtOnce);
  return (end.gathered - warm.gathered) / (end.seconds - warm.seconds);
}

/** Puts a time into a list of them in their order, to which it is mostly the last. */
function inOrder(times, time) {
  let place = times.length;
  while (place > 0 && times[place - 1] > time) place--;
  times.splice(place, 0, time);
}

/**
 * What nothing can exceed: each of the stations alone.
 * @param {number} threads
 * @param {Queue} queue
 */
export function ceilings(threads, { work, worker, redis, gatherer, roundTrip, readAtOnce, mostOut }) {
  const atOnce = Math.min(threads, mostOut);
  return {
    threads: atOnce / (work + worker),
    redis: 1 / redis,
    command: 1 / (gatherer + (2 * roundTrip) / readAtOnce),
  };
}
