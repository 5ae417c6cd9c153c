import type { Language } from '../language/words.js';
import type { Form } from './sizes.js';

/** For whom a chart is drawn: the language of its words, and the form that it has there. */
export interface Reader {
  readonly language: Language;
  readonly form: Form;
}
