/// <reference lib="dom" />
import type { Locator } from 'playwright-core';

/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text to be found on the screen; what stands before it tells it from others like it. What follows may be a hint, which is no text. */
export interface VisibleText {
  readonly before: string;
  readonly text: string;
}

/** Pixels that a mark may be off: less than half a character, but the margin of a hint that follows. */
const TOLERANCE = 5;

/** The squiggles in view. */
export function squiggleBoxes(editor: Locator): Promise<readonly Box[]> {
  return editor
    .locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as Box));
}

/** The boxes of a text's characters; none where it is not in view. White space is passed over, because a wrapped line begins with some of its own. */
export function textBoxes(editor: Locator, visible: VisibleText): Promise<readonly Box[]> {
  const before = withoutSpace(visible.before);
  const text = withoutSpace(visible.text);
  const wanted = { start: before.length, length: text.length, around: before + text };
  return editor.locator('.view-lines').evaluate((container, { start, length, around }) => {
    const lines = [...container.querySelectorAll<HTMLElement>('.view-line')];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const characters: { node: Text; offset: number }[] = [];
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let offset = 0; offset < node.length; offset += 1) {
          if (node.data.charAt(offset).trim() !== '') characters.push({ node, offset });
        }
      }
    }
    const shown = characters.map(({ node, offset }) => node.data.charAt(offset)).join('');
    const found = shown.indexOf(around);
    if (found < 0) return [];
    return characters.slice(found + start, found + start + length).map(({ node, offset }) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect().toJSON() as Box;
    });
  }, wanted);
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Whether a mark stands exactly under the text with these boxes; a wrapped text has a mark on each line. */
export function isUnderlined(boxes: readonly Box[], marks: readonly Box[]): boolean {
  const lines = joinLines(boxes);
  return (
    lines.length > 0 &&
    lines.every((line, i) => marks.some((mark) => isUnder(mark, line, i, lines.length)))
  );
}

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

/** Where a text is wrapped its mark runs from the beginning to the end of the line, indentation and all. */
function isUnder(mark: Box, line: Box, index: number, count: number): boolean {
  const left = line.left - mark.left;
  const right = mark.right - line.right;
  const middle = (line.top + line.bottom) / 2;
  return (
    left >= -TOLERANCE &&
    (index > 0 || left <= TOLERANCE) &&
    right >= -TOLERANCE &&
    (index < count - 1 || right <= TOLERANCE) &&
    mark.top <= middle &&
    mark.bottom >= middle
  );
}
