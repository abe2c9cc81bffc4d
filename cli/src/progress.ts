/** A line on a terminal that says how far a long check has come; nothing anywhere else. */
export interface Progress {
  show(done: number, total: number): void;
  /** Clears the line, before anything else is written. */
  clear(): void;
}

/** Fewer files than this are checked before anyone wonders. */
const WORTH_SHOWING = 50;
const BAR_WIDTH = 24;

/** Writes to `stream` only if it is a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let drawn = '';
  return {
    show(done, total) {
      const bar = drawBar(done, total);
      if (!stream.isTTY || total < WORTH_SHOWING || bar === drawn) return;
      drawn = bar;
      stream.write(`\r\u001b[K${bar}`);
    },
    clear() {
      if (drawn !== '') stream.write('\r\u001b[K');
      drawn = '';
    },
  };
}

/** The bar as text: full blocks for what is done, percent behind. */
export function drawBar(done: number, total: number): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `检查中 ${bar} ${Math.floor(share * 100)}%`;
}
