import { displayWidth, toVisibleText } from './display-width.js';

/** A cell of a table: words stand left, numbers right. */
export type Cell = string | number;

/** The rows with their columns aligned in a terminal, two blanks between them; each row is one line. */
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

/** Columns the text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += displayWidth(character);
  return width;
}
