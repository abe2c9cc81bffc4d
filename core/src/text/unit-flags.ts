/** A table of bit flags for each of the 65,536 UTF-16 units: a lookup is faster than in a `Set`. */
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
