/** Markdown as far as an official draft uses it: markup is told from content, nothing is rendered. */

/** What the lines read so far have opened. */
export interface MarkdownState {
  /** The fence that closes the open code block; empty outside of one. */
  fence: string;
  frontMatter: boolean;
}

/** ```  ~~~~ */
const FENCE = /^(?<fence>`{3,}|~{3,})/u;
/** | --- | :---: |  the line under a table's head: its cells are content, this is not */
const TABLE_RULE = /^\|?[\s:|-]*--[\s:|-]*$/u;
/** <!-- note -->  <div>  </p> */
const HTML_LINE = /^<(?:!--|\/?[a-z][^>]*>?$)/iu;
/** > - ## (any mixture of quote, list and heading marks) */
const PREFIX = /^(?:>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?)*(?<hashes>#{1,6}\s+)?/u;

/**
 * Whether a line (trimmed) is markup only: front matter, code, the rule of a table, HTML. Updates the state. `isFirst`:
 * nothing goes before it in the text.
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

/** How much of a line's start is quote, list or heading marks, and the heading's depth. */
export function readMarkdownPrefix(line: string): { length: number; hashes: number } {
  const match = PREFIX.exec(line);
  const hashes = match?.groups?.hashes?.trim().length ?? 0;
  return { length: match?.[0].length ?? 0, hashes };
}

/** Whether what a line is depends on the lines before it; if not, an edit concerns its own line only. */
export function hasContext(text: string): boolean {
  return OPENING_RULE.test(text.slice(0, 200)) || text.includes('```') || text.includes('~~~');
}

/** --- as the first thing in a text, blanks and signs nobody sees before it. */
const OPENING_RULE = /^[^\p{L}\p{N}]{0,190}---/u;

/** ---, then key: value lines, then --- at the very start of a text. */
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?<body>[\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The value of a front-matter key, quotes taken off; `undefined` without one. */
export function readFrontMatter(text: string, key: string): string | undefined {
  const body = FRONT_MATTER.exec(text)?.groups?.body;
  const line = body?.split(/\r?\n/u).find((candidate) => candidate.startsWith(`${key}:`));
  return line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^["']|["']$/gu, '');
}
