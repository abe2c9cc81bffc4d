/** The subset of Markdown that official drafts use: separates markup from content; renders nothing. */

/** The state of the line scanner after the lines read so far. */
export interface MarkdownState {
  /** The fence that closes the open code block; empty outside a code block. */
  fence: string;
  frontMatter: boolean;
}

/** ```  ~~~~ */
const FENCE = /^(?<fence>`{3,}|~{3,})/u;
/** | --- | :---: |  the line under the header row of a table: cells are content, this line is not */
const TABLE_RULE = /^\|?[\s:|-]*--[\s:|-]*$/u;
/** <!-- note -->  <div>  </p> */
const HTML_LINE = /^<(?:!--|\/?[a-z][^>]*>?$)/iu;
/** > - ## (any sequence of quotation, list and heading markers) */
const PREFIX = /^(?:>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?)*(?<hashes>#{1,6}\s+)?/u;

/**
 * Whether a line (trimmed) is markup only: front matter, code, the line under a table header, HTML. Updates `state`.
 * `isFirst` tells whether nothing precedes the line in the text.
 */
export function skipsContent(state: MarkdownState, line: string, isFirst: boolean): boolean {
  if (isFirst && line === '---') {
    state.frontMatter = true;
    return true;
  }
  if (state.frontMatter) {
    if (line === '---' || line === '...') state.frontMatter = false;
    return true;
  }
  const fence = FENCE.exec(line)?.groups?.fence;
  if (state.fence !== '') {
    if (fence?.startsWith(state.fence) === true && line.length === fence.length) state.fence = '';
    return true;
  }
  if (fence !== undefined) {
    state.fence = fence;
    return true;
  }
  return TABLE_RULE.test(line) || HTML_LINE.test(line);
}

/** The length in UTF-16 units of the quotation, list and heading markers at the start of a line, and the heading's depth. */
export function readMarkdownPrefix(line: string): { length: number; hashes: number } {
  const match = PREFIX.exec(line);
  const hashes = match?.groups?.hashes?.trim().length ?? 0;
  return { length: match?.[0].length ?? 0, hashes };
}

/** Whether the meaning of a line may depend on lines before it; if not, an edit affects its own line only. */
export function hasContext(text: string): boolean {
  return OPENING_RULE.test(text.slice(0, 200)) || text.includes('```') || text.includes('~~~');
}

/** --- at the start of a text, after blanks and invisible characters. */
const OPENING_RULE = /^[^\p{L}\p{N}]{0,190}---/u;

/** ---, then key: value lines, then --- at the very start of a text. */
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?<body>[\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The value of a front-matter key without its quotation marks; `undefined` if there is none. */
export function readFrontMatter(text: string, key: string): string | undefined {
  const body = FRONT_MATTER.exec(text)?.groups?.body;
  const line = body?.split(/\r?\n/u).find((candidate) => candidate.startsWith(`${key}:`));
  return line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^["']|["']$/gu, '');
}
