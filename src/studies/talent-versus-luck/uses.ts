/** Uses of random numbers in this study; its keys descend from a root that no other study has. */
export const USE = {
  x: 1,
  y: 2,
  talent: 3,
  kind: 4,
  heading: 5,
  among: 6,
  grasp: 7,
  lottery: 8,
  tie: 9,
} as const;
