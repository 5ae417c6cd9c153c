import type { Model } from '../../model/model.js';
import { inThisThread } from '../../work/in-this-thread.js';
import { withoutPolicy } from '../planning/without-policy.js';
import { desk } from './desk.js';
import { FIRST_REGION } from './first-region.js';
import type { DeskResponse, SaidPicture } from './messages.js';
import type { PageTexts } from './places.js';

/** What a visit begins with: the first region without new policy, as it is seen from the fewest runs. */
export interface FirstLook {
  readonly opened: Extract<DeskResponse, { kind: 'place' }>;
  readonly picture: SaidPicture;
}

/** What the engine says first of the first region: the page holds it, to be shown before the engine is loaded. */
export async function firstLook(texts: PageTexts, model: Model): Promise<FirstLook> {
  let opened: FirstLook['opened'] | null = null;
  let picture: SaidPicture | null = null;
  const respond = (response: DeskResponse): void => {
    if (response.kind === 'place') opened = response;
    if (response.kind !== 'picture') return;
    picture = response;
    void ask({ kind: 'stop' });
  };
  const league = async (): Promise<string> => '';
  const ask = desk({ texts, league, model, execute: inThisThread, respond });
  await ask({ kind: 'open', region: FIRST_REGION });
  const { place } = opened ?? broken();
  await ask({ kind: 'show', number: 0, strategy: withoutPolicy(place), against: null });
  return { opened: opened ?? broken(), picture: picture ?? broken() };
}

const broken = (): never => {
  throw new Error('the engine of the page gave no first picture');
};
