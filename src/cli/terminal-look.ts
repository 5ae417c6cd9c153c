import pico from 'picocolors';
import type { TerminalOptions } from './terminal-options.js';

/** What a text in a terminal is set off for. */
export type Tone = 'head' | 'tie' | 'loss' | 'warning';

/** Columns that a text must fit, and how a part of it is set off. */
export interface Look {
  readonly width: number;
  readonly paint: (tone: Tone, text: string) => string;
}

const DEFAULT_WIDTH = 140;

export function lookOf({ colour = false, width = DEFAULT_WIDTH }: TerminalOptions): Look {
  const { bold, red, yellow } = pico.createColors(colour);
  const painters = { head: bold, tie: yellow, loss: red, warning: yellow };
  return { width, paint: (tone, text) => painters[tone](text) };
}
