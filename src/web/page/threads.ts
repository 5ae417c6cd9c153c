/** Beyond so many, threads share the memory of one machine and gain little. */
const MOST_THREADS = 8;

/** Bytes of the worlds that all threads hold together. */
const MOST_BYTES = 1.6e9;
const MOST_OF_ONE = 400e6;

/** Threads that simulate, on a machine like this. */
export const THREADS = Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency ?? 1));

/** Bytes of the worlds that one of them may hold: of a city all worlds of full precision fit, of a nation those of the first look. */
export const BYTES_OF_THREAD = Math.min(MOST_OF_ONE, MOST_BYTES / THREADS);
