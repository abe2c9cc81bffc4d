import { scanXml } from '../xml/scan-xml.js';

/** The numbering of a paragraph style, including what it inherits from its base styles. */
export interface ParagraphStyle {
  readonly list: string | undefined;
  readonly level: string | undefined;
  /** The style, of this one and its base styles, that names the list; a level may be linked to it. */
  readonly listStyle: string | undefined;
}

interface OwnStyle {
  basedOn: string | undefined;
  list: string | undefined;
  level: string | undefined;
}

/** Reads `styles.xml`. Returns a function from a style id to the style; `undefined` means the default paragraph style. */
export function readStyles(xml: string): (id: string | undefined) => ParagraphStyle {
  const { styles, defaultStyle } = scanStyles(xml);
  return (id) => resolveStyle(id ?? defaultStyle, styles);
}

function resolveStyle(
  id: string | undefined,
  styles: ReadonlyMap<string, OwnStyle>,
): ParagraphStyle {
  let list: string | undefined;
  let level: string | undefined;
  let listStyle: string | undefined;
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const style = styles.get(at);
    level ??= style?.level;
    if (list === undefined && style?.list !== undefined) {
      list = style.list;
      listStyle = at;
    }
  }
  return { list, level, listStyle };
}

function scanStyles(xml: string): {
  readonly styles: ReadonlyMap<string, OwnStyle>;
  readonly defaultStyle: string | undefined;
} {
  const styles = new Map<string, OwnStyle>();
  let defaultStyle: string | undefined;
  let style: OwnStyle | undefined;
  scanXml(xml, {
    open({ name, attributes }) {
      const value = attributes.get('w:val');
      switch (name) {
        case 'w:style': {
          const id = attributes.get('w:styleId') ?? '';
          style = { basedOn: undefined, list: undefined, level: undefined };
          styles.set(id, style);
          const isDefault = ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '');
          if (isDefault && attributes.get('w:type') === 'paragraph') defaultStyle = id;
          break;
        }
        case 'w:basedOn':
          if (style) style.basedOn = value;
          break;
        case 'w:numId':
          if (style) style.list = value;
          break;
        case 'w:ilvl':
          if (style) style.level = value;
          break;
      }
    },
    close(name) {
      if (name === 'w:style') style = undefined;
    },
  });
  return { styles, defaultStyle };
}
