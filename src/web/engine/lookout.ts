import type { AskedEnsemble } from '../../commands/asked.js';
import type { Executor } from '../../work/job.js';
import { type Decide, decidedOnce } from './decided-once.js';
import type { KeptRuns } from './kept-runs.js';
import { keyOf, type Looked, type SaidLook, type Wish } from './looks.js';
import type { DeskResponse } from './messages.js';
import type { Precision } from './precision.js';

/** A picture that is on the page: what may be looked at more closely. */
export interface Shown {
  readonly number: number;
  readonly precision: Precision;
  /** The scenarios of the page side by side: no new policy, those that were kept, the strategy. */
  readonly asked: () => Promise<AskedEnsemble>;
  /** What the panels compare the strategy with, by the name of its scenario; null = no new policy. */
  readonly reference: string | null;
  readonly signal: AbortSignal;
}

/** Looks that are open on the page, answered anew with every picture. */
export interface Lookout {
  /** What the page looks at from now on; what is new is answered at once where there is a picture. */
  readonly wish: (wishes: readonly Wish[]) => Promise<void>;
  /** Answers all that is looked at from a new picture. */
  readonly shown: (shown: Shown) => Promise<void>;
  /** The picture is no longer that of the page. */
  readonly forget: () => void;
}

/** What answers looks at one picture, and the pairs of runs that it rests on. */
interface Looks {
  readonly pairs: number;
  readonly lookAt: (wish: Wish) => Promise<SaidLook | null>;
}

/** What a lookout says. */
type Said = Looked | Extract<DeskResponse, { kind: 'progress' }>;

/** What a lookout works with. */
interface LookoutParts {
  readonly runs: KeptRuns;
  /** Works out what the draws say of a decision. */
  readonly decide: Executor;
  readonly respond: (said: Said) => void;
}

export function lookout(parts: LookoutParts): Lookout {
  const { respond } = parts;
  const decide = decidedOnce(parts.decide);
  let wishes: readonly Wish[] = [];
  let current: Shown | null = null;
  // Looks at one picture share its tables.
  const looks = new WeakMap<Shown, Promise<Looks>>();

  function lookAt(shown: Shown): Promise<Looks> {
    const known = looks.get(shown);
    if (known !== undefined) return known;
    const made = begun(shown, { ...parts, decide });
    looks.set(shown, made);
    // One that was ended is begun anew.
    made.catch(() => looks.delete(shown));
    return made;
  }

  async function answer(asked: readonly Wish[]): Promise<void> {
    const shown = current;
    if (shown === null || asked.length === 0) return;
    const { number } = shown;
    const { pairs, lookAt: look } = await lookAt(shown);
    for (const wish of asked) {
      // A newer picture answers for itself, and what is no longer looked at needs no answer.
      if (current !== shown) return;
      if (!wishes.some((one) => keyOf(one) === keyOf(wish))) continue;
      const said = await look(wish);
      if (current !== shown) return;
      if (said !== null) respond({ kind: 'looked', number, key: keyOf(wish), pairs, said });
      // Lets a request come in between.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  return {
    wish: (next) => {
      const known = wishes.map(keyOf);
      wishes = next;
      return answer(next.filter((wish) => !known.includes(keyOf(wish))));
    },
    shown: (shown) => {
      current = shown;
      return answer(wishes);
    },
    forget: () => {
      current = null;
    },
  };
}

/** Makes the runs that looks at a picture rest on. */
async function begun(
  { number, asked, precision, reference, signal }: Shown,
  { runs, decide, respond }: Omit<LookoutParts, 'decide'> & { readonly decide: Decide },
): Promise<Looks> {
  const [all, { lookingAt }] = await Promise.all([asked(), import('./said-look.js')]);
  const plan = { scenarios: all.plan.scenarios, ...precision };
  const progress = (done: number, of: number) =>
    respond({ kind: 'progress', number, done, of, toFull: of - done });
  const missing = runs.missing(plan);
  if (missing > 0) progress(0, missing);
  await runs.complete(plan, signal, progress);
  const collected = runs.collected(plan);
  const { draws, replicates } = collected;
  const pairs = draws.length * replicates.length;
  return { pairs, lookAt: await lookingAt(all, collected, { reference, decide, signal }) };
}
