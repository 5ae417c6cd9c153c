import pico from 'picocolors';
import { hasColour } from './output.js';

/** What a text in a terminal is set off for. */
export type Tone = 'head' | 'tie' | 'loss' | 'warning';

/** Columns that a text must fit, and how a part of it is set off. */
export interface Look {
  readonly width: number;
  readonly paint: (tone: Tone, text: string) => string;
}

export interface TerminalOptions {
  /** Bold heads and coloured ties, losses and warnings; off where the output is no terminal. */
  readonly colour?: boolean;
  /** Columns of the terminal that the text must fit. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 140;

export function lookOf({ colour = false, width = DEFAULT_WIDTH }: TerminalOptions): Look {
  const { bold, red, yellow } = pico.createColors(colour);
  const painters = { head: bold, tie: yellow, loss: red, warning: yellow };
  return { width, paint: (tone, text) => painters[tone](text) };
}

/** Narrower tables cannot be read: the terminal breaks their lines then. */
const NARROWEST_TERMINAL = 80;

/** Colour and width of the terminal; COLUMNS says the width where there is none to ask. */
export function terminalOptions(): TerminalOptions {
  const colour = hasColour();
  const width = process.stdout.columns ?? Number(process.env.COLUMNS);
  if (!(width > 0)) return { colour };
  return { colour, width: Math.max(width, NARROWEST_TERMINAL) };
}
