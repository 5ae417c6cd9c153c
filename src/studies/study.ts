import type { DrawnChart } from '../charts/chart.js';
import type { Bilingual, Region } from '../model/place/region.js';
import type { Cited } from './study-chart.js';

/** Value of a setting as the study uses it. */
export type SettingValue = number | string;

/** Evidence behind a default: A read in the paper or its program, B reproduces the paper, C by analogy, D assumed. */
type SettingGrade = 'A' | 'B' | 'C' | 'D';

/** One thing that a user of the study may change by `--set name=value`. */
export interface StudySetting {
  readonly name: string;
  readonly meaning: Bilingual;
  readonly unit: string;
  readonly default: SettingValue;
  /** Least and greatest number allowed, both included. */
  readonly lowest?: number;
  readonly highest?: number;
  /** True for a number that must be whole. */
  readonly whole?: boolean;
  /** For a text: the words it may be. */
  readonly choices?: readonly string[];
  readonly grade: SettingGrade;
  /** Where the default was read, or why it was assumed. */
  readonly source: string;
}

/** Every setting of a study by name. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** Read: in the paper, its authors' program or figure; secondary: in another author's copy, transcript or quotation. */
export type Confidence = 'read' | 'secondary';

/** A number that was read in a published source, and where in it. */
export interface Published {
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  /** How far the reading may be off, in the unit of the value, where it was taken from a figure. */
  readonly readingError?: number;
}

/** A published number of a study, and what holds the same quantity here. */
export interface PublishedValue extends Published {
  /** Unique within the study; that of its row where it has only one. */
  readonly id: string;
  readonly unit: string;
  readonly use: PublishedUse;
}

/** Rows that a published number is compared with, or the setting of which it is the default, or why it is shown nowhere. */
export type PublishedUse =
  | {
      /** Ids of the rows that hold the same quantity under these settings; none where it describes another run. */
      readonly rows: (settings: Settings) => readonly string[];
      /** What the reader of the number has to know of this run. */
      readonly note?: (settings: Settings) => string;
    }
  | { readonly setting: string }
  | { readonly leftOut: string };

/** One row of a study's table. */
export interface StudyRow {
  readonly id: string;
  readonly label: Bilingual;
  /** NaN where the settings leave nothing to measure (the talented of a world without any): shown as missing. */
  readonly value: number;
  /** Monte-Carlo standard error in the unit of the value; null for a number without chance. */
  readonly standardError: number | null;
  readonly unit: string;
  /** Null where no number was read in a source. */
  readonly published: Published | null;
}

/** What the charts of a study are drawn from, and for whom. */
export interface StudyChartContext<Result = unknown> extends Cited {
  readonly settings: Settings;
  readonly results: readonly Result[];
}

/** A place where a study and the main model answer the same question. */
export interface Agreement {
  readonly question: Bilingual;
  readonly study: number;
  /** Monte-Carlo standard error of the study's number; null for a number without chance. */
  readonly studyError: number | null;
  readonly model: number;
  /** Monte-Carlo standard error of the model's number. */
  readonly modelError: number;
  readonly unit: string;
  /** How they agree, or why not. */
  readonly reason: Bilingual;
}

/**
 * A published model: its rules, settings, table and charts.
 *
 * The work is cut into parts that know nothing of each other, so that they may run in any order and on any thread:
 * `Part` and `Result` are plain data and typed arrays. All random numbers of a part follow from the seed and the part itself.
 */
export interface Study<Part = unknown, Result = unknown> {
  readonly name: string;
  readonly title: Bilingual;
  readonly citation: string;
  readonly doi: string;
  readonly settings: readonly StudySetting[];
  /** What the paper leaves open, and how it was read here. */
  readonly readings: readonly Bilingual[];
  // Methods rather than properties: a list may then hold studies whose parts and results differ.
  parts(settings: Settings): readonly Part[];
  simulate(part: Part, settings: Settings, seed: string): Result;
  /** Rows in the order of the results, which is that of the parts. */
  table(settings: Settings, results: readonly Result[]): readonly StudyRow[];
  /** What was read of the paper's numbers; a run shows those that describe it in its rows. */
  readonly published?: readonly PublishedValue[];
  /** Charts with their data; the id of one becomes the name of its files. */
  charts(context: StudyChartContext<Result>): readonly DrawnChart[];
  /** Where the study and the main model answer the same question, with the main model run here for one region. */
  agreements?(
    settings: Settings,
    results: readonly Result[],
    region: Region,
    seed: string,
  ): readonly Agreement[];
}
