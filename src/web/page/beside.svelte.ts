import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { doesTheSame, keptId, MOST_KEPT } from '../planning/kept-strategies.js';
import type { Beside } from '../planning/kept-text.js';
import type { Strategy } from '../planning/strategy.js';

/** Strategies that are kept beside the one on the page, and which of them the panels compare with. */
export class StrategiesBeside {
  kept: readonly Strategy[] = $state.raw([]);
  /** What the strategy is compared with; null = no new policy. */
  against: Strategy | null = $state.raw(null);

  readonly isFull = $derived(this.kept.length >= MOST_KEPT);
  readonly all: Beside = $derived.by(() => {
    const place = this.against === null ? -1 : this.kept.indexOf(this.against);
    return { kept: this.kept, against: place < 0 ? null : place };
  });

  /** Keeps a strategy, which is compared with from now on; one that does the same takes the new name. */
  keep(strategy: Strategy): void {
    const place = this.kept.findIndex((one) => doesTheSame(one, strategy));
    if (place < 0 && this.isFull) return;
    this.kept = place < 0 ? [...this.kept, strategy] : this.kept.with(place, strategy);
    this.against = strategy;
  }

  drop(strategy: Strategy): void {
    this.kept = this.kept.filter((one) => one !== strategy);
    if (this.against === strategy) this.against = null;
  }

  rename(strategy: Strategy, title: Bilingual): void {
    const renamed = { ...strategy, title };
    this.kept = this.kept.map((one) => (one === strategy ? renamed : one));
    if (this.against === strategy) this.against = renamed;
  }

  /** Takes what a link holds. */
  take({ kept, against }: Beside): void {
    this.kept = kept;
    this.against = against === null ? null : kept[against];
  }

  /** Strategies of another place are no longer beside. */
  onlyOf(region: string): void {
    this.kept = this.kept.filter((one) => one.region === region);
    if (this.against !== null && this.against.region !== region) this.against = null;
  }

  /** The name of the file of a kept strategy. */
  idOf(strategy: Strategy): string {
    return keptId(Math.max(0, this.kept.indexOf(strategy)));
  }
}
