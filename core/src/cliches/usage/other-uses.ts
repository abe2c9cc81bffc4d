/** Where the uses of a phrase are, for a finding on one of them. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { SpeechText } from '../../document/model/document.js';
import type { RelatedSpot } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import type { ClicheCount, ClichePlace } from './speech-cliches.js';

/** The span of a use in the text of the speech. */
export function spanOfUse({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): Span {
  const own = paragraphs[paragraph];
  return own ? toDocumentSpan(own, hit.span) : hit.span;
}

/** The uses but the reported one, numbered from 1: “抓实抓细”的另一处（1）. */
export function listOtherUses(
  speech: SpeechText,
  { entry: { phrase }, places }: ClicheCount,
  reported: ClichePlace | undefined,
): readonly RelatedSpot[] {
  return places
    .filter((place) => place !== reported)
    .map((place, index) => ({
      span: spanOfUse(speech, place),
      message: {
        zh: `“${phrase}”的另一处（${String(index + 1)}）`,
        en: `Another place of "${phrase}" (${String(index + 1)})`,
      },
    }));
}
