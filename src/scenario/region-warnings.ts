import type { Figure } from './figure.js';
import { localShare } from './local-share.js';
import type { Fact } from './region-file.js';
import { PLACEHOLDER } from './templates.js';
import { type Warning, warning } from './warning.js';

/** What is worth a second look in what is known of a place. */
export function regionWarnings({
  figures,
  facts,
}: {
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
}): Warning[] {
  const { assumed, borrowed, all } = localShare(figures);
  return [
    ...(assumed + borrowed > all / 2 ? [warning('mostlyAssumed', { assumed, borrowed, all })] : []),
    ...placeholders(figures),
    ...(facts.length === 0 ? [warning('noFacts', {})] : []),
  ];
}

/** Figures of a template that still stand where those of the place should. */
export function placeholders(figures: readonly Figure[]): Warning[] {
  const paths = figures.filter(({ note }) => note.startsWith(PLACEHOLDER)).map(({ path }) => path);
  return paths.length > 0 ? [warning('placeholders', { paths })] : [];
}
