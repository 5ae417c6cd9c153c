/**
 * The same record with its members laid out for later values. V8 lays a field out for its first value: one that starts
 * at 0 is a field for whole numbers, one that was set once counts as a constant. When its first fraction or its second
 * value comes, all code compiled for the former layout is thrown away. A year touches dozens of such fields, each at
 * another time. So every number starts as NaN, which is laid out as a fraction, every column empty and every
 * boolean as its opposite, and then they are set to their values. Tables count their rows in whole numbers and are not
 * made by this.
 */
export function quantities<T extends object>(record: T): T {
  const members = Object.entries(record);
  const made = Object.fromEntries(members.map(([name, member]) => [name, unsetValue(member)]));
  for (const [name, member] of members) if (made[name] !== member) made[name] = member;
  return made as T;
}

/** Value of a member before it is set; the only views that records hold are columns. */
function unsetValue(member: unknown): unknown {
  if (typeof member === 'number') return Number.NaN;
  if (typeof member === 'boolean') return !member;
  return ArrayBuffer.isView(member) ? new (member.constructor as Float64ArrayConstructor)(0) : member;
}
