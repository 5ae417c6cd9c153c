/** A compared scenario as shown to people. */
export interface ScenarioLabel {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: { readonly en: string; readonly zh: string };
  readonly comparator: boolean;
  /** True for the use of money that net health benefit measures the others by: ordinary care at its own price. */
  readonly yardstick: boolean;
}
