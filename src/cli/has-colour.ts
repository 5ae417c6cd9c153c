/** True where lines can be rewritten and letters have colours: a terminal that does not call itself dumb. */
export const isTerminal = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && process.env.TERM !== 'dumb';

/** True where stdout is to be coloured. */
export const hasColour = (): boolean => isTerminal(process.stdout) && process.env.NO_COLOR === undefined;
