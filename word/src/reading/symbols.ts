/** The character of a `w:sym` with this hexadecimal code. Codes of symbol fonts are in the Private Use Area and become a bullet. */
export function toSymbol(code: string | undefined): string {
  const value = parseInt(code ?? '', 16);
  if (!(value >= 0x20 && value <= 0xffff)) return '';
  return value >= 0xe000 && value <= 0xf8ff ? '•' : String.fromCharCode(value);
}
