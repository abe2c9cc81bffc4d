/// <reference lib="dom" />
import type { Locator } from 'playwright-core';

/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text to find on the screen. The text before it distinguishes it from equal ones; the text after it is not used, as it may be a hint. */
export interface VisibleText {
  readonly before: string;
  readonly text: string;
}

/** In pixels, the most that a squiggle may be off: less than half a character, and enough for the margin of a hint after it. */
const TOLERANCE = 5;

/** Returns the boxes of the visible squiggles. */
export function squiggleBoxes(editor: Locator): Promise<readonly Box[]> {
  return editor
    .locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as Box));
}

/** Returns the boxes of the characters of a text, or none if it is not visible. White space is ignored, as wrapped lines begin with additional indentation. */
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
    const visibleText = characters.map(({ node, offset }) => node.data.charAt(offset)).join('');
    const found = visibleText.indexOf(around);
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

/** Whether squiggles underline exactly the text with these boxes; a wrapped text has a squiggle on each line. */
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

/** Whether a squiggle is under the line; for wrapped text it may extend to the beginning or the end of the line, with indentation. */
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
