import { speechesOf } from '../../document/speech/placed-speech.js';
import type { OfficialDocument } from '../../document/model/document.js';
import type { Localized } from '../../rule/rule.js';

/** A note shown in the text after an announced count. */
export interface CountHint {
  /** UTF-16 offset after the count's noun. */
  readonly offset: number;
  readonly label: Localized;
}

/** After each announced count that its list does not keep (yet): how many were announced and how many stand there. */
export function countHints(document: OfficialDocument): readonly CountHint[] {
  return speechesOf(document).flatMap(({ counts }) =>
    counts.flatMap(({ span, promised, kept }) => {
      if (!kept || kept.found === promised) return [];
      const label = {
        zh: `应 ${promised} 项，实 ${kept.found} 项`,
        en: `${promised} announced, ${kept.found} found`,
      };
      return [{ offset: afterQuote(document.text, span.end), label }];
    }),
  );
}

/** The offset after a closing quotation mark, so that the hint follows “四个确保”. */
function afterQuote(text: string, end: number): number {
  return '”’"'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}
