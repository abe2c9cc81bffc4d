/** One line of the table. */
export interface Row {
  readonly what: string;
  /** NaN if it could not be measured; then `note` has the reason. */
  readonly value: number;
  readonly unit: string;
  readonly target?: Target;
  readonly note?: string;
}

/** The limit that the value must reach. */
export interface Target {
  readonly is: 'atLeast' | 'atMost';
  readonly value: number;
}

export const atLeast = (value: number): Target => ({ is: 'atLeast', value });
export const atMost = (value: number): Target => ({ is: 'atMost', value });

/** Whether the value reaches its target; `undefined` without a target or a value. */
export function isReached({ value, target }: Row): boolean | undefined {
  if (!target || Number.isNaN(value)) return undefined;
  return target.is === 'atLeast' ? value >= target.value : value <= target.value;
}

/** The rows as a table for a terminal. On a busy machine a missed target is marked as not significant. */
export function formatRows(rows: readonly Row[], isBusy = false): string {
  const cells = rows.map((row) => toCells(row, isBusy));
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === VALUE || column === TARGET
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const ruler = widths.map((width) => '-'.repeat(width));
  return [HEADER, ruler, ...cells].map(line).join('\n');
}

/** Units that depend on the load of the machine: times and speeds, not sizes. */
const DEPENDS_ON_LOAD: ReadonlySet<string> = new Set(['ms', 'MB/s']);

const HEADER = ['what', 'measured', 'target', 'reached', 'note'];
const VALUE = 1;
const TARGET = 2;

function toCells(row: Row, isBusy: boolean): string[] {
  const { what, value, unit, target, note = '' } = row;
  const reached = isReached(row);
  return [
    what,
    Number.isNaN(value) ? '-' : `${round(value)} ${unit}`,
    target ? `${target.is === 'atLeast' ? '>=' : '<='} ${target.value} ${unit}` : '',
    reached === undefined
      ? ''
      : reached
        ? 'yes'
        : isBusy && DEPENDS_ON_LOAD.has(unit)
          ? 'busy'
          : 'NO',
    note,
  ];
}

/** Three significant digits: 0.123, 1.23, 12.3, 123. */
function round(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
