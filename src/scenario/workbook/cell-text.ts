/** A text as workbooks write it: without characters that XML cannot hold, and what would be taken for them (ECMA-376, 22.9.2.19). */
export function cellText(text: string): string {
  // The writing library looks texts up in a plain object, where `valueOf` and its like are found unasked.
  if (text in Object.prototype) return signCode(text[0]) + text.slice(1);
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, '_x005F_x$1_')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, signCode);
}

const signCode = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
