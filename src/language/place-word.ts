import type { Bilingual, Region } from '../model/place/region.js';

const CITY: Bilingual = { en: 'city', zh: '城市' };
const PLACE: Bilingual = { en: 'place', zh: '地区' };

/** What a region is called in running text: a city where its own level of government is one, else a place. */
export const placeWord = ({ levels }: Pick<Region, 'levels'>): Bilingual =>
  levels[0]?.name.en === CITY.en ? CITY : PLACE;
