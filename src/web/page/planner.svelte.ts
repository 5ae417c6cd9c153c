import type { Language } from '../../language/languages.js';
import { VERSION } from '../../results/version.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { broughtText } from '../engine/brought-file.js';
import type { RegionChoice } from '../engine/bundled-places.js';
import { FIRST_REGION } from '../engine/first-region.js';
import type { DeskRequest, DeskResponse, Progress, SaidPicture } from '../engine/messages.js';
import type { Place } from '../engine/place.js';
import { type History, historyOf, redone, undone, withStep } from '../planning/history.js';
import { type Beside, keptIn, keptText } from '../planning/kept-text.js';
import { linkOf, readLink } from '../planning/link.js';
import { namedStrategy } from '../planning/named-strategy.js';
import type { Strategy } from '../planning/strategy.js';
import { withoutPolicy } from '../planning/without-policy.js';
import { StrategiesBeside } from './beside.svelte.js';
import { firstLook } from './first-look.js';
import { hearEngine } from './hear-engine.js';
import { keep, kept } from './kept.js';
import { WORDS_OF_LINK } from './link-words.js';
import { Looking } from './looking.svelte.js';
import { OwnPlaces } from './own-places.svelte.js';
import { Pace } from './pace.svelte.js';
import { startEngine } from './start-engine.js';
import { Takeaways } from './taking-away.svelte.js';
import { Wording } from './wording.svelte.js';
import { WORDS } from './words.js';

/** Movements of one control within so many milliseconds are one step back. */
const ONE_MOVEMENT = 700;

/** What the page holds, and what a planner can do on it. */
export class Planner {
  language: Language = $state(
    kept('language') === 'zh' || (kept('language') === null && navigator.language.startsWith('zh'))
      ? 'zh'
      : 'en',
  );
  place: Place | null = $state.raw(null);
  regions: readonly RegionChoice[] = $state.raw([]);
  history: History<Strategy> | null = $state.raw(null);
  picture: SaidPicture | null = $state.raw(null);
  progress: { readonly done: number; readonly of: number } | null = $state.raw(null);
  readonly pace = new Pace();
  mistakes: {
    readonly of: 'file' | 'strategy' | 'link' | 'kept' | 'look';
    readonly texts: readonly Bilingual[];
  } | null = $state.raw(null);
  notes: readonly Bilingual[] = $state.raw([]);
  broken: string | null = $state(null);

