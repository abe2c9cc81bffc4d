// What a settings file holds, and where each part stands: a problem in it needs both.
import type { Span } from './span.js';

/** A value of a JSON text, which may have comments, with its place. */
export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** What stands in an object by name, in a list by number. Of a name given twice the last one counts. */
  readonly children: ReadonlyMap<string, JsonChild>;
}

/** A member of an object or an item of a list. */
export interface JsonChild {
  /** Of the name with its quotes; in a list the item itself. */
  readonly keySpan: Span;
  readonly node: JsonNode;
}

/** What came of reading a text. */
export type JsonReading =
  | { readonly kind: 'value'; readonly root: JsonNode }
  /** The span is the first character that cannot stand there; empty at the end of the text. */
  | { readonly kind: 'broken'; readonly span: Span };

/** Reads a settings file; given by the programs, for core has no packages (`miner/src/reading/read-jsonc.ts`). Never throws. */
export type ReadJson = (text: string) => JsonReading;

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
