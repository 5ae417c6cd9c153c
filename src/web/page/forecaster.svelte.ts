import type { GivenPath } from '../../commands/forecast-options.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type {
  ForecastCall,
  ForecastPlace,
  ForecastRequest,
  ForecastResponse,
} from '../engine/forecast-messages.js';
import type { DeskResponse } from '../engine/messages.js';
import type { SaidForecast } from '../engine/said-forecast.js';
import { hearEngine } from './hear-engine.js';
import { startEngine } from './start-engine.js';

/** Years that are forecast unless more are asked for, as by the command. */
const USUAL_YEARS = 10;
/** Years after the origin at most. */
export const MOST_YEARS = 50;

/** An engine that could not be loaded. */
type Broken = Extract<DeskResponse, { kind: 'broken' }>;
type Progress = Pick<Extract<ForecastResponse, { kind: 'forecast-progress' }>, 'done' | 'of' | 'line'>;

/**
 * What the page holds of forecasts. They are made in an engine apart from that of strategies, with threads apart, so that a lever never waits for
 * one; while strategies are looked at they rest.
 */
export class Forecaster {
  places: readonly ForecastPlace[] = $state.raw([]);
  place: ForecastPlace | null = $state.raw(null);
  origin = $state(0);
  until = $state(0);
  given: GivenPath = $state('recorded');
  said: SaidForecast | null = $state.raw(null);
  /** The series that is looked at; the first where there is none of that name. */
  chosen = $state('');
  progress: Progress | null = $state.raw(null);
  state: 'idle' | 'running' | 'resting' | 'stopped' = $state('idle');
  mistakes: { readonly of: 'file' | 'call'; readonly texts: readonly Bilingual[] } | null = $state.raw(null);
  broken: string | null = $state(null);
  /** What the forecast on the page was asked for. */
  shown: ForecastCall | null = $state.raw(null);

  readonly call = $derived.by((): ForecastCall | null => {
    const { place, origin, until, given } = this;
    return place === null ? null : { region: place.region, history: place.history, origin, until, given };
  });
  readonly isCurrent = $derived(JSON.stringify(this.call) === JSON.stringify(this.shown));
  /** The places that can be forecast. */
  readonly able = $derived(this.places.filter(({ origins }) => origins.length > 0));

  #number = 0;
  #asked: ForecastCall | null = null;
  #wanted: string;
  #engine = startEngine();

  /** @param region the place that is looked at first */
  constructor(region: string) {
    this.#wanted = region;
    hearEngine(
      this.#engine,
      (response: ForecastResponse | Broken) => this.#take(response),
      (reason) => this.#break(reason),
    );
    this.#ask({ kind: 'forecast-places' });
  }

  /** Goes to a place, with its last year as the origin. */
  choose(place: ForecastPlace): void {
    this.place = place;
    const last = place.origins.at(-1) ?? 0;
    this.origin = last;
    this.until = last + USUAL_YEARS;
  }

  /** The last year stays where it can, so that another origin needs no new runs. */
  from(origin: number): void {
    this.origin = origin;
    if (this.until <= origin || this.until > origin + MOST_YEARS) this.until = origin + USUAL_YEARS;
  }

  async bring(file: File): Promise<void> {
    if (this.place === null) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // A workbook stands for itself; the history of a workbook that was brought is in it.
    const { region } = this.place;
    this.#ask({ kind: 'forecast-bring', region, file: { name: file.name, bytes } });
  }

  make(): void {
    if (this.call === null) return;
    this.mistakes = null;
    this.#begin(this.call);
  }

  stop(): void {
    this.state = 'stopped';
    this.progress = null;
    this.#ask({ kind: 'forecast-stop' });
  }

  /** While something else is looked at nothing is run. */
  rest(): void {
    if (this.state !== 'running') return;
    this.state = 'resting';
    this.#ask({ kind: 'forecast-stop' });
  }

  goOn(): void {
    if (this.state === 'resting' && this.#asked !== null) this.#begin(this.#asked);
  }

  forgetMistakes(): void {
    this.mistakes = null;
  }

  #begin(call: ForecastCall): void {
    this.#number += 1;
    this.#asked = call;
    this.state = 'running';
    this.#ask({ kind: 'forecast', number: this.#number, call });
  }

  #ask(request: ForecastRequest): void {
    this.#engine.postMessage(request);
  }

  #break(reason: string): void {
    this.broken = reason;
    this.state = 'idle';
  }

  #take(response: ForecastResponse | Broken): void {
    if (response.kind === 'forecast-places') this.#opened(response.places);
    else if (response.kind === 'forecast-brought') this.#brought(response.place);
    else if (response.kind === 'forecast-broken' || response.kind === 'broken') this.#break(response.reason);
    else if (response.kind === 'forecast-mistakes') this.#mistaken(response);
    else if (response.number !== this.#number) return;
    else if (response.kind === 'forecast-progress') {
      if (this.state === 'running') this.progress = response;
    } else if (response.kind === 'forecast') this.#made(response);
  }

  #opened(places: readonly ForecastPlace[]): void {
    this.places = places;
    const wanted = places.find(({ region }) => region === this.#wanted) ?? places[0];
    if (wanted !== undefined) this.choose(wanted);
  }

  /** A file that is brought once more takes the place of itself. */
  #brought(place: ForecastPlace): void {
    const same = (one: ForecastPlace) => one.region === place.region && one.history === place.history;
    this.places = [...this.places.filter((one) => !same(one)), place];
    this.mistakes = null;
    this.choose(place);
    // What is on the page was made from the file as it was before.
    this.shown = null;
  }

  #mistaken({ number, mistakes }: Extract<ForecastResponse, { kind: 'forecast-mistakes' }>): void {
    this.mistakes = { of: number === null ? 'file' : 'call', texts: mistakes };
    if (number === null) return;
    this.state = 'idle';
    this.progress = null;
  }

  #made(said: SaidForecast): void {
    this.said = said;
    this.shown = this.#asked;
    this.broken = null;
    if (said.draws < said.fullDraws) return;
    this.state = 'idle';
    this.progress = null;
  }
}
