import { CHINESE_CITY } from '../../model/place/chinese-city.js';
import { AREAS, type Region } from '../../model/place/region.js';
import type { Figure } from '../reading/figure.js';
import { financesOf } from './finances.js';
import type { RegionFile } from './region-schema.js';
import { pathsOf } from './yearly-paths.js';

type Plain<T> = T extends { value: number; unit: string }
  ? number
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

/** The same tree with every figure replaced by its number. */
function numbers<T>(tree: T): Plain<T> {
  if (Array.isArray(tree)) return tree.map(numbers) as Plain<T>;
  if (typeof tree !== 'object' || tree === null) return tree as Plain<T>;
  if ('value' in tree && 'unit' in tree) return tree.value as Plain<T>;
  return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, numbers(item)])) as Plain<T>;
}

export function toRegion(file: RegionFile, usual: readonly Figure[]): Region {
  const { id, name, priceYear, startYear, policyYear, population, gdpPerHead, doctors } = file;
  const areas = AREAS.map((area) => {
    const { burden, trend } = file.health.areas.find((row) => row.id === area)!;
    return { id: area, burden: burden.value, trend: trend.value };
  });
  const paths = pathsOf(file);
  return {
    id,
    name,
    ...(paths === undefined ? {} : { paths }),
    ...financesOf(file),
    currency: { ...CHINESE_CITY.currency, ...numbers(file.currency ?? {}) },
    ...numbers({ priceYear, startYear, policyYear, population, gdpPerHead, doctors }),
    institutions: numbers(file.institutions),
    funding: numbers(file.funding),
    workforce: numbers(file.workforce),
    ...(file.parameters === undefined
      ? {}
      : { parameters: numbers(file.parameters) as Region['parameters'] }),
    prices: { ...numbers(file.prices), ...Object.fromEntries(usual.map(priceOf)) },
    health: { ...numbers(file.health), areas },
  };
}

const priceOf = ({ path, value }: Figure) => [path.slice('prices.'.length), value] as const;
