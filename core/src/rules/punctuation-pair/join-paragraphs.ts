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
  for (const [index, { facts }] of paragraphs.entries()) {
    if (facts.brackets.length === 0) continue;
    const faults = findFaults(facts);
    if (faults.strays.length === 0 && faults.nested.length === 0) continue;
    if (!residue.includes(index)) faulty.push({ index, ...faults });
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
  const quotation = open.findLast(({ stray }) => stray.sign === '“');
  if (quotation && text.startsWith('“') && carriesOn(text, strays)) {
    joined.add(quotation.stray);
    open = open.filter((one) => one !== quotation);
  }
  for (const stray of strays) {
    if (stray.opens) {
      // Of two quotations that are left open in one paragraph neither goes on in the next.
      const isOnly = strays.filter(({ opens, sign }) => opens && sign === stray.sign).length === 1;
      if (isOnly || stray.sign !== '“') open.push({ index, stray });
      continue;
    }
    const opening = open.findLast((one) => one.index < index && isPair(one.stray.sign, stray.sign));
    if (!opening) continue;
    joined.add(stray).add(opening.stray);
    open = open.filter((one) => one !== opening);
  }
  return open;
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
