/** Version of the model and its results; the same as in package.json, which a test checks. */
export const VERSION = '0.1.0';
