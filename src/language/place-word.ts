import type { Bilingual, Region } from '../model/place/region.js';

const KNOWN: readonly Bilingual[] = [
  { en: 'city', zh: '城市' },
  { en: 'province', zh: '地区' },
  { en: 'nation', zh: '地区' },
];
const PLACE: Bilingual = { en: 'place', zh: '地区' };

/** What a region is called in running text: by its own level of government where that is a usual one, else a place. */
export const placeWord = ({ levels }: Pick<Region, 'levels'>): Bilingual =>
  KNOWN.find(({ en }) => en === levels[0]?.name.en) ?? PLACE;
