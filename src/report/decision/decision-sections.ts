import type { DecisionContext } from '../../charts/decision/decision-context.js';
import type { Section } from '../html.js';
import type { Sections } from '../page.js';
import { ranksSection } from './rank-stability.js';
import { turningSection } from './what-changes.js';
import { dependsSection } from './what-decides.js';
import { failsSection } from './when-it-fails.js';
import { knowingSection } from './worth-of-knowing.js';

/** The sections of a decision behind its first page: when strategies fail, what decides, what to find out first, what would change the answer. */
export function decisionSections(context: DecisionContext): Sections {
  return {
    open: present([
      failsSection(context),
      dependsSection(context),
      knowingSection(context),
      turningSection(context),
    ]),
    folded: present([ranksSection(context)]),
  };
}

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section) => section !== undefined);
