// Parsed JSON with the span of each value, so that problems in a settings file can be reported where they are.
import type { Span } from './span.js';

/** A value of a JSON text (comments are allowed) with its span. */
export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** The members of an object by name, the items of a list by index. Of two members with one name the last one counts. */
  readonly children: ReadonlyMap<string, JsonChild>;
}

/** A member of an object or an item of a list. */
export interface JsonChild {
  /** The span of the name with its quotation marks; in a list the span of the item. */
  readonly keySpan: Span;
  readonly node: JsonNode;
}

/** The result of parsing a JSON text. */
export type JsonReading =
  | { readonly kind: 'value'; readonly root: JsonNode }
  /** The span is that of the first unexpected character; empty at the end of the text. */
  | { readonly kind: 'broken'; readonly span: Span };

/** Parses a settings file. The programs supply it (`miner/src/reading/read-jsonc.ts`): core uses no packages. Never throws. */
export type ReadJson = (text: string) => JsonReading;

/**
 * The span of the value at a path of names and indices, or of its name where `at` is 'key'. Where the path does not exist,
 * the span of its longest prefix that does.
 */
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
