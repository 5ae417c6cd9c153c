/** What charts are drawn with, apart from the page, which is there before it: without code that is made from texts. */
export { changeset } from 'vega';
export { default } from 'vega-embed';
export { expressionInterpreter } from 'vega-interpreter';
