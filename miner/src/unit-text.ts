/** The text of the UTF-16 units from `start` to `end` (exclusive). */
export function unitText(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
