/** Converts blocks to their displayed form in a layout: cut for pages, numbers in words, pauses marked, each unit mapped to the draft. */
import type { Block } from '../../../word/src/writing/blocks.js';
import type { PageProfile } from '../../../word/src/writing/profile.js';
import { findSpokenFigures } from '../../../word/src/writing/spoken-numbers.js';
import {
  cutForPages,
  markSpokenText,
  type SpokenRun,
} from '../../../word/src/writing/spoken-runs.js';

/** A displayed paragraph. `text` and `headingEnd` refer to the displayed text. */
export interface ShownBlock extends Block {
  /** Index of the source block that it is, or is a part of. */
  readonly blockIndex: number;
  /** For each UTF-16 unit of `text`, and for its end, the offset into the text of the source block. */
  readonly sources: readonly number[];
  /** `text` split into runs. */
  readonly runs: readonly SpokenRun[];
  /** Whether it is a later part of its source block. */
  readonly continues: boolean;
  /** No page break inside it. */
  readonly keepTogether: boolean;
}

/** The same paragraphs that the Word export writes for the blocks, in order. */
export function toShownBlocks(
  blocks: readonly Block[],
  profile: PageProfile,
): readonly ShownBlock[] {
  return blocks.flatMap((block, blockIndex) => {
    const isCut = profile.keepSentences && block.kind === 'body';
    const texts = isCut ? cutForPages(block.text) : [block.text];
    let from = 0;
    return texts.map((text): ShownBlock => {
      const start = from;
      from += text.length;
      const own = show(block, { start, end: from }, profile);
      return {
        ...block,
        ...own,
        ...{ blockIndex, continues: start > 0, keepTogether: profile.keepSentences },
        startsPage: (block.startsPage ?? false) && start === 0,
      };
    });
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
}

type Shown = Pick<ShownBlock, 'text' | 'sources' | 'runs' | 'headingEnd'>;

/** A run-in heading and the text after it are marked separately, because they have different type styles. */
function show(block: Block, { start, end }: Part, profile: PageProfile): Shown {
  const { kind, headingEnd = 0 } = block;
  const cut = kind === 'body' ? Math.min(Math.max(headingEnd, start), end) : end;
  const head = mark(block, { start, end: cut }, profile);
  const rest = mark(block, { start: cut, end }, profile);
  const runs = [...head.runs, ...rest.runs];
  return {
    text: runs.map(({ text }) => text).join(''),
    sources: [...head.sources, ...rest.sources, end],
    runs,
    headingEnd: head.sources.length,
  };
}

interface Marked {
  readonly runs: readonly SpokenRun[];
  /** The source offset of each unit. */
  readonly sources: readonly number[];
}

function mark({ kind, text }: Block, part: Part, profile: PageProfile): Marked {
  const isSpoken = kind === 'body' || kind === 'heading' || kind === 'addressee';
  const spoken = toSpoken(text, part, isSpoken && profile.spokenNumbers);
  const runs = markSpokenText(spoken.text, {
    pauses: kind === 'body' && profile.markPauses,
    numbers: kind === 'body' && profile.markNumbers,
  });
  let at = 0;
  const sources = runs.flatMap((run) => {
    if (run.kind === 'pause') return [spoken.sources[at] ?? part.end];
    const own = spoken.sources.slice(at, at + run.text.length);
    at += run.text.length;
    return own;
  });
  return { runs, sources };
}

function toSpoken(text: string, { start, end }: Part, wants: boolean) {
  const own = text.slice(start, end);
  const figures = wants ? findSpokenFigures(own) : [];
  const sources: number[] = [];
  let spoken = '';
  let at = 0;
  const copy = (to: number): void => {
    spoken += own.slice(at, to);
    for (; at < to; at += 1) sources.push(start + at);
  };
  for (const figure of figures) {
    copy(figure.start);
    spoken += figure.spoken;
    Array.from(figure.spoken).forEach(() => sources.push(start + figure.start));
    at = figure.end;
  }
  copy(own.length);
  return { text: spoken, sources };
}
