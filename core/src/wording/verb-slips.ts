/** Verbs of numbered formulations, each of which has its own: 增强“四个意识”、坚定“四个自信”、做到“两个维护”. */
import type { FixedExpression } from '../lexicon/types.js';
import type { ExpressionSlip } from './fixed-expressions.js';
import { isQuote } from './quotes.js';

/** A search string of a verb, an opening quotation mark and a member or its first characters. */
export interface VerbCue {
  readonly entry: FixedExpression;
  readonly pattern: string;
  readonly verb: string;
  readonly member: number;
  /** Whether the verb belongs to another member; otherwise it belongs to this one, and the words after it are checked. */
  readonly isOthers: boolean;
}

const OPENERS = ['“', '"', '‘', ''];
/** How many characters of a member are searched after its verb: 两个 of 两个维护. */
const HEAD = 2;

/** The search strings for a member after the verb of another, and for a verb before words similar to its member. */
export function verbCuesOf(entry: FixedExpression): readonly VerbCue[] {
  const { members = [], verbs } = entry;
  if (!verbs) return [];
  const all = [...new Set(verbs.flat())];
  return members.flatMap((name, member) =>
    all.flatMap((verb) => {
      const isOthers = verbs[member]?.includes(verb) !== true;
      const begun = isOthers ? name : name.slice(0, HEAD);
      return OPENERS.map((opener) => ({
        entry,
        pattern: verb + opener + begun,
        verb,
        member,
        isOthers,
      }));
    }),
  );
}

/** How far around a member another member is searched, in UTF-16 units. */
const REACH = 24;

/** The slip at a cue that begins at `start`. */
export function verbSlipAt(text: string, start: number, cue: VerbCue): ExpressionSlip | undefined {
  return cue.isOthers ? otherVerbAt(text, start, cue) : otherMemberAt(text, start, cue);
}

/** 坚定“四个意识” near “四个自信”: the verb of another member that is near. */
function otherVerbAt(
  text: string,
  start: number,
  { entry, pattern, verb, member }: VerbCue,
): ExpressionSlip | undefined {
  const { members = [], verbs = [] } = entry;
  const right = verbs[member]?.[0];
  const end = start + pattern.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const hasOthers = members.some(
    (name, at) => at !== member && (before.includes(name) || after.includes(name)),
  );
  if (right === undefined || !hasOthers || CONTINUATION.test(after)) return undefined;
  const span = { start, end: isQuote(text.charAt(end)) ? end + 1 : end };
  const edits = [{ span: { start, end: start + verb.length }, newText: right }];
  return { entry, span, kind: 'verb', edits };
}

/** The verb governs the words that follow, or several members: 增强“两个维护”的自觉, 践行“四个意识”、“四个自信”. */
const CONTINUATION = /^[”’"]?(?:的|[、和与及]?[“‘"])/u;

/** What ends a numbered formulation: a closing quotation mark or another mark. */
const ENDS = '”’"、，。；,;';

/** 做到“两个拥护”: the verb of a member before words that differ from the member in one character. */
function otherMemberAt(
  text: string,
  start: number,
  { entry, pattern, member }: VerbCue,
): ExpressionSlip | undefined {
  const name = entry.members?.[member] ?? '';
  const from = start + pattern.length - HEAD;
  const end = from + name.length;
  const written = text.slice(from, end);
  const next = text.charAt(end);
  if (written === name || (next !== '' && !ENDS.includes(next))) return undefined;
  if (entry.members?.includes(written) === true || !differsOnce(written, name)) return undefined;
  const span = { start: from, end };
  return { entry, span, kind: 'miss', edits: [{ span, newText: name }] };
}

function differsOnce(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differences = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differences += 1;
  return differences === 1;
}
