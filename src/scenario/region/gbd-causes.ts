/**
 * The level-2 causes of the Global Burden of Disease study 2019 (Vos et al. 2020, DOI
 * 10.1016/S0140-6736(20)30925-9), with self-harm, interpersonal violence, conflict and forces of nature apart.
 * A region file sends each of them to exactly one health area.
 */
export const GBD_CAUSES = [
  'cardiovascular diseases',
  'chronic respiratory diseases',
  'conflict and terrorism',
  'diabetes and kidney diseases',
  'digestive diseases',
  'enteric infections',
  'exposure to forces of nature',
  'HIV/AIDS and sexually transmitted infections',
  'interpersonal violence',
  'maternal disorders',
  'mental disorders',
  'musculoskeletal disorders',
  'neglected tropical diseases and malaria',
  'neonatal disorders',
  'neoplasms',
  'neurological disorders',
  'nutritional deficiencies',
  'other infectious diseases',
  'other non-communicable diseases',
  'respiratory infections and tuberculosis',
  'self-harm',
  'skin and subcutaneous diseases',
  'substance use disorders',
  'transport injuries',
  'unintentional injuries',
] as const;
