/** Lists without ordinals: “三个到位”：认识到位、责任到位、措施到位。 */
import type { Span } from '../../text/span.js';

const SENTENCE_END = /[。！？!?]/u;
/** From the strongest mark to the weakest: a list is cut at the first that makes its members alike. */
const CUTS: readonly { mark: RegExp; end: RegExp; joint: boolean }[] = [
  { mark: /[；;]/gu, end: SENTENCE_END, joint: false },
  { mark: /[，,]/gu, end: /[。！？!?；;]/u, joint: false },
  { mark: /、/gu, end: /[。！？!?；;，,]/u, joint: true },
];
const LONGEST_MEMBER = 40;
/** In UTF-16 units. */
const LONGEST_LIST = 1000;
/** Members share at least this many characters at their heads or their tails. */
const LEAST_SHARED = 2;

/**
 * The members of a list that starts at `from`, in spans of `text`; `undefined` where they do not all share a head or a
 * tail word, or begin or end with the announced `noun` (五个不: 不…), and so are not certainly the members of one list.
 */
export function findClauseList(
  text: string,
  from: number,
  noun: string,
): readonly Span[] | undefined {
  const alike = (spans: readonly Span[]) =>
    areAlike(
      spans.map(({ start, end }) => text.slice(start, end)),
      noun,
    );
  const most = Math.min(text.length, from + LONGEST_LIST);
  for (const { mark, end, joint } of CUTS) {
    const length = text.slice(from, most).search(end);
    const members = cut(text, from, length < 0 ? most : from + length, mark);
    const parted = joint ? partLast(text, members) : undefined;
    if (parted && alike(parted)) return parted;
    if (members.length >= 2 && alike(members)) return members;
  }
  return undefined;
}

/** 甲局、乙局和丙局: the last two are joined by a word. */
function partLast(text: string, members: readonly Span[]): Span[] | undefined {
  const last = members.at(-1);
  const joint = last ? JOINT.exec(text.slice(last.start, last.end)) : null;
  if (!last || !joint) return undefined;
  const at = last.start + joint.index;
  return [
    ...members.slice(0, -1),
    { start: last.start, end: at },
    { start: at + joint[0].length, end: last.end },
  ];
}

/** 和  以及  及  与 */
const JOINT = /以及|和|及|与/u;

function cut(text: string, from: number, to: number, mark: RegExp): Span[] {
  const members: Span[] = [];
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(mark)) {
    members.push({ start, end: from + index });
    start = from + index + 1;
  }
  // A mark at the very end closes the list and opens no member.
  return start < to ? [...members, { start, end: to }] : members;
}

function areAlike(members: readonly string[], noun: string): boolean {
  if (members.some((member) => member.length > LONGEST_MEMBER || member.length <= LEAST_SHARED)) {
    return false;
  }
  if (noun !== '' && members.every((one) => one.startsWith(noun) || one.endsWith(noun)))
    return true;
  return sharesHead(members) || sharesHead(members.map((member) => [...member].reverse().join('')));
}

function sharesHead([first = '', ...others]: readonly string[]): boolean {
  const head = first.slice(0, LEAST_SHARED);
  return others.every((other) => other.startsWith(head));
}
