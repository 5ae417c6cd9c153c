// The form of a region that leaves figures out, filled in: what `medinno new region NAME --like LIKE --workbook` writes, with the figures of a
// YAML file in their cells, those of the like region at the side, and nothing in the cells that the file leaves out.

/** A region file as the form has it: every list and mapping is there, with the words of the like region and without its figures. */
function withRoom(own, like) {
  const { funding = {}, health = {} } = own;
  const named = ({ id, name, payer, causes }) => ({ id, name, payer, causes });
  const shares = Object.fromEntries(Object.keys(like.funding.localShares).map((payer) => [payer, undefined]));
  return {
    ...own,
    derivation: own.derivation ?? {},
    facts: own.facts ?? [],
    funding: {
      ...funding,
      localShares: funding.localShares ?? shares,
      outside: funding.outside ?? like.funding.outside.map(named),
    },
    health: { ...health, areas: health.areas ?? like.health.areas.map(named) },
  };
}

/** Bytes of the workbook of a region file that may leave figures out, `like` being the region it borrows them from. */
export const filledForm = (own, { like, history, writeWorkbook }) =>
  writeWorkbook(withRoom(own, like), { language: 'en', blank: false, hints: like, history });
