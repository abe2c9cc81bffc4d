import type { SpeechText } from '../../document/model/document.js';
import { findFaults, type PairFaults, type Stray } from './find-strays.js';
import { isPair } from './marks.js';

/** A paragraph with the faults that are left after matching across paragraphs. */
export interface FaultyParagraph extends PairFaults {
  /** Index into the speech's paragraphs. */
  readonly index: number;
}

/** How many paragraphs later a quotation may be closed, and how many later a title mark or bracket. */
const LONGEST_QUOTATION = 12;
const LONGEST_BRACKET = 2;

/** An opening mark that a later paragraph may close. */
interface Pending {
  readonly index: number;
  readonly stray: Stray;
}

/**
 * The paragraphs of a speech with faulty pairs. A quotation of several paragraphs may have an opening mark in each of them
 * and a closing one in the last; a title may be broken into two lines.
 */
export function findFaultyParagraphs(speech: SpeechText): readonly FaultyParagraph[] {
  const faulty = readFaults(speech);
  if (faulty.length === 0) return faulty;
  const joined = new Set<Stray>();
  let pending: Pending[] = [];
  let next = 0;
  for (let index = faulty[0]?.index ?? 0; index < speech.paragraphs.length; index += 1) {
    const one = faulty[next]?.index === index ? faulty[next] : undefined;
    if (one) next += 1;
    else if (pending.length === 0) {
      index = (faulty[next]?.index ?? speech.paragraphs.length) - 1;
      continue;
    }
    const { text } = speech.paragraphs[index]?.facts ?? { text: '' };
    pending = joinParagraph(text, index, one?.strays ?? [], { pending, joined, speech });
  }
  return faulty
    .map(({ index, strays, nested }) => ({
      index,
      strays: strays.filter((stray) => !joined.has(stray)),
      nested,
    }))
    .filter(({ strays, nested }) => strays.length > 0 || nested.length > 0);
}

function readFaults({ paragraphs, residue }: SpeechText): FaultyParagraph[] {
  const faulty: FaultyParagraph[] = [];
  const left = new Set(residue);
  for (const [index, { facts }] of paragraphs.entries()) {
    if (facts.brackets.length === 0) continue;
    const faults = findFaults(facts);
    if (faults.strays.length === 0 && faults.nested.length === 0) continue;
    if (!left.has(index)) faulty.push({ index, ...faults });
  }
  return faulty;
}

interface Joining {
  readonly pending: readonly Pending[];
  readonly joined: Set<Stray>;
  readonly speech: SpeechText;
}

/**
 * Adds to `joined` the marks that this paragraph closes or continues.
 *
 * @returns The marks that are open after it.
 */
function joinParagraph(
  text: string,
  index: number,
  strays: readonly Stray[],
  { pending, joined, speech }: Joining,
): Pending[] {
  let open = pending.filter((one) => canReach(one, index, speech));
  // Of two quotations left open in one paragraph neither continues in the next.
  const isOnly = strays.filter(({ opens, sign }) => opens && sign === '“').length === 1;
  const quotation = open.findLast(({ stray }) => stray.sign === '“');
  if (quotation && text.startsWith('“') && continuesQuotation(text, strays)) {
    joined.add(quotation.stray);
    open = open.filter((one) => one !== quotation);
  }
  for (const stray of strays) {
    if (stray.opens) {
      if (isOnly || stray.sign !== '“') open.push({ index, stray });
      continue;
    }
    const at = findOpening(open, index, stray.sign);
    const opening = open[at];
    if (!opening) continue;
    joined.add(stray).add(opening.stray);
    open.splice(at, 1);
  }
  return open;
}

/** How many open marks are searched for a partner, which keeps the search linear. */
const MOST_OPEN = 50;

/** The index in `open` of the last mark before the paragraph `index` that `sign` closes, or -1. */
function findOpening(open: readonly Pending[], index: number, sign: string): number {
  const last = open.findLastIndex((one) => one.index < index);
  for (let at = last; at >= 0 && at > last - MOST_OPEN; at -= 1) {
    if (isPair(open[at]?.stray.sign ?? '', sign)) return at;
  }
  return -1;
}

/** Whether the “ at the start of the paragraph stays open, or is closed at the end of the paragraph. */
function continuesQuotation(text: string, strays: readonly Stray[]): boolean {
  return strays.some(({ at, opens }) => at === 0 && opens) || /”[。！？]?$/u.test(text);
}

function canReach({ index, stray }: Pending, to: number, { paragraphs }: SpeechText): boolean {
  if (stray.sign !== '“') return to - index <= LONGEST_BRACKET;
  const { text } = paragraphs[index]?.facts ?? { text: '' };
  const isIntroduced = stray.at === 0 || '：:'.includes(text.charAt(stray.at - 1));
  if (isIntroduced) return to - index <= LONGEST_QUOTATION;
  // After “ at the end of a line the quotation is the next line and may be closed in the one after.
  return to - index <= (stray.at === text.length - 1 ? 2 : 1);
}
