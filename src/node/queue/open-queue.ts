import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { ModelFile } from '../model/named-model-file.js';
import type { QueueAddress } from './address.js';
import { type QueueExecutor, queueExecutor } from './queue-executor.js';
import { openSubmission } from './submission.js';
import { ownVersion } from './version.js';

/** What a command puts its tasks into a queue with. */
export interface OpeningQueue {
  readonly address: QueueAddress;
  /** The model file of the call; null where the model is that of the package. */
  readonly model: ModelFile | null;
  /** Seconds that one task may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** Milliseconds for which one who is not heard of still counts as there. */
  readonly lease: number;
  readonly say: (text: Bilingual) => void;
}

/**
 * An executor on the workers of a queue, and who is there.
 * @throws BilingualError where the queue does not answer
 */
export async function openQueue({
  address,
  model,
  timeLimit,
  lease,
  say,
}: OpeningQueue): Promise<QueueExecutor> {
  const version = ownVersion(model);
  const submission = await openSubmission(address, version, lease);
  const limit = timeLimit === undefined ? undefined : 1000 * timeLimit;
  const executor = queueExecutor(submission, { version, timeLimit: limit, say });
  await executor.looked;
  return executor;
}
