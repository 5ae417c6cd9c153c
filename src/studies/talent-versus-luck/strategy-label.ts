import type { Bilingual } from '../../model/place/region.js';
import { chosenOf, type Strategy, type StrategyKind } from './strategies.js';

/** Units of capital that a strategy hands out in so many payments. */
export function moneyOf(strategy: Strategy, people: number, payments: number): number {
  const chosen = chosenOf(strategy, people);
  return payments * (strategy.amount * chosen + strategy.rest * (people - chosen));
}

/** A strategy in words. */
export function strategyLabel({ kind, amount, rest, share }: Strategy): Bilingual {
  const percent = Math.round(100 * share);
  const texts: Readonly<Record<StrategyKind, Bilingual>> = {
    none: { en: 'No funding', zh: '不资助' },
    egalitarian: { en: `Everybody gets ${amount}`, zh: `人人均得 ${amount}` },
    elitarian: { en: `Richest ${percent}% get ${amount}`, zh: `最富 ${percent}% 各得 ${amount}` },
    mixed: {
      en: `Richest ${percent}% get ${amount}, others ${rest}`,
      zh: `最富 ${percent}% 各得 ${amount}，其余各得 ${rest}`,
    },
    random: { en: `${percent}% drawn by lot get ${amount}`, zh: `抽签选 ${percent}%，各得 ${amount}` },
  };
  return texts[kind];
}
