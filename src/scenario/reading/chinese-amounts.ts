/** Money in Chinese, from million CNY: in 万元, from a hundred million yuan on in 亿元. */
export function chineseMoney(millions: number): string {
  return Math.abs(millions) >= 100 ? `${grouped(millions / 100)} 亿元` : `${grouped(millions * 100)} 万元`;
}

/** People in Chinese, from ten thousand on in 万人. */
export const chinesePeople = (count: number): string =>
  count >= 10_000 ? `${grouped(count / 10_000)} 万人` : `${grouped(count)} 人`;

/** All digits that mean something, thousands separated. */
function grouped(value: number): string {
  const [whole, fraction] = String(Number(value.toPrecision(12))).split('.');
  const thousands = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
