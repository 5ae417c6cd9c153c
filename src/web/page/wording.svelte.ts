import { keep, kept } from './kept.js';

/** Whether numbers are said in sentences, or with everything that is known of them; kept for the next visit. */
export class Wording {
  isTechnical: boolean = $state(kept('wording') === 'technical');

  choose(isTechnical: boolean): void {
    this.isTechnical = isTechnical;
    keep('wording', isTechnical ? 'technical' : 'plain');
  }
}
