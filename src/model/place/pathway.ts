/** How a lead becomes a product: stages with chances, years and cost, and the worth of the product. */
export interface Pathway {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Weight among the leads of basic, translational and clinical findings (grade D). */
  readonly share: readonly [basic: number, translational: number, clinical: number];
  /** Needs approval by an authority; else it is introduced by hospitals themselves. */
  readonly approval: boolean;
  /** Chance of success at the end of each stage. */
  readonly success: readonly number[];
  /** Years in each stage. */
  readonly years: readonly number[];
  /** Cost of one project in each stage, million US dollars. */
  readonly cost: readonly number[];
  /** The stage that proves the idea in people: clinical origin helps there. */
  readonly proof: number;
  /** Made nearby, so that engineers of the region help. */
  readonly engineered?: true;
  /** Of traditional medicine, so that its standards apply. */
  readonly traditional?: true;
  /** Share of a niche's burden averted at full use by a product of value 1. */
  readonly effect: number;
  /** Revenue at full adoption, million US dollars a year. */
  readonly revenue: number;
  readonly source: string;
}
