import type { Span } from '../../text/span.js';
import type { TextKind } from '../model/document.js';
import { findCodeSpans } from '../lines/markdown-code.js';
import { findEmphasis } from '../lines/markdown-emphasis.js';
import { readBlank } from './placeholder-blanks.js';
import { readDashBlank } from './placeholder-dashes.js';
import { readToken } from './placeholder-figures.js';
import { describeMou } from './placeholder-mou.js';
import { describeBlank } from './placeholder-nouns.js';
import { groupRuns, isRuleLine, type SignRun } from './placeholder-signs.js';
import { readBareYear, readOpenDate, type OpenDate } from './placeholder-years.js';
import type { Placeholder, BlankPlaceholder } from '../model/signs.js';

export type { Placeholder, YearPlaceholder, BlankPlaceholder } from '../model/signs.js';

export { PLACEHOLDER_SIGNS } from './placeholder-signs.js';

/** The placeholders of one paragraph, in order. `signs`: ascending offsets of `PLACEHOLDER_SIGNS` in `text`, at least one. */
export function findPlaceholders(
  text: string,
  signs: readonly number[],
  kind: TextKind,
): readonly Placeholder[] {
  if (isRuleLine(text, signs)) return [];
  const runs = groupRuns(text, kind === 'markdown' ? withoutCode(text, signs) : signs);
  const emphasis = findEmphasis(text, runs, kind);
  const found: Placeholder[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.start < end) continue;
    const placeholder = readPlaceholder(text, run, emphasis.has(run));
    if (!placeholder) continue;
    found.push(placeholder);
    end = placeholder.span.end;
  }
  return joinAdjacent(text, found);
}

/** The offsets that are not in code spans. */
function withoutCode(text: string, signs: readonly number[]): readonly number[] {
  const spans = findCodeSpans(text);
  if (spans.length === 0) return signs;
  let next = 0;
  return signs.filter((sign) => {
    while ((spans[next]?.end ?? Infinity) <= sign) next += 1;
    return sign < (spans[next]?.start ?? Infinity);
  });
}

function readPlaceholder(text: string, run: SignRun, isEmphasis: boolean): Placeholder | undefined {
  const date = readYear(text, run, isEmphasis);
  if (date) return { kind: 'year', ...date };
  if (isEmphasis) return undefined;
  const blank = run.family === 'dash' ? readDashBlank(text, run) : readBlank(text, run);
  return blank && toBlank(text, blank, run.family === 'mou' && run.end - run.start === 1);
}

function readYear(text: string, run: SignRun, isEmphasis: boolean): OpenDate | undefined {
  if (run.family === 'mou' || run.family === 'dash') return undefined;
  const token = readToken(text, run.start, run.family);
  const date = readOpenDate(text, token, isEmphasis);
  return date ?? (isEmphasis ? undefined : readBareYear(text, token));
}

function toBlank(text: string, span: Span, onlyInTitle: boolean): BlankPlaceholder {
  const described = describeBlank(text, span);
  const missing = onlyInTitle ? (describeMou(text, span) ?? described) : described;
  return { kind: 'blank', span, ...missing, onlyInTitle };
}

/** Joins blanks that are adjacent or have only a space between (× ×同志). */
function joinAdjacent(text: string, found: readonly Placeholder[]): readonly Placeholder[] {
  const joined: Placeholder[] = [];
  for (const placeholder of found) {
    const last = joined.at(-1);
    if (last?.kind === 'blank' && placeholder.kind === 'blank' && areOne(text, last, placeholder)) {
      joined.pop();
      joined.push(toBlank(text, { start: last.span.start, end: placeholder.span.end }, false));
    } else {
      joined.push(placeholder);
    }
  }
  return joined;
}

function areOne(text: string, first: BlankPlaceholder, second: BlankPlaceholder): boolean {
  const distance = second.span.start - first.span.end;
  if (distance > 1) return false;
  return distance === 0 || text.charCodeAt(first.span.end) === SPACE;
}

const SPACE = 0x20;
