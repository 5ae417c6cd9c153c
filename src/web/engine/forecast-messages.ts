import type { GivenPath } from '../../commands/forecast-options.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { BroughtFile } from './brought-file.js';
import type { SaidForecast } from './said-forecast.js';

/** What a forecast is asked for. */
export interface ForecastCall {
  /** Name of a region, or the path of a workbook. */
  readonly region: string;
  /** The path of a history in place of the region's; null for that. */
  readonly history: string | null;
  readonly origin: number;
  readonly until: number;
  readonly given: GivenPath;
}

/** What the page asks about forecasts. */
export type ForecastRequest =
  /** The places that come with the page, and whether they can be forecast. */
  | { readonly kind: 'forecast-places' }
  /** Reads a file: a history is that of the region, a workbook a place by itself. */
  | { readonly kind: 'forecast-bring'; readonly region: string; readonly file: BroughtFile }
  /** Makes a forecast, from a first look to full precision; ends the one before. */
  | { readonly kind: 'forecast'; readonly number: number; readonly call: ForecastCall }
  /** Ends the runs; what was made is kept. */
  | { readonly kind: 'forecast-stop' };

/** A place with a history, or without one that says anything of an indicator. */
export interface ForecastPlace {
  readonly region: string;
  readonly history: string | null;
  readonly name: Bilingual;
  /** Series that observe an indicator. */
  readonly series: number;
  /** Years from whose end a forecast can be made; none where the place has no history for it. */
  readonly origins: readonly number[];
  /** The first simulated year: numbers of it and later ones count. */
  readonly startYear: number;
  /** Whether a record can reach far enough into the simulated years: it ends with the policy year. */
  readonly takesHistory: boolean;
}

/** What is said of forecasts. */
export type ForecastResponse =
  | { readonly kind: 'forecast-places'; readonly places: readonly ForecastPlace[] }
  | { readonly kind: 'forecast-brought'; readonly place: ForecastPlace }
  | {
      readonly kind: 'forecast-progress';
      readonly number: number;
      readonly done: number;
      readonly of: number;
      /** Count, rate and time left; null while past forecasts are scored. */
      readonly line: Bilingual | null;
    }
  | SaidForecast
  | { readonly kind: 'forecast-stopped'; readonly number: number }
  | {
      readonly kind: 'forecast-mistakes';
      /** Null where they are those of a file. */
      readonly number: number | null;
      readonly mistakes: readonly Bilingual[];
    }
  | { readonly kind: 'forecast-broken'; readonly reason: string };

/** Whether a request is one about forecasts. */
export const isAboutForecasts = (request: { readonly kind: string }): request is ForecastRequest =>
  request.kind.startsWith('forecast');
