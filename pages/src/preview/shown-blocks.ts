/** Blocks as a profile shows them: cut for pages, with figures spoken and pauses marked, and where each unit stands in the draft. */
import type { Block } from '../../../word/src/writing/blocks.js';
import type { PageProfile } from '../../../word/src/writing/profile.js';
import { findSpokenFigures } from '../../../word/src/writing/spoken-numbers.js';
import {
  cutForPages,
  markSpokenText,
  type SpokenRun,
} from '../../../word/src/writing/spoken-runs.js';

/** A paragraph of a page. Its `text` and `headingEnd` are of what is shown. */
export interface ShownBlock extends Block {
  /** Index of the block that it is, or is a part of. */
  readonly of: number;
  /** For each unit of `text`, and its end, the offset into the text of that block. */
  readonly sources: readonly number[];
  /** `text` in runs. */
  readonly runs: readonly SpokenRun[];
  /** Whether a part of the block stands before it. */
  readonly continues: boolean;
  /** No page ends inside it. */
  readonly isKept: boolean;
}

/** The paragraphs that the Word export writes for the blocks, in order. */
export function toShownBlocks(
  blocks: readonly Block[],
  profile: PageProfile,
): readonly ShownBlock[] {
  return blocks.flatMap((block, of) => {
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
        ...{ of, continues: start > 0, isKept: profile.keepSentences },
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

/** The heading that opens a paragraph and what follows it are marked each by itself, as they are runs of their own. */
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
  /** Of each unit. */
  readonly sources: readonly number[];
}

function mark({ kind, text }: Block, part: Part, profile: PageProfile): Marked {
  const isSpoken = kind === 'body' || kind === 'heading' || kind === 'addressee';
  const said = speak(text, part, isSpoken && profile.spokenNumbers);
  const runs = markSpokenText(said.text, {
    pauses: kind === 'body' && profile.markPauses,
    numbers: kind === 'body' && profile.markNumbers,
  });
  let at = 0;
  const sources = runs.flatMap((run) => {
    if (run.kind === 'pause') return [said.sources[at] ?? part.end];
    const own = said.sources.slice(at, at + run.text.length);
    at += run.text.length;
    return own;
  });
  return { runs, sources };
}

function speak(text: string, { start, end }: Part, wants: boolean) {
  const own = text.slice(start, end);
  const figures = wants ? findSpokenFigures(own) : [];
  const sources: number[] = [];
  let said = '';
  let at = 0;
  const copy = (to: number): void => {
    said += own.slice(at, to);
    for (; at < to; at += 1) sources.push(start + at);
  };
  for (const figure of figures) {
    copy(figure.start);
    said += figure.spoken;
    Array.from(figure.spoken).forEach(() => sources.push(start + figure.start));
    at = figure.end;
  }
  copy(own.length);
  return { text: said, sources };
}
