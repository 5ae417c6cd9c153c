declare module 'mathjs/lib/browser/math.js' {
  const mathjs: Pick<typeof import('mathjs'), 'parse'>;
  export default mathjs;
}
