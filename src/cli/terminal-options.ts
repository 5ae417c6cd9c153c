import { hasColour } from './has-colour.js';

export interface TerminalOptions {
  /** Bold heads and coloured ties, losses and warnings; off where the output is no terminal. */
  readonly colour?: boolean;
  /** Columns of the terminal that the text must fit. */
  readonly width?: number;
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
