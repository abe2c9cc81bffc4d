import type { SpeechText } from '../../document/model/document.js';
import { findFaults, type PairFaults, type Stray } from './find-strays.js';
import { isPair } from './marks.js';

/** A paragraph with what is wrong with its pairs once its neighbours are taken into account. */
export interface FaultyParagraph extends PairFaults {
  /** Index into the speech's paragraphs. */
  readonly index: number;
}

/** How many paragraphs a quotation may run over, and how many lines a title or a bracket. */
const LONGEST_QUOTATION = 12;
const LONGEST_BRACKET = 2;

/** An opening mark that a later paragraph may close. */
interface Pending {
  readonly index: number;
  readonly stray: Stray;
}

/**
 * The paragraphs of a speech with marks that have no partner. A quotation of several paragraphs opens each of them and
 * closes the last; a title may be broken in two lines.
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
    pending = goOn(text, index, one?.strays ?? [], { pending, joined, speech });
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

/** Joins what the paragraph closes or carries on; returns what is open after it. */
function goOn(
  text: string,
  index: number,
  strays: readonly Stray[],
  { pending, joined, speech }: Joining,
): Pending[] {
  let open = pending.filter((one) => canReach(one, index, speech));
  // Of two quotations that are left open in one paragraph neither goes on in the next.
  const isOnly = strays.filter(({ opens, sign }) => opens && sign === '“').length === 1;
  const quotation = open.findLast(({ stray }) => stray.sign === '“');
  if (quotation && text.startsWith('“') && carriesOn(text, strays)) {
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

/** Marks that are looked at for the partner of one: more than that are open by mistake. */
const MOST_OPEN = 50;

/** The place in `open` of the last mark before the paragraph `index` that `sign` closes, or -1. */
function findOpening(open: readonly Pending[], index: number, sign: string): number {
  const last = open.findLastIndex((one) => one.index < index);
  for (let at = last; at >= 0 && at > last - MOST_OPEN; at -= 1) {
    if (isPair(open[at]?.stray.sign ?? '', sign)) return at;
  }
  return -1;
}

/** The paragraph's own “ stays open, or is closed where the paragraph ends. */
function carriesOn(text: string, strays: readonly Stray[]): boolean {
  return strays.some(({ at, opens }) => at === 0 && opens) || /”[。！？]?$/u.test(text);
}

function canReach({ index, stray }: Pending, to: number, { paragraphs }: SpeechText): boolean {
  if (stray.sign !== '“') return to - index <= LONGEST_BRACKET;
  const { text } = paragraphs[index]?.facts ?? { text: '' };
  const isIntroduced = stray.at === 0 || '：:'.includes(text.charAt(stray.at - 1));
  if (isIntroduced) return to - index <= LONGEST_QUOTATION;
  // A line that ends in “ was broken there; the quotation is the next line.
  return to - index <= (stray.at === text.length - 1 ? 2 : 1);
}
