import { cutSentences } from '../src/preview/cut-sentences.js';

/** A sentence on the sheets, which may span lines and pages. */
export interface SpokenPlace {
  readonly text: string;
  readonly range: Range;
}

/** The sentences on the sheets from the first visible line on. */
export function findSpoken(content: HTMLElement): readonly SpokenPlace[] {
  const lines = [...content.querySelectorAll<HTMLElement>('.line[data-block]')];
  const first = lines.findIndex((line) => line.getBoundingClientRect().bottom > topOfView(content));
  const blocks = new Map<string, HTMLElement[]>();
  for (const line of lines.slice(Math.max(first, 0))) {
    const block = line.dataset.block ?? '';
    const known = blocks.get(block);
    if (known) known.push(line);
    else blocks.set(block, [line]);
  }
  return [...blocks.values()].flatMap(sentencesOf);
}

/** The top of the visible area in pixels: the lower edge of the toolbar. */
export function topOfView(content: HTMLElement): number {
  return content.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
}

function sentencesOf(lines: readonly HTMLElement[]): readonly SpokenPlace[] {
  const nodes = lines.flatMap(textNodesOf);
  const text = nodes.map(({ data }) => data).join('');
  return cutSentences(text).map(({ start, end }) => {
    const range = document.createRange();
    const from = placeOf(nodes, start);
    const to = placeOf(nodes, end - 1);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return { text: text.slice(start, end), range };
  });
}

function textNodesOf(line: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // Pause marks are not spoken.
    if (node instanceof Text && !node.parentElement?.matches('.pause')) nodes.push(node);
  }
  return nodes;
}

/** The node and offset of a character, given its offset into the joined text of all nodes. */
function placeOf(nodes: readonly Text[], offset: number): { node: Node; offset: number } {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return { node: document.body, offset: 0 };
}
