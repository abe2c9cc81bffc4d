import { replaceEntries } from '../package/replace-entries.js';
import { readZip } from '../package/zip-directory.js';
import { encodeXmlText } from '../xml/xml-text.js';
import { FONT_FALLBACKS, type PageProfile } from './profile.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONT_TABLE = 'word/fontTable.xml';

/** Adds a font table to the document: Word uses one of the alternative names if a font is missing on the machine. */
export function withFontFallbacks(bytes: Buffer, profile: PageProfile): Buffer {
  const rows = fontsOf(profile).map((font) => {
    const others = (FONT_FALLBACKS[font] ?? []).join(',');
    const alt = others === '' ? '' : `<w:altName w:val="${encodeXmlText(others)}"/>`;
    const charset = font === profile.latinFont ? '00' : '86';
    return `<w:font w:name="${encodeXmlText(font)}">${alt}<w:charset w:val="${charset}"/></w:font>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${W}">${rows.join('')}</w:fonts>`;
  return replaceEntries(readZip(bytes), new Map([[FONT_TABLE, Buffer.from(xml)]]));
}

function fontsOf(profile: PageProfile): readonly string[] {
  const { title, byline, heading1, heading2, heading3, heading4, body, pageNumber } = profile;
  const styles = [title, byline, heading1, heading2, heading3, heading4, body, pageNumber];
  return [...new Set([profile.latinFont, ...styles.map(({ font }) => font)])];
}
