/** Finds the parts of a draft that can be damaged. */
import type { Block, Draft, Heading, AnnouncedCount, Prose, Row, Series } from './draft.js';

/** Returns every row of headings except 第一部分 and the like. */
export function rowsOf(draft: Draft): Row[] {
  return blocksOf(draft).filter((block) => block.kind === 'row' && block.level > 0) as Row[]; // by kind
}

/** Whether numbering continues across sections, so that a heading dropped from one leaves a gap in the next. */
export function isContinuous({ speeches }: Draft): boolean {
  return speeches.some(({ continuous }) => continuous);
}

/** Returns every series, inner ones included. */
export function seriesOf(draft: Draft): Series[] {
  return blocksOf(draft).filter((block) => block.kind === 'series');
}

/** Returns every announced count with the row or series that it announces. */
export function announcedCountsOf(
  draft: Draft,
): { announced: AnnouncedCount; list: Row | Series }[] {
  return [...rowsOf(draft), ...seriesOf(draft)].flatMap((list) =>
    list.announced ? [{ announced: list.announced, list }] : [],
  );
}

/** Returns every paragraph of sentences. */
export function proseOf(draft: Draft): Prose[] {
  return blocksOf(draft).filter((block) => block.kind === 'prose');
}

/** Returns the headings that are numbered together: one row, or all rows of a level with continuous numbering. */
export function runsOf(draft: Draft): { headings: Heading[]; rows: Row[] }[] {
  return draft.speeches.flatMap(({ blocks, continuous }) => {
    const rows = blocks
      .flatMap(nestedBlocks)
      .filter((block) => block.kind === 'row' && block.level > 0);
    const all = rows as Row[]; // by kind
    const running = continuous ? all.filter(({ level }) => level === 2) : [];
    const groups = [...all.filter((row) => !running.includes(row)).map((row) => [row]), running];
    return groups
      .filter((group) => group.length > 0)
      .map((group) => ({ rows: group, headings: group.flatMap(({ headings }) => headings) }));
  });
}

function blocksOf({ speeches }: Draft): Block[] {
  return speeches.flatMap(({ blocks }) => blocks.flatMap(nestedBlocks));
}

/** Returns the block and all blocks nested in it. */
function nestedBlocks(block: Block): Block[] {
  if (block.kind === 'prose') return [block];
  if (block.kind === 'row') {
    return [block, ...block.headings.flatMap(({ blocks }) => blocks.flatMap(nestedBlocks))];
  }
  const inside = block.items.flatMap(({ inner, notes }) => [...(inner ? [inner] : []), ...notes]);
  return [block, ...inside];
}
