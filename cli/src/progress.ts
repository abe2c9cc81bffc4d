/** A progress line on a terminal; nothing is written elsewhere. */
export interface Progress {
  /** `doing` is the label of the work. */
  show(done: number, total: number, doing?: string): void;
  /** Clears the line; to be called before anything else is written. */
  clear(): void;
}

/** Fewer files than this finish too quickly for a progress line. */
const MIN_TOTAL = 50;
const BAR_WIDTH = 24;

/** Writes to `stream` only if it is a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let drawn = '';
  return {
    show(done, total, doing) {
      const bar = drawBar(done, total, doing);
      if (!stream.isTTY || total < MIN_TOTAL || bar === drawn) return;
      drawn = bar;
      stream.write(`\r\u001b[K${bar}`);
    },
    clear() {
      if (drawn !== '') stream.write('\r\u001b[K');
      drawn = '';
    },
  };
}

/** The bar as text: the label, full blocks for the part done, the percentage. */
export function drawBar(done: number, total: number, doing = '检查中'): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${doing} ${bar} ${Math.floor(share * 100)}%`;
}
