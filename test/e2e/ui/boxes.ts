/// <reference lib="dom" />
import type { Locator } from 'playwright-core';

/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text stands on the screen: `before` and `after` tell it from others like it. One box for each line it is wrapped over; none where it is not in view. */
export interface VisibleText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The squiggles in view. */
export function squiggleBoxes(editor: Locator): Promise<readonly Box[]> {
  return editor
    .locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as Box));
}

/** The boxes of a text in view. */
export function textBoxes(editor: Locator, visible: VisibleText): Promise<readonly Box[]> {
  return editor.locator('.view-lines').evaluate((container, { before, text, after }) => {
    const lines = [...container.querySelectorAll<HTMLElement>('.view-line')];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const pieces: { node: Text; start: number }[] = [];
    let shown = '';
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        pieces.push({ node, start: shown.length });
        shown += node.data.replaceAll('\u00A0', ' ');
      }
    }
    const found = shown.indexOf(before + text + after);
    if (found < 0) return [];

    const start = found + before.length;
    const boxes: Box[] = [];
    for (const { node, start: at } of pieces) {
      const from = Math.max(start - at, 0);
      const to = Math.min(start + text.length - at, node.length);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      boxes.push(range.getBoundingClientRect().toJSON() as Box);
    }
    return boxes;
  }, visible);
}

/** Whether a mark stands exactly under each of the boxes; a wrapped text has a mark on each line. */
export function isUnderlined(boxes: readonly Box[], marks: readonly Box[]): boolean {
  return (
    boxes.length > 0 && joinLines(boxes).every((box) => marks.some((mark) => isUnder(mark, box)))
  );
}

// A line's text may be cut in several coloured pieces.
function joinLines(boxes: readonly Box[]): Box[] {
  const lines = new Map<number, Box>();
  for (const box of boxes) {
    const top = Math.round(box.top);
    const line = lines.get(top);
    const left = Math.min(box.left, line?.left ?? box.left);
    const right = Math.max(box.right, line?.right ?? box.right);
    lines.set(top, { ...box, left, right });
  }
  return [...lines.values()];
}

const TOLERANCE = 2;

function isUnder(mark: Box, box: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return (
    Math.abs(mark.left - box.left) <= TOLERANCE &&
    Math.abs(mark.right - box.right) <= TOLERANCE &&
    mark.top <= middle &&
    mark.bottom >= middle
  );
}
