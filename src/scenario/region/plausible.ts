export interface Plausible {
  readonly range: readonly [low: number, high: number];
  /** What the value is divided by before it is held against the range; nothing unless said. */
  readonly per?: 'resident' | 'doctor';
}
