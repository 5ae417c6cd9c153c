import { COMMAND_LINE, type InputIssue, OPTIONS_OF_CALL } from '../scenario/reading/issues.js';

/** A mistake in an option as it is typed here: `untilError` of the library is `--until-error` of the command line. */
export const asTypedHere = (issue: InputIssue): InputIssue =>
  issue.file === OPTIONS_OF_CALL
    ? { ...issue, file: COMMAND_LINE, path: `--${hyphenated(issue.path)}` }
    : issue;

const hyphenated = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
