// A program of its own (dist/docx-text.js): what reads Word files is large, and most corpora have none.
import mammoth from 'mammoth';

/** The text of a Word document, a line a paragraph. Rejects if it is none or broken. */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.extractRawText({ buffer });
  // mammoth closes each paragraph with an empty line.
  return value.replaceAll('\n\n', '\n');
}
