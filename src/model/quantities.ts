/**
 * The same record, its numbers laid out for fractions. V8 lays a field out for what it first holds: one that starts at
 * 0 is a field for whole numbers, and when its first fraction comes the object gets another layout and all that was
 * compiled for the former is thrown away. A year touches dozens of such fields, each at another time. So every number
 * is born as a fraction and then set to its value. Tables count their rows in whole numbers and are not made by this.
 */
export function quantities<T extends object>(record: T): T {
  const members = Object.entries(record);
  const made = Object.fromEntries(
    members.map(([name, member]) => [name, typeof member === 'number' ? 0.5 : member]),
  );
  for (const [name, member] of members) if (typeof member === 'number') made[name] = member;
  return made as T;
}
