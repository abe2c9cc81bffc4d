/** Finds lists without ordinals: “三个到位”：认识到位、责任到位、措施到位。 */
import type { Span } from '../../text/span.js';
import { SENTENCE_END, STOP } from '../../sentences/stops.js';
import { matchesOf } from '../../text/matches.js';

/** Separators from the strongest to the weakest; a list is split at the first one whose members are alike. */
const SEPARATORS: readonly { mark: RegExp; end: RegExp; joint: boolean }[] = [
  { mark: /[；;]/gu, end: SENTENCE_END, joint: false },
  { mark: /[，,]/gu, end: STOP, joint: false },
  { mark: /、/gu, end: /[。！？!?；;，,]/u, joint: true },
];
/** The longest member, in UTF-16 units. */
const LONGEST_MEMBER = 40;
/** The longest list, in UTF-16 units. */
const LONGEST_LIST = 1000;
/** The shortest common prefix or suffix of the members, in characters. */
const LEAST_SHARED = 2;

/**
 * The members of a list that starts at `from`, as spans of `text`.
 * @returns `undefined` unless all have a common prefix or suffix, or begin or end with the announced `noun` (五个不: 不…)
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
  for (const { mark, end, joint } of SEPARATORS) {
    const length = text.slice(from, most).search(end);
    const members = split(text, from, length < 0 ? most : from + length, mark);
    const parted = joint ? splitLast(text, members) : undefined;
    if (parted && alike(parted)) return parted;
    if (members.length >= 2 && alike(members)) return members;
  }
  return undefined;
}

/** 甲局、乙局和丙局: splits the last two members, which are joined by a word. */
function splitLast(text: string, members: readonly Span[]): Span[] | undefined {
  const last = members.at(-1);
  const joint = last ? CONJUNCTION.exec(text.slice(last.start, last.end)) : null;
  if (!last || !joint) return undefined;
  const at = last.start + joint.index;
  return [
    ...members.slice(0, -1),
    { start: last.start, end: at },
    { start: at + joint[0].length, end: last.end },
  ];
}

/** 和  以及  及  与 */
const CONJUNCTION = /以及|和|及|与/u;

function split(text: string, from: number, to: number, mark: RegExp): Span[] {
  const members: Span[] = [];
  let start = from;
  for (const { index } of matchesOf(text.slice(from, to), mark)) {
    members.push({ start, end: from + index });
    start = from + index + 1;
  }
  // After a separator at the end there is no further member.
  return start < to ? [...members, { start, end: to }] : members;
}

function areAlike(members: readonly string[], noun: string): boolean {
  if (members.some((member) => member.length > LONGEST_MEMBER || member.length <= LEAST_SHARED)) {
    return false;
  }
  if (noun !== '' && members.every((one) => one.startsWith(noun) || one.endsWith(noun)))
    return true;
  return (
    sharePrefix(members) || sharePrefix(members.map((member) => [...member].reverse().join('')))
  );
}

function sharePrefix([first = '', ...others]: readonly string[]): boolean {
  const head = first.slice(0, LEAST_SHARED);
  return others.every((other) => other.startsWith(head));
}
