/** Where in a draft a damage can be done. */
import type { Block, Draft, Heading, Promised, Prose, Row, Series } from './draft.js';

/** Every row of headings, 第一部分 and its like left out. */
export function rowsOf(draft: Draft): Row[] {
  return blocksOf(draft).filter((block) => block.kind === 'row' && block.level > 0) as Row[]; // by kind
}

/** Whether what one section loses is missed in the next. */
export function isContinuous({ speeches }: Draft): boolean {
  return speeches.some(({ continuous }) => continuous);
}

/** Every series, inner ones included. */
export function seriesOf(draft: Draft): Series[] {
  return blocksOf(draft).filter((block) => block.kind === 'series');
}

/** Every promise with what it promises. */
export function promisesOf(draft: Draft): { promise: Promised; list: Row | Series }[] {
  return [...rowsOf(draft), ...seriesOf(draft)].flatMap((list) =>
    list.promise ? [{ promise: list.promise, list }] : [],
  );
}

/** Every paragraph of sentences. */
export function proseOf(draft: Draft): Prose[] {
  return blocksOf(draft).filter((block) => block.kind === 'prose');
}

/** Headings that count up together: a row, or all rows of the level where they run on through the speech. */
export function runsOf(draft: Draft): { headings: Heading[]; rows: Row[] }[] {
  return draft.speeches.flatMap(({ blocks, continuous }) => {
    const rows = blocks.flatMap(within).filter((block) => block.kind === 'row' && block.level > 0);
    const all = rows as Row[]; // by kind
    const running = continuous ? all.filter(({ level }) => level === 2) : [];
    const groups = [...all.filter((row) => !running.includes(row)).map((row) => [row]), running];
    return groups
      .filter((group) => group.length > 0)
      .map((group) => ({ rows: group, headings: group.flatMap(({ headings }) => headings) }));
  });
}

function blocksOf({ speeches }: Draft): Block[] {
  return speeches.flatMap(({ blocks }) => blocks.flatMap(within));
}

/** The block and all blocks in it. */
function within(block: Block): Block[] {
  if (block.kind === 'prose') return [block];
  if (block.kind === 'row') {
    return [block, ...block.headings.flatMap(({ blocks }) => blocks.flatMap(within))];
  }
  const inside = block.items.flatMap(({ inner, notes }) => [...(inner ? [inner] : []), ...notes]);
  return [block, ...inside];
}
