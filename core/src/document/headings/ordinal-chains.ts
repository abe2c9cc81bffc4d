/** Finds chains of ordinals inside a paragraph that are headings whose line breaks were lost, and not a series of a sentence. */
import { boundaryBefore, isBlank, isHan } from '../../text/characters.js';
import type { OrdinalMarker } from './markers.js';
import { partitionPoint } from '../../text/partition-point.js';
import { isEnclosed, QUOTES, TITLE_MARKS, type MarkPair } from '../../text/enclosed.js';

/** What precedes a marker; `none`: a word, without a mark or blank between. */
type Before = 'start' | 'stop' | 'semicolon' | 'blank' | 'none';

/** A marker that may be a member of a chain. */
interface Member {
  readonly marker: OrdinalMarker;
  readonly before: Before;
}

/**
 * The markers of `text`, in order, that are headings without a line of their own: their ordinals increase by one, and more
 * than a clause follows each. The paragraph's opening marker is included where the chain begins with it.
 */
export function findHeadingChains(
  text: string,
  markers: readonly OrdinalMarker[],
): readonly OrdinalMarker[] {
  let found: readonly OrdinalMarker[] = [];
  for (const level of [1, 2, 3, 4] as const) {
    const members = markers
      .filter((marker) => marker.level === level)
      .map((marker) => ({ marker, before: readBefore(text, marker.span.start) }));
    if (members.length < 2) continue;
    const higher = found;
    const rows = toChains(members).filter((chain) => isHeadings(text, chain, higher));
    found = [...found, ...rows.flat().map(({ marker }) => marker)].sort(byStart);
  }
  return found;
}

function byStart(a: OrdinalMarker, b: OrdinalMarker): number {
  return a.span.start - b.span.start;
}

function readBefore(text: string, at: number): Before {
  if (at === 0) return 'start';
  const boundary = boundaryBefore(text, at);
  if (boundary === 'start') return 'start';
  if (boundary === 'stop' || boundary === 'colon') return 'stop';
  if (boundary === 'semicolon') return 'semicolon';
  return isBlank(text.charCodeAt(at - 1)) ? 'blank' : 'none';
}

/** The largest step between ordinals. One number may be missing (一、 then 三、), but only after a stop. */
const WIDEST_JUMP = 2;

/** Groups members into chains of increasing ordinals; 1 and a number at the start of the paragraph begin a new chain. */
function toChains(members: readonly Member[]): readonly (readonly Member[])[] {
  const chains: Member[][] = [];
  let open: Member[] | undefined;
  for (const member of members) {
    const { marker, before } = member;
    if ((marker.ordinal === 1 && before !== 'none') || before === 'start') {
      open = [member];
      chains.push(open);
      continue;
    }
    const step = marker.ordinal - (open?.at(-1)?.marker.ordinal ?? Infinity);
    if (step === 1 || (step > 1 && step <= WIDEST_JUMP && before === 'stop')) open?.push(member);
  }
  return chains.filter(({ length }) => length > 1);
}

/** The fewest members of a chain in which a marker may follow a word without a mark between. */
const FEWEST_WITHOUT_MARKS = 3;

function isHeadings(
  text: string,
  chain: readonly Member[],
  higher: readonly OrdinalMarker[],
): boolean {
  const first = chain[0]?.marker.span.start ?? 0;
  if (PAIRS.some((pair) => isEnclosed(text, first, pair, QUOTE_REACH))) return false;
  if (chain.length < FEWEST_WITHOUT_MARKS && chain.some(({ before }) => before === 'none'))
    return false;
  let bodies = 0;
  let listed = 0;
  let titles = 0;
  for (const [index, { marker }] of chain.entries()) {
    const end = findItemEnd(text, marker, chain[index + 1], higher);
    const item = text.slice(marker.span.end, end).trim();
    if (LONGEST_TITLE >= item.search(TITLE_END)) titles += 1;
    if (hasBody(item, marker)) bodies += 1;
    else if (index + 1 < chain.length && ENDS_ITEM.includes(item.slice(-1) || ' ')) listed += 1;
  }
  const wanted = chain.length === 2 ? 2 : chain.length - 1;
  const level = chain[0]?.marker.level ?? 0;
  // Below the first level, items that are whole sentences are a list inside the paragraph, unless most have a title.
  return bodies >= wanted && listed === 0 && (level === 1 || titles * 3 >= chain.length * 2);
}

/** The longest title of a heading, up to the first stop or blank, in UTF-16 units. */
const LONGEST_TITLE = 30;
/** 。 or a blank */
const TITLE_END = /[。！？；!?;\s]|$/u;

/** Marks at the end of an item of a series in a sentence. */
const ENDS_ITEM = '；;、，,';

function findItemEnd(
  text: string,
  { span }: OrdinalMarker,
  next: Member | undefined,
  higher: readonly OrdinalMarker[],
): number {
  const border = next?.marker.span.start ?? text.length;
  const low = partitionPoint(higher.length, (at) => (higher[at]?.span.start ?? 0) <= span.start);
  return Math.min(border, higher[low]?.span.start ?? text.length);
}

/** In UTF-16 units: a single sentence of this length is no title, but has a body. */
const LONG_SENTENCE = 30;
/** 心要齐 班子团结最要紧。: a title, a blank, and a sentence. */
const TITLE_AND_BODY = /^[^。！？；!?;\s]{3,40}[^\S\r\n]+\S[^。！？]{3,400}[。！？]/u;
/** 。！？ with more text of the item after it. */
const STOP_INSIDE = /[。！？!?][”’）)]?\s*[^\s。！？!?”’）)]/u;

/** Whether the item is more than a clause: a title and its text, or a long sentence. */
function hasBody(item: string, { level }: OrdinalMarker): boolean {
  if (STOP_INSIDE.test(item) || TITLE_AND_BODY.test(item)) return true;
  const closed =
    '。！？'.includes(item.slice(-1) || ' ') || isHan(item.charCodeAt(item.length - 1));
  return level <= 2 && item.length >= LONG_SENTENCE && closed;
}

/** Pairs of marks inside which ordinals belong to the quotation. */
const PAIRS: readonly MarkPair[] = [QUOTES, TITLE_MARKS, ['（', '）'], ['(', ')']];
/** How far before a chain its quotation mark is searched, in UTF-16 units. */
const QUOTE_REACH = 400;
