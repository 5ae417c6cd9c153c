import { create, parseDependencies } from 'mathjs';

/** What the engine needs of the package in one file, of which the rest would be as much again. */
export default create({ parseDependencies });
