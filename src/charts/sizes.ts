/** Every chart is drawn in two forms: for screens, paper and slides, and for the column of a telephone. */
export type Form = 'wide' | 'narrow';

interface Sizes {
  /** Pixels that everything inside the padding takes. */
  readonly width: number;
  readonly padding: number;
  readonly title: number;
  readonly text: number;
  readonly foot: number;
}

/** On A4 paper the wide form is drawn at about three quarters of its size: 14 pixels are 8 points there. */
export const SIZES: Readonly<Record<Form, Sizes>> = {
  wide: { width: 928, padding: 16, title: 20, text: 14, foot: 12 },
  narrow: { width: 346, padding: 4, title: 17, text: 12.5, foot: 11 },
};

const LINE = 1.3;

/** Pixels from one line of a text to the next. */
export const lineHeight = (size: number): number => Math.round(size * LINE);
