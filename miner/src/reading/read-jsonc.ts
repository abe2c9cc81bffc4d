import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonChild, JsonNode, JsonReading, Span } from '../../../core/src/index.js';

/** A settings file has a few levels; the limit keeps a malicious file from exhausting the stack. */
const MAXIMUM_DEPTH = 100;

/** \uFEFF */
const BYTE_ORDER_MARK = /^\uFEFF/u;

/** Parses a settings file: JSON with comments, trailing commas and an optional byte order mark. Never throws. */
export function readJsonc(given: string): JsonReading {
  const text = given.replace(BYTE_ORDER_MARK, ' ');
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return brokenAt(text, tooDeep);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return brokenAt(text, error.offset);
  return root ? { kind: 'value', root: toNode(root) } : brokenAt(text, text.length);
}

/** The offset at which the text exceeds the maximum depth; the parser is recursive. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  for (let depth = 0; ;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const sign = text.charAt(at);
    if (sign === '') return undefined;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > MAXIMUM_DEPTH) return at;
  }
}

function brokenAt(text: string, start: number): JsonReading {
  const width = String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  return { kind: 'broken', span: { start, end: Math.min(start + width, text.length) } };
}

function toNode(node: Node): JsonNode {
  const span = spanOf(node);
  const children = new Map(childrenOf(node));
  const values = [...children].map(([name, child]) => [name, child.node.value] as const);
  switch (node.type) {
    case 'object':
      return { value: Object.fromEntries(values), span, children };
    case 'array':
      return { value: values.map(([, value]) => value), span, children };
    default:
      return { value: node.value, span, children };
  }
}

/** The members of an object, the last one of a duplicate name, or the items of an array by index. */
function childrenOf({ type, children = [] }: Node): readonly (readonly [string, JsonChild])[] {
  if (type === 'array') {
    return children.map((item, index) => [
      String(index),
      { keySpan: spanOf(item), node: toNode(item) },
    ]);
  }
  return children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[String(key.value), { keySpan: spanOf(key), node: toNode(value) }]] : [],
  );
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