  /** Places that the planner brings. */
  readonly own = new OwnPlaces((request) => this.#ask(request));
  /** Files of what is on the page. */
  readonly takeaways = new Takeaways((request) => this.#ask(request));
  /** Strategies that are kept beside the one on the page. */
  readonly beside = new StrategiesBeside();
  /** What of the pictures is looked at more closely. */
  readonly looking = new Looking((request) => this.#ask(request));
  readonly wording = new Wording();
  readonly version = VERSION;
  readonly words = $derived(WORDS[this.language]);
  readonly strategy = $derived(this.history?.present ?? null);
  /** Whether the picture is that of the strategy on the page, and not of one before. */
  readonly isCurrent = $derived.by(() => this.picture !== null && this.picture.number === this.#number);

  #number = $state(0);
  #moved: { readonly what: string; readonly at: number } | null = null;
  #waiting: Strategy | null = null;
  #engine: Worker;
  /** What stands beside the strategy of a link that is being read. */
  #linked: Beside | null = null;
  /** The place that was asked for last, until it is open. */
  #wanted: string | null = null;
  /** The number of the picture that came with the page, until the engine has opened its place and goes on from it. */
  #ahead: number | null = null;

  /** What the strategy is compared with; null = no new policy. */
  get against(): Strategy | null {
    return this.beside.against;
  }

  /** The number of the strategy on the page: what is said of another is of one before. */
  get number(): number {
    return this.#number;
  }

  constructor() {
    this.#engine = startEngine();
    hearEngine(
      this.#engine,
      (response: DeskResponse) => this.#take(response),
      (reason) => {
        this.broken = reason;
      },
    );
    // A link that is put into the address of an open page.
    window.addEventListener('hashchange', () => void this.#openLink());
    void this.#openLink();
  }

  /** Opens what the address of the page holds; without anything the first region without new policy. */
  async #openLink(): Promise<void> {
    const linked = await readLink(location.hash);
    if (linked === null || linked === 'damaged') {
      if (linked === 'damaged') this.mistakes = { of: 'link', texts: [WORDS_OF_LINK.damaged] };
      if (this.place === null) {
        this.#ask({ kind: 'open', region: FIRST_REGION });
        void this.own.restore();
        // Without it the page waits for its engine.
        this.#lookAhead().catch(() => undefined);
      }
      return;
    }
    // The link may be of a place that was kept.
    if (this.place === null) await this.own.restoreSoon();
    this.#linked = keptIn(linked.kept ?? '');
    if (linked.kept === null) this.notes = [WORDS_OF_LINK.withoutKept];
    if (linked.version !== VERSION) this.notes = [...this.notes, WORDS_OF_LINK.otherVersion(linked.version)];
    this.#ask({ kind: 'read', files: [broughtText('link.yaml', linked.text)] });
  }

  /** Shows what came with the page, which is what the engine is going to say first. */
  async #lookAhead(): Promise<void> {
    const { opened, picture } = await firstLook();
    if (this.place !== null || this.history !== null) return;
    this.place = opened.place;
    this.regions = opened.regions;
    this.history = historyOf(withoutPolicy(opened.place));
    this.#number += 1;
    this.#ahead = this.#number;
    this.picture = { ...picture, number: this.#number };
  }

  speak(language: Language): void {
    this.language = language;
    keep('language', language);
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }

  /** Goes to another region, without new policy; a step that can be taken back. */
  open(region: string): void {
    this.#moved = null;
    this.#wanted = region;
    this.#forgetPicture();
    this.#ask({ kind: 'open', region });
  }

  /** Begins anew from a ready strategy, or without new policy. */
  take(scenario: string): void {
    const { place } = this;
    if (place === null) return;
    if (scenario === place.baseline) this.#begin(withoutPolicy(place));
    else this.#ask({ kind: 'take', scenario, region: place.id });
  }

  /** Compares what is on the page with a ready strategy, which is kept beside it. */
  compareWithReady(scenario: string): void {
    if (this.place !== null) this.#ask({ kind: 'take', scenario, region: this.place.id, isBeside: true });
  }

  /** Goes back to the place that the page begins with; steps of the one that is forgotten lead nowhere. */
  forgetPlace(reference: string): void {
    this.own.forget(reference);
    this.history = null;
    this.beside.take({ kept: [], against: null });
    this.open(FIRST_REGION);
  }

  /** A step of the planner's; `what` names the one control that moves under the hand; null = a choice, a step by itself. */
  move(next: Strategy, what: string | null): void {
    if (this.history === null) return;
    const now = performance.now();
    const goesOn = what !== null && this.#moved?.what === what && now - this.#moved.at < ONE_MOVEMENT;
    this.#moved = what === null ? null : { what, at: now };
    this.mistakes = null;
    const around = {
      before: this.history.present,
      kept: this.beside.kept,
      ready: this.place?.strategies.map(({ title }) => title) ?? [],
    };
    this.#set(withStep(this.history, namedStrategy(next, around), goesOn));
  }

  /** Compares what follows with the strategy on the page. */
  keep(): void {
    if (this.strategy !== null) this.beside.keep(this.strategy);
    this.showAgain();
  }

  compareWith(strategy: Strategy | null): void {
    this.beside.against = strategy;
    this.showAgain();
  }

  /** Goes on with a strategy that was kept, health being worth what it is now; a step that can be taken back. */
  goOnWith(strategy: Strategy): void {
    this.#begin({ ...strategy, worth: this.strategy?.worth ?? null });
  }

  /** The same strategy beside others, under other names, or with runs that were stopped. */
  showAgain(): void {
    if (this.strategy !== null) this.#show(this.strategy);
  }

  undo(): void {
    if (this.history !== null) this.#set(undone(this.history));
    this.#moved = null;
  }

  redo(): void {
    if (this.history !== null) this.#set(redone(this.history));
    this.#moved = null;
  }

  /** The scenario file of a strategy, as the command reads it. */
  async fileText(strategy = this.strategy): Promise<string> {
    const { scenarioText } = await import('../planning/written-strategy.js');
    if (strategy === null) return '';
    // Files that are compared say the same of what a DALY is worth.
    const { worth = null } = this.strategy ?? {};
    return scenarioText({ ...strategy, worth }, this.place?.currency);
  }

  /** The address of this page with the strategy in it. */
  async link(): Promise<string> {
    const [page] = location.href.split('#');
    const text = await this.fileText();
    return `${page}${await linkOf({ version: VERSION, text, kept: keptText(this.beside.all) })}`;
  }

  /** A name changes no number, and no run is missing; what is said of the strategy and the link have it. */
  rename(title: Bilingual): void {
    if (this.history !== null) this.history = withStep(this.history, { ...this.history.present, title });
    this.showAgain();
  }

  forgetMistakes(): void {
    this.mistakes = null;
    this.notes = [];
  }

  /** Shows a strategy; one of another region once that is open. */
  #set(history: History<Strategy>): void {
    this.history = history;
    const { present } = history;
    if (this.place?.id === present.region) this.#show(present);
    else {
      this.#forgetPicture();
      this.#ask({ kind: 'open', region: present.region });
    }
  }

  /** Takes the picture away, with whatever of it is still to come. */
  #forgetPicture(): void {
    this.#number += 1;
    this.#waiting = null;
    this.picture = null;
    this.progress = null;
    this.pace.begin();
  }

  #begin(strategy: Strategy): void {
    this.#moved = null;
    this.#set(this.history === null ? historyOf(strategy) : withStep(this.history, strategy));
  }

  /** Movements of one frame are asked for once. */
  #show(strategy: Strategy): void {
    const isAsked = this.#waiting !== null;
    this.#waiting = strategy;
    this.#number += 1;
    this.pace.begin();
    if (isAsked) return;
    requestAnimationFrame(() => {
      const asked = this.#waiting;
      this.#waiting = null;
      // Before the engine has opened the place nothing can be run: it is asked for once it has.
      if (asked !== null && this.#ahead === null) this.#askFor(asked);
    });
  }

  #askFor(strategy: Strategy): void {
    const { against, beside } = this;
    this.#ask({ kind: 'show', number: this.#number, strategy, against, kept: beside.kept });
  }

