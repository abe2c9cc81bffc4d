import { displayWidth, toVisibleText } from './display-width.js';

/** A cell of a table: text is aligned left, numbers right. */
export type Cell = string | number;

/** The rows as lines, with columns aligned by display width and separated by two spaces. */
export function alignColumns(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => ({ text: toVisibleText(String(cell)), isNumber: typeof cell === 'number' })),
  );
  const widths: number[] = [];
  for (const row of cells) {
    row.forEach(({ text }, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
    });
  }
  const pad = ({ text, isNumber }: (typeof cells)[number][number], column: number): string => {
    const blanks = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return isNumber ? blanks + text : text + blanks;
  };
  return cells.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Width of the text in terminal columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += displayWidth(character);
  return width;
}
