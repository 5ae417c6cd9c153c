import { beforeAll, describe, expect, it } from 'vitest';
import type { Looked, SaidDecision, SaidDecisionPart, Wish } from '../../src/web/engine/looks.js';
import type { DeskResponse } from '../../src/web/engine/messages.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { engineInThread, readyStrategy } from './engine-in-thread.js';

/** The fewest worlds that say what information is worth, and pairs that the page says anything of. */
const WORLDS = 50;
const { ask, tasksUntilNow } = engineInThread([
  { draws: 8, replicates: 1 },
  { draws: WORLDS, replicates: 2 },
]);

const wishes = (language: Wish['language']): Wish[] => [
  { look: { kind: 'decision' }, language, form: 'wide' },
];
const looked = (said: readonly DeskResponse[]): Looked[] =>
  said.filter(({ kind }) => kind === 'looked') as never;
const decisionIn = ({ said }: Looked): SaidDecision => said as SaidDecision;
const part = (said: Looked, id: SaidDecisionPart['id']): SaidDecisionPart =>
  decisionIn(said).parts.find((one) => one.id === id)!;

let adoption: Strategy;
let opened: Looked[];
beforeAll(async () => {
  adoption = await readyStrategy(ask, 'outside-adoption', 3);
  await ask({ kind: 'look', wishes: wishes('en') });
  opened = looked(await ask({ kind: 'show', number: 1, strategy: adoption, against: null }));
}, 120_000);

describe('what decides it', { timeout: 60_000 }, () => {
  it('is said once there are enough runs, and not of a first look', () => {
    expect(opened.map(({ number, pairs }) => [number, pairs])).toEqual([[1, 2 * WORLDS]]);
    expect(decisionIn(opened[0]).sentences[0]).toContain(`${WORLDS} worlds`);
  });

  it('names the inputs that stand out from chance, with the shares of its chart', () => {
    const { sentences, drawings } = part(opened[0], 'decides');
    const [{ id, table }] = drawings;
    expect(id).toBe('what-decides');
    const [named, unnamed] = [true, false].map((isClear) =>
      table.rows.filter(({ cells }) => cells[0].isClear === isClear),
    );
    expect([named.length > 0, unnamed.length > 0]).toEqual([true, true]);
    for (const { name, cells } of named) {
      expect(sentences[0].toLowerCase()).toContain(
        `“${name.toLowerCase()}” (${cells[0].text} [${cells[0].range}])`,
      );
    }
    for (const { name } of unnamed) expect(sentences[0].toLowerCase()).not.toContain(name.toLowerCase());
  });

  it('values knowing everything no less than knowing a part, in money', () => {
    const { sentences, drawings } = part(opened[0], 'knowing');
    expect(sentences[0]).toContain('“no new policy”');
    const [everything, ...others] = drawings[0].table.rows.map(({ cells }) => Number(cells[0].text));
    expect(everything).toBeGreaterThan(0);
    for (const one of others) expect(one).toBeLessThanOrEqual(everything);
  });

  it('counts a world as acceptable or failing, and never both', () => {
    const { sentences, points } = part(opened[0], 'fails');
    const share = Number(/acceptable in (\d+)%/.exec(sentences[0])?.[1]);
    const failing = Number(/fails in (\d+) of 50 worlds/.exec(points[0])?.[1]);
    expect(share).toBeGreaterThan(0);
    expect(failing).toBe(WORLDS - (share * WORLDS) / 100);
  });

  it('is not worked out again for another language or name, and is the same there', async () => {
    const before = tasksUntilNow();
    const [zh] = looked(await ask({ kind: 'look', wishes: wishes('zh') }));
    const titles = decisionIn(zh).parts.map(({ title }) => title);
    expect(titles).toEqual(['什么起决定作用？', '应当先弄清什么？', '什么情况下会失败？']);
    const renamed = { ...adoption, title: { en: 'Other name', zh: '另名' } };
    const [again] = looked(await ask({ kind: 'show', number: 2, strategy: renamed, against: null }));
    expect(tasksUntilNow()).toBe(before);
    expect(part(again, 'fails').sentences[0]).toContain('“另名”');
    const sharesOf = (one: Looked) => part(one, 'decides').drawings[0].table.rows.map(({ cells }) => cells);
    expect(sharesOf(again)).toEqual(sharesOf(zh));
  });

  it('says of the lead over another strategy what that depends on, and of every strategy when it fails', async () => {
    await ask({ kind: 'look', wishes: wishes('en') });
    const less = { ...adoption, levers: adoption.levers.map((use) => ({ ...use, dose: 1 })) };
    const show = { kind: 'show', number: 3, strategy: less, against: adoption, kept: [adoption] } as const;
    const said = looked(await ask(show)).at(-1)!;
    const { sentences, drawings } = part(said, 'decides');
    expect(sentences[0]).toMatch(/^How far “.*adoption.*” is ahead of “.*adoption.*” depends/i);
    expect(drawings.map(({ id }) => id)).toEqual(['what-decides', 'what-each-depends-on']);
    expect(drawings[1].table.head).toHaveLength(3);
    expect(part(said, 'fails').points.join(' ')).not.toContain('“no new policy”');
  });

  it('has nothing to decide where nothing is done', async () => {
    const none = { ...adoption, levers: [], programme: null };
    const [said] = looked(await ask({ kind: 'show', number: 4, strategy: none, against: null }));
    expect(decisionIn(said).parts).toEqual([]);
    expect(decisionIn(said).sentences[0]).toContain('nothing to decide');
  });
});
