/**
 * Distinguishes stars and underscores that are Markdown emphasis from those that are placeholders. Pairs follow CommonMark's
 * rule of flanking delimiter runs; in plain text only runs that clearly enclose a phrase are a pair.
 */
import { isBlank } from '../../text/characters.js';
import type { TextKind } from '../model/document.js';
import { isNamedWord } from '../placeholders/placeholder-nouns.js';
import type { SignRun } from '../placeholders/placeholder-signs.js';
import { CLAUSE_END, STOPS_AND_COLONS } from '../../sentences/stops.js';

/** The runs that are delimiters of emphasis. */
export function findEmphasis(
  text: string,
  runs: readonly SignRun[],
  kind: TextKind,
): ReadonlySet<SignRun> {
  const emphasis = new Set<SignRun>();
  const openers = new Map<string, SignRun>();
  for (const run of runs) {
    const length = run.end - run.start;
    if (!mayEmphasise(run, kind) || length > 3) continue;
    const key = run.family + String(length);
    const opener = openers.get(key);
    if (opener && isPair(text, opener, run, kind)) {
      emphasis.add(opener).add(run);
      openers.delete(key);
    } else if (canOpen(text, run) || opensMarked(text, run)) {
      openers.set(key, run);
    }
  }
  return emphasis;
}

/** Whether the run can be a delimiter at all; in plain text underscores are never emphasis. */
function mayEmphasise({ family, start, end }: SignRun, kind: TextKind): boolean {
  if (family === 'star') return true;
  return family === 'underscore' && (kind === 'markdown' || end - start === 2);
}

function isPair(text: string, opener: SignRun, closer: SignRun, kind: TextKind): boolean {
  if (needsNameBefore(text, opener.end) && needsNameBefore(text, closer.end)) return false;
  if (SEPARATORS.includes(text.charAt(opener.end)) || endsWithLeadingWord(text, closer.start))
    return false;
  if (wrapsLabel(text, opener, closer)) return true;
  if (wrapsMarked(text, opener, closer)) return true;
  if (opener.family === 'underscore' && kind === 'plain') return false;
  if (!canClose(text, closer)) return false;
  return kind === 'markdown' || wrapsPhrase(text, opener, closer);
}

/** **《规划》**的要求  **“三张名片”**，  **重点：**抓落实  __重点任务：__抓好: complete marks inside, whatever is outside. */
const COMPLETE_MARKS =
  /^(?:《[^《》]{1,40}》|“[^“”]{1,40}”|（[^（）]{1,40}）|[^，。；：！？*_]{1,20}[：:]|[\d.,]{1,12}[%％]?)$/u;

function wrapsMarked(text: string, opener: SignRun, closer: SignRun): boolean {
  if (closer.end - closer.start < 2 || closer.start - opener.end > LONGEST_MARKED) return false;
  return COMPLETE_MARKS.test(text.slice(opener.end, closer.start));
}

const LONGEST_MARKED = 44;

/** **一、提高认识。**各级…  1. **重点：**…  **第一，**要…: encloses a label, or the whole paragraph. */
function wrapsLabel(text: string, opener: SignRun, closer: SignRun): boolean {
  if (opener.family !== 'star' || !isAtHead(text, opener.start)) return false;
  if (closer.end === text.length) return true;
  if (
    STOPS_AND_COLONS.includes(text.charAt(closer.start - 1)) ||
    STOPS_AND_COLONS.includes(text.charAt(closer.end))
  ) {
    return true;
  }
  return (
    closer.start - opener.end < LONGEST_PHRASE &&
    ORDINAL_LABEL.test(text.slice(opener.end, closer.start))
  );
}

const LONGEST_HEAD = 8;
/** 1.  （一）  二是  - (before the label) */
const HEAD =
  /^(?:[-•·]|\d{1,2}[.．、)）]|[一二三四五六七八九十]{1,3}[、是要]|[（(][^）)]{1,3}[）)])?\s*$/u;
/** 第一，  首先， */
const ORDINAL_LABEL =
  /^(?:第?[一二三四五六七八九十]{1,3}|首先|其次|再次|最后|其[一二三四五])[^，,]{0,2}[，,]$/u;

/** Whether `offset` is the start of a sentence, or of the paragraph after its ordinal. */
function isAtHead(text: string, offset: number): boolean {
  if (offset === 0 || '。！？；'.includes(text.charAt(offset - 1))) return true;
  return offset <= LONGEST_HEAD && HEAD.test(text.slice(0, offset));
}

const LONGEST_PHRASE = 24;

/** Whether a pair in plain text encloses one short phrase and neither run is where a name would be. */
function wrapsPhrase(text: string, opener: SignRun, closer: SignRun): boolean {
  if (closer.start - opener.end > LONGEST_PHRASE) return false;
  if (needsNameBefore(text, opener.end) || needsNameBefore(text, closer.end)) return false;
  return !CLAUSE_END.test(text.slice(opener.end, closer.start));
}

/** Marks that do not start emphasised text: _、_全会 is two placeholders. */
const SEPARATORS = '、，。；,;';
/** Words that need something after them, which a placeholder replaces: 由**主持. */
const LEADING_WORDS = '和与及由请向在对从把将为以于';

/** Words that end with such a character and need nothing after them: 人人参与, 应急应对 */
const WHOLE_WORD =
  /(?:参与|[总缓调温祥平谐]和|[普涉]及|[自理缘]由|[申邀聘]请|[方导动去志取风]向|[存现所内外]在|[应核绝相]对|[行作有]为)$/u;

function endsWithLeadingWord(text: string, offset: number): boolean {
  if (!LEADING_WORDS.includes(text.charAt(offset - 1) || ' ')) return false;
  return !WHOLE_WORD.test(text.slice(Math.max(0, offset - 2), offset));
}

/** 人人, 户户: a repeated measure word means “each” and needs no number. */
const REPEATED_MEASURE = /^(?:人人|家家|户户|个个|件件|项项|处处|事事|村村|镇镇)/u;

/** Whether the word at `offset` is one that a name or a number precedes. */
function needsNameBefore(text: string, offset: number): boolean {
  return isNamedWord(text, offset) && !REPEATED_MEASURE.test(text.slice(offset, offset + 2));
}

/** **《 after a word: not left-flanking by CommonMark's rule, but meant as an opening run in Chinese text. */
function opensMarked(text: string, run: SignRun): boolean {
  return run.end - run.start === 2 && '《“（'.includes(text.charAt(run.end) || ' ');
}

/** Whether the run is left-flanking by CommonMark's rule; an underscore opens no emphasis inside a word. */
function canOpen(text: string, run: SignRun): boolean {
  const before = sideOf(text, run.start - 1);
  const after = sideOf(text, run.end);
  if (after === 'blank' || (after === 'mark' && before === 'word')) return false;
  return run.family === 'star' || before !== 'word';
}

/** Whether the run is right-flanking by CommonMark's rule. */
function canClose(text: string, run: SignRun): boolean {
  const before = sideOf(text, run.start - 1);
  const after = sideOf(text, run.end);
  if (before === 'blank' || (before === 'mark' && after === 'word')) return false;
  return run.family === 'star' || after !== 'word';
}

function sideOf(text: string, offset: number): 'blank' | 'mark' | 'word' {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code) || isBlank(code)) return 'blank';
  return MARK.test(text.charAt(offset)) ? 'mark' : 'word';
}

/** Punctuation and symbols, of any script. */
const MARK = /[\p{P}\p{S}]/u;
