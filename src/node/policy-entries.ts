import type { Bilingual } from '../model/place/region.js';
import { policySchema } from '../scenario/policy/policy-schema.js';
import { readablePolicy } from '../scenario/policy/readable-policy.js';
import { parseSource } from '../scenario/reading/document.js';
import type { Loaded } from '../scenario/reading/issues.js';
import type { Sources } from '../scenario/reading/sources.js';
import { validate } from '../scenario/reading/validate.js';
import { entriesOf } from './file-entries.js';
import { scenarioFiles } from './scenario-files.js';

/** A policy as it was written: a scenario dates it. */
export interface WrittenPolicy extends ReturnType<typeof readablePolicy> {
  readonly title: Bilingual;
}

/** Policies with the expressions and years that stand in them. */
export const policyEntries = (files: Sources = scenarioFiles) =>
  entriesOf('policy', files, (file): Loaded<WrittenPolicy> => {
    const document = parseSource(file.text, file.path);
    const { value, issues } = validate(document, policySchema(files.catalogue));
    if (value === null || issues.length > 0) return { ok: false, issues };
    return { ok: true, value: { title: value.title, ...readablePolicy(document.raw) } };
  });
