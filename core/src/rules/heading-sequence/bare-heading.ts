/** A heading whose number was lost, as automatic numbers are when a text is copied. */
import type { HeadingRun } from '../../document/headings/heading-runs.js';
import type { SequenceError } from '../../document/headings/ordinal-sequence.js';
import type { Paragraph, SpeechText } from '../../document/model/document.js';

/** The longest heading, in UTF-16 units. */
const LONGEST_HEADING = 40;

/**
 * The paragraph that is probably the missing heading of a gap of one.
 *
 * @returns The only heading-like line between the two headings around the gap, which must be short lines themselves;
 *   `undefined` where there is none, more than one, or it comes right after the heading above.
 */
export function findBareHeading(
  { headings }: HeadingRun,
  { flaw, index, expected }: SequenceError,
  { paragraphs, residue }: SpeechText,
): Paragraph | undefined {
  const [before, heading] = [headings[index - 1], headings[index]];
  if (flaw !== 'gap' || !before || heading?.marker.ordinal !== expected + 1) return undefined;
  const isLine = (at: number) => paragraphs[at]?.facts.role === 'short';
  if (!isLine(before.paragraph) || !isLine(heading.paragraph)) return undefined;
  const lines = paragraphs
    .slice(before.paragraph + 1, heading.paragraph)
    .filter(
      ({ facts }, step) =>
        (facts.role === 'short' || facts.text.endsWith('？')) &&
        !facts.marker &&
        facts.text.length <= LONGEST_HEADING &&
        HAN.test(facts.text) &&
        !residue.includes(before.paragraph + 1 + step),
    );
  const [line] = lines;
  const isFirst = line === paragraphs[before.paragraph + 1];
  return lines.length === 1 && !isFirst ? line : undefined;
}

const HAN = /^\p{Script=Han}/u;
