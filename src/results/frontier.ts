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
  readonly low: number | null;
  readonly high: number | null;
}

/** What a scenario costs and brings against the baseline, and what it costs against the one before it. */
export interface FrontierRow {
  readonly scenario: string;
  /** Discounted DALYs averted. */
  readonly dalys: MeanWithInterval;
  /** Discounted net cost to the budgets that count, transfers that cancel left out, million CNY. */
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
 * before exceeds the ratio of the next are extendedly so, until ratios do not fall along what is left: a point exactly on
 * the line between two others is on the frontier. Equal scenarios share their status.
 *
 * Source: Karlsson and Johannesson 1996, DOI 10.2165/00019053-199609020-00003.
 */
export function frontierRows(collected: Collected): FrontierRow[] {
  const { draws, replicates } = collected;
  const summarised = (values: Float64Array): MeanWithInterval => {
    const effect: PairedEffect = pairedEffect(values, draws.length, replicates.length);
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
  const order = [...points].sort((a, b) => a.money - b.money || b.dalys - a.dalys);
  const extended: Point[] = [];
  const kept: Point[] = [];
  for (const point of order) {
    if (kept.length > 0 && point.dalys <= kept.at(-1)!.dalys) continue;
    while (kept.length > 1 && isAboveLine(kept.at(-2)!, kept.at(-1)!, point)) extended.push(kept.pop()!);
    kept.push(point);
  }
  // Equal points share their place.
  return points.map((point) => {
    const place = kept.findIndex((other) => areEqual(point, other));
    if (place >= 0) {
      const costPerDaly = place === 0 ? null : ratio(kept[place - 1], kept[place]);
      return { status: 'frontier', costPerDaly };
    }
    const status = extended.some((other) => areEqual(point, other)) ? 'extended' : 'dominated';
    return { status, costPerDaly: null };
  });
}

const areEqual = (a: Point, b: Point): boolean => a.dalys === b.dalys && a.money === b.money;

/** Part of the products compared by which rounding may move a point off a line that it is on. */
const ROUNDING = 1e-12;

/** True if a mixture of the points before and after brings as much health as the middle one for less money. */
function isAboveLine(before: Point, middle: Point, after: Point): boolean {
  const to = (middle.money - before.money) * (after.dalys - middle.dalys);
  const on = (after.money - middle.money) * (middle.dalys - before.dalys);
  return to - on > ROUNDING * Math.max(Math.abs(to), Math.abs(on));
}

/** CNY per DALY from one point to the next. */
function ratio(from: Point, to: Point): number {
  return ((to.money - from.money) * 1e6) / (to.dalys - from.dalys);
}
