import type { OfficialDocument } from '../../document/model/document.js';
import type { Localized } from '../../rule/rule.js';

/** A note shown in the text after an announced count. */
export interface CountHint {
  /** UTF-16 offset after the count's noun. */
  readonly offset: number;
  readonly label: Localized;
}

/** Behind each announced count that its list does not keep (yet): how many were announced and how many stand there. */
export function countHints({ speeches, text }: OfficialDocument): readonly CountHint[] {
  return speeches.flatMap(({ counts }) =>
    counts.flatMap(({ span, promised, kept }) => {
      if (!kept || kept.found === promised) return [];
      const label = {
        zh: `应 ${promised} 项，实 ${kept.found} 项`,
        en: `${promised} announced, ${kept.found} found`,
      };
      return [{ offset: behindQuote(text, span.end), label }];
    }),
  );
}

/** “四个确保” is closed before anything is said of it. */
function behindQuote(text: string, end: number): number {
  return '”’"'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}
