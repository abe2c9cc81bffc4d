// Base64 in Node and in a browser, where there is no `Buffer`.

/** Encodes bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

/**
 * Decodes base64.
 * @throws InvalidCharacterError (a `DOMException`) if the text is not base64
 */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
