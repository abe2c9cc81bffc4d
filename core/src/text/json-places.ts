// JSON.parse says what a file holds but not where it stands; a problem in a settings file needs both.
import type { Span } from './span.js';

/** A value of a JSON text with its place. */
export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** What stands in an object by name, in a list by number. Of a name given twice the last one counts. */
  readonly children: ReadonlyMap<string, JsonChild>;
}

export interface JsonChild {
  /** Of the name with its quotes; in a list the item itself. */
  readonly keySpan: Span;
  readonly node: JsonNode;
}

export type JsonReading =
  | { readonly kind: 'value'; readonly root: JsonNode }
  /** The span is the first character that cannot stand there; empty at the end of the text. */
  | { readonly kind: 'broken'; readonly span: Span };

/** Reads strict JSON; a byte order mark before it is passed over. Never throws. */
export function readJson(text: string): JsonReading {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  const root = readValue(cursor, 0);
  if (root) skipSpace(cursor);
  if (root && cursor.at === text.length) return { kind: 'value', root };
  const width = String.fromCodePoint(text.codePointAt(cursor.at) ?? 0).length;
  const end = Math.min(cursor.at + width, text.length);
  return { kind: 'broken', span: { start: cursor.at, end } };
}

/** The place a path leads to, or as far as it leads; the name itself where `at` is 'key'. */
export function findJsonPlace(root: JsonNode, path: readonly string[], at: 'key' | 'value'): Span {
  let node = root;
  let span = root.span;
  for (const name of path) {
    const child = node.children.get(name);
    if (!child) return span;
    node = child.node;
    span = at === 'key' ? child.keySpan : node.span;
  }
  return span;
}

/** Where reading stands. When a part cannot be read, `at` is the offending character. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** A settings file has a handful of levels; this keeps a hostile one from exhausting the stack. */
const MAXIMUM_DEPTH = 100;

function readValue(cursor: Cursor, depth: number): JsonNode | undefined {
  if (depth > MAXIMUM_DEPTH) return undefined;
  skipSpace(cursor);
  const sign = cursor.text[cursor.at];
  if (sign === '{') return readObject(cursor, depth);
  if (sign === '[') return readList(cursor, depth);
  return sign === '"' ? readString(cursor) : readWord(cursor);
}

function readObject(cursor: Cursor, depth: number): JsonNode | undefined {
  return readChildren(cursor, '}', () => {
    const key = cursor.text[cursor.at] === '"' ? readString(cursor) : undefined;
    if (!key || !take(cursor, ':')) return undefined;
    const node = readValue(cursor, depth + 1);
    return node && [String(key.value), { keySpan: key.span, node }];
  });
}

function readList(cursor: Cursor, depth: number): JsonNode | undefined {
  return readChildren(cursor, ']', (index) => {
    const node = readValue(cursor, depth + 1);
    return node && [String(index), { keySpan: node.span, node }];
  });
}

type ReadChild = (index: number) => readonly [string, JsonChild] | undefined;

function readChildren(
  cursor: Cursor,
  close: '}' | ']',
  readChild: ReadChild,
): JsonNode | undefined {
  const start = cursor.at;
  const children = new Map<string, JsonChild>();
  cursor.at += 1;
  let isEnd = take(cursor, close);
  for (let index = 0; !isEnd; index += 1) {
    const child = readChild(index);
    if (!child) return undefined;
    children.set(...child);
    isEnd = take(cursor, close);
    if (!isEnd && !take(cursor, ',')) return undefined;
  }
  const values = [...children].map(([name, { node }]) => [name, node.value] as const);
  return {
    value: close === ']' ? values.map(([, value]) => value) : Object.fromEntries(values),
    span: { start, end: cursor.at },
    children,
  };
}

/** Takes the sign, and the space around it; leaves the cursor at whatever else stands there. */
function take(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  if (sign === ',' || sign === ':') skipSpace(cursor);
  return true;
}

const SPACE = ' \t\r\n';

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && SPACE.includes(cursor.text.charAt(cursor.at))) {
    cursor.at += 1;
  }
}

/** \n \u4e00 */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;

function readString(cursor: Cursor): JsonNode | undefined {
  const { text } = cursor;
  const start = cursor.at;
  cursor.at += 1;
  for (;;) {
    const sign = text[cursor.at];
    if (sign === undefined || sign < ' ') return undefined;
    if (sign === '"') break;
    const length = sign === '\\' ? matchAt(ESCAPE, cursor).length : 1;
    if (length === 0) return undefined;
    cursor.at += length;
  }
  cursor.at += 1;
  return leaf(cursor, start);
}

/** -12.5e3, true, null */
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

function readWord(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  cursor.at += matchAt(WORD, cursor).length;
  return cursor.at > start ? leaf(cursor, start) : undefined;
}

function leaf(cursor: Cursor, start: number): JsonNode {
  const value: unknown = JSON.parse(cursor.text.slice(start, cursor.at));
  return { value, span: { start, end: cursor.at }, children: new Map() };
}

function matchAt(pattern: RegExp, { text, at }: Cursor): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
