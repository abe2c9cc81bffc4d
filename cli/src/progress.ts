/** A line on a terminal that says how far long work has come; nothing anywhere else. */
export interface Progress {
  /** `doing` is what the work is called. */
  show(done: number, total: number, doing?: string): void;
  /** Clears the line, before anything else is written. */
  clear(): void;
}

/** Fewer files than this are done before anyone wonders. */
const WORTH_SHOWING = 50;
const BAR_WIDTH = 24;

/** Writes to `stream` only if it is a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let drawn = '';
  return {
    show(done, total, doing) {
      const bar = drawBar(done, total, doing);
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

/** The bar as text: full blocks for what is done, percent after. */
export function drawBar(done: number, total: number, doing = '检查中'): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${doing} ${bar} ${Math.floor(share * 100)}%`;
}
