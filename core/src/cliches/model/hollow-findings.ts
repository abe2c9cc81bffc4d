/** The findings of the rules about hollow paragraphs and sentences. */
import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Finding, Localized } from '../../rule/rule.js';
import { keepHighestRanked, type Weighed } from '../usage/limit-findings.js';
import { allowedIn, isLaw } from '../usage/official-papers.js';
import { contentOf, countCliches } from '../usage/speech-cliches.js';
import type { HollowCriteria, HollowStretch } from './decision.js';
import { describeHollow } from './hollow-message.js';
import { listMissing } from './list-missing.js';

/** What is searched for, and how it is reported. */
export interface HollowSearch {
  /** The hollow stretches of a paragraph, in order. */
  readonly find: (facts: ParagraphFacts, criteria: HollowCriteria) => readonly HollowStretch[];
  /** What the message calls a stretch: 这一段. */
  readonly subject: Localized;
  /** A shorter stretch, in UTF-16 units, is not judged. */
  readonly shortest: number;
  /** Most findings per 10,000 UTF-16 units of a report or paper; a speech has no limit. */
  readonly limit: number;
}

/** Findings for the hollow stretches of a speech, in order; none in a law, and none where the lexicon has no model. */
export function findHollow(
  speech: SpeechText,
  lexicon: Lexicon,
  { find, subject, shortest, limit }: HollowSearch,
): readonly Finding[] {
  if (!lexicon.hollowness || isLaw(speech, lexicon)) return [];
  const { kind, characters } = countCliches(speech, lexicon);
  const { most, extra } = allowedIn(kind, characters, limit);
  if (most === 0) return [];
  const found: Weighed<Finding>[] = [];
  for (const [index, facts] of contentOf(speech)) {
    const paragraph = speech.paragraphs[index];
    if (!paragraph) continue;
    for (const hollow of find(facts, { lexicon, shortest, extra })) {
      const span = toDocumentSpan(paragraph, hollow.span);
      const finding: Finding = {
        span,
        message: describeHollow(facts, lexicon, hollow, subject),
        severity: hollow.isSure ? 'information' : 'hint',
        fixes: listMissing(facts, lexicon, hollow.span, span.end),
      };
      found.push({ weight: hollow.judgement.hollow, finding });
    }
  }
  return keepHighestRanked(found, most);
}
