/** The sign for `w:sym`: its code in hexadecimal, as Word writes it. Codes of symbol fonts lie in the private area and show a mark. */
export function toSymbol(code: string | undefined): string {
  const value = parseInt(code ?? '', 16);
  if (!(value >= 0x20 && value <= 0xffff)) return '';
  return value >= 0xe000 && value <= 0xf8ff ? '•' : String.fromCharCode(value);
}
