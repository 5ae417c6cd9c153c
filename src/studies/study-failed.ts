import { BilingualError } from '../scenario/reading/bilingual-error.js';

/** A part that could not be simulated, by its place (0 = the first), and why. */
export interface PartFailure {
  readonly place: number;
  readonly reason: string;
}

/** Parts of a study failed; what the others gave is kept where the caller keeps it. */
export class StudyFailed extends BilingualError {
  constructor(
    study: string,
    readonly failures: readonly PartFailure[],
  ) {
    const [{ place, reason }] = failures;
    const others = failures.length - 1;
    const [more, moreZh] =
      others > 0 ? [` (and ${others} more parts)`, `（另有 ${others} 个部分）`] : ['', ''];
    super({
      en: `part ${place + 1} of ${study} failed: ${reason}${more}`,
      zh: `${study} 的第 ${place + 1} 部分运行失败${moreZh}：${reason}`,
    });
  }
}
