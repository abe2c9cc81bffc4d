/** The flags of each UTF-16 unit, as bits: a table that is looked up faster than a set is asked. */
export function toUnitFlags(
  flags: readonly (readonly [flag: number, signs: string])[],
): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [flag, signs] of flags) {
    for (let at = 0; at < signs.length; at += 1) {
      const code = signs.charCodeAt(at);
      table[code] = (table[code] ?? 0) | flag;
    }
  }
  return table;
}
