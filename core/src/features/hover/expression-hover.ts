import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Settings } from '../../settings/settings.js';
import type { FixedExpression } from '../../lexicon/types.js';
import { shift, type Span } from '../../text/span.js';
import { withoutQuotes } from '../../wording/quotes.js';
import type { HoverCard } from './hover-card.js';
import type { PlacedParagraph } from '../navigation/cliche-places.js';

/** The card for the longest formulation at `offset` (UTF-16): its members and its source; `undefined` where there is none. */
export function describeExpression(
  { place, paragraph }: PlacedParagraph,
  offset: number,
  { lexicon, locale }: Settings,
): HoverCard | undefined {
  let best: { entry: FixedExpression; span: Span } | undefined;
  const longest = () => (best ? best.span.end - best.span.start : 0);
  for (const entry of lexicon.fixedExpressions) {
    for (const words of spellingsOf(entry)) {
      if (words.length <= longest()) continue;
      const found = findAll(paragraph.facts.text, words)
        .map((span) => shift(toDocumentSpan(paragraph, span), place.start))
        .find(({ start, end }) => start <= offset && offset < end);
      if (found) best = { entry, span: found };
    }
  }
  return best && toCard(best.entry, best.span, locale);
}

function spellingsOf({ expression, forms = [] }: FixedExpression): ReadonlySet<string> {
  return new Set([expression, ...forms].flatMap((words) => [words, withoutQuotes(words)]));
}

function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

function toCard(
  { expression, members, source }: FixedExpression,
  span: Span,
  locale: Settings['locale'],
): HoverCard {
  const origin = locale === 'zh' ? `出处：${source}` : `Source: ${source}`;
  const kind = locale === 'zh' ? '（固定提法）' : ' (fixed expression)';
  const lines = [...(members ? [members.join('、')] : []), origin];
  return { span, title: `${expression}${kind}`, lines, elsewhere: [] };
}