  /** Ends the runs under way: what is shown stays. */
  stopRuns(): void {
    this.#ask({ kind: 'stop' });
    this.pace.stop();
    this.progress = null;
  }

  #advance(progress: Progress): void {
    if (this.pace.isStopped) return;
    this.progress = progress.done < progress.of ? progress : null;
    if (progress.done < progress.of || progress.toFull > 0) this.pace.take(progress);
    else this.pace.end();
  }

  #ask(request: DeskRequest): void {
    this.#engine.postMessage(request);
  }

  #take(response: DeskResponse): void {
    if (response.kind === 'place') this.#opened(response);
    else if (response.kind === 'regions') this.regions = response.regions;
    else if (response.kind === 'responses') this.#completed(response.place);
    else if (response.kind === 'strategy') this.#taken(response);
    else if (response.kind === 'mistakes') this.#mistaken(response);
    else if (response.kind === 'made' || response.kind === 'not made') void this.takeaways.take(response);
    else if (response.kind === 'broken') this.broken = response.reason;
    else if (response.number !== this.#number) return;
    else if (response.kind === 'progress') this.#advance(response);
    else if (response.kind === 'looked') this.looking.take(response);
    else {
      this.picture = response;
      this.broken = null;
      if (this.mistakes?.of === 'strategy') this.mistakes = null;
      if (response.isFull) void this.#settle();
    }
  }

  /** At full precision the address of the page becomes the link, so that to load it again loses nothing. */
  async #settle(): Promise<void> {
    this.progress = null;
    this.pace.end();
    const number = this.#number;
    const link = await this.link();
    if (number === this.#number) history.replaceState(null, '', link);
  }

  #opened({ place, regions, files }: Extract<DeskResponse, { kind: 'place' }>): void {
    // One that was left before it was open.
    if (this.#wanted !== null && this.#wanted !== place.id) {
      this.#ahead = null;
      return;
    }
    this.#wanted = null;
    this.beside.onlyOf(place.id);
    this.place = place;
    this.regions = regions;
    void this.own.opened(place, files);
    const { present } = this.history ?? {};
    const isAsShown = this.#ahead === this.#number;
    this.#ahead = null;
    if (present?.region !== place.id) this.#begin(withoutPolicy(place));
    else if (isAsShown) this.#askFor(present);
    else this.#show(present);
  }

  #completed(place: Place): void {
    if (this.place?.id === place.id) this.place = place;
  }

  #taken({ strategy, left, isBeside }: Extract<DeskResponse, { kind: 'strategy' }>): void {
    if (isBeside) {
      // Of a place that was left meanwhile it is no longer wanted.
      if (strategy.region !== this.place?.id) return;
      this.beside.keep(strategy);
      this.showAgain();
      return;
    }
    this.notes = [...this.notes.filter((note) => !left.some(({ en }) => en === note.en)), ...left];
    // What stood beside it in the link, which has turned out to be usable.
    if (this.#linked !== null) this.beside.take(this.#linked);
    this.#linked = null;
    this.#begin(strategy);
  }

  #mistaken({ of, mistakes }: Extract<DeskResponse, { kind: 'mistakes' }>): void {
    this.mistakes = { of: this.place === null && of === 'file' ? 'link' : of, texts: mistakes };
    // Neither is an answer to what the planner asks for.
    if (of === 'look' || of === 'kept') return;
    this.#wanted = null;
    this.progress = null;
    if (of === 'file') this.#linked = null;
    // A link that cannot be used opens the page as if there were none.
    if (this.place === null) this.#ask({ kind: 'open', region: FIRST_REGION });
  }
}
