import type { Collected } from '../ensemble/collected.js';
import { type PairedEffect, pairedEffect } from '../statistics/paired.js';
import { increments } from './net-benefit.js';

/**
 * Where a scenario stands: on the frontier; dominated, as another one brings at least as much health for no more
 * money; or extendedly dominated, as two others mixed do.
 */
export type FrontierStatus = 'frontier' | 'dominated' | 'extended';

interface MeanWithInterval {
  readonly mean: number;
  /** 95 % interval of chance and parameters. */
  readonly low: number;
  readonly high: number;
}

/** What a scenario costs and brings against the baseline, and what it costs against the one before it. */
export interface FrontierRow {
  readonly scenario: string;
  /** Discounted DALYs averted. */
  readonly dalys: MeanWithInterval;
  /** Discounted money of all payers, million CNY. */
  readonly money: MeanWithInterval;
  readonly status: FrontierStatus;
  /** CNY per further DALY against the scenario before it on the frontier; null for the first and off the frontier. */
  readonly costPerDaly: number | null;
}

interface Point {
  readonly dalys: number;
  readonly money: number;
}

/**
 * Mean costs and effects of all scenarios, the baseline among them, with the decision rules of incremental analysis:
 * in order of cost, scenarios that bring no more than a cheaper one are dominated; then those whose ratio to the one
 * before exceeds the ratio of the next are extendedly so, until ratios rise along what is left.
 *
 * Source: Karlsson and Johannesson 1996, DOI 10.2165/00019053-199609020-00003.
 */
export function frontierRows(collected: Collected): FrontierRow[] {
  const { draws, replicates } = collected;
  const summarised = (values: Float64Array): MeanWithInterval => {
    const effect: PairedEffect = pairedEffect(values, draws.length, replicates.length, 'spread');
    return { mean: effect.mean, low: effect.low, high: effect.high };
  };
  const rows = increments(collected).map(({ scenario, dalys, money }) => ({
    scenario,
    dalys: summarised(dalys),
    money: summarised(money),
  }));
  const points = rows.map(({ dalys, money }) => ({ dalys: dalys.mean, money: money.mean }));
  const places = frontierOf(points);
  return rows.map((row, n) => ({ ...row, ...places[n] }));
}

/** Status and incremental ratio of every point (DALYs, million CNY), in the order given. */
export function frontierOf(
  points: readonly Point[],
): { readonly status: FrontierStatus; readonly costPerDaly: number | null }[] {
  const order = points.map((_, n) => n).sort((a, b) => cheaperFirst(points[a], points[b]) || a - b);
  const places = points.map(() => ({
    status: 'dominated' as FrontierStatus,
    costPerDaly: null as number | null,
  }));
  const kept: number[] = [];
  for (const n of order) {
    if (kept.length > 0 && points[n].dalys <= points[kept.at(-1)!].dalys) continue;
    while (kept.length > 1 && ratio(points, kept.at(-1)!, n) <= ratio(points, kept.at(-2)!, kept.at(-1)!)) {
      places[kept.pop()!].status = 'extended';
    }
    kept.push(n);
  }
  kept.forEach((n, place) => {
    places[n] = { status: 'frontier', costPerDaly: place === 0 ? null : ratio(points, kept[place - 1], n) };
  });
  return places;
}

const cheaperFirst = (a: Point, b: Point): number => a.money - b.money || b.dalys - a.dalys;

/** CNY per DALY from one point to the next. */
function ratio(points: readonly Point[], from: number, to: number): number {
  return ((points[to].money - points[from].money) * 1e6) / (points[to].dalys - points[from].dalys);
}
