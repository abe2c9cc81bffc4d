import { speechesOf } from '../../document/speech/placed-speech.js';
import type { OfficialDocument } from '../../document/model/document.js';
import type { Localized } from '../../rule/rule.js';

/** A note shown in the text after an announced count. */
export interface CountHint {
  /** UTF-16 offset after the count's noun. */
  readonly offset: number;
  readonly label: Localized;
}

/** A label after each announced count whose list has another number of items: announced and actual number. */
export function countHints(document: OfficialDocument): readonly CountHint[] {
  return speechesOf(document).flatMap(({ counts }) =>
    counts.flatMap(({ span, announced, actual }) => {
      if (!actual || actual.found === announced) return [];
      const label = {
        zh: `应 ${announced} 项，实 ${actual.found} 项`,
        en: `${announced} announced, ${actual.found} found`,
      };
      return [{ offset: afterQuote(document.text, span.end), label }];
    }),
  );
}

/** The offset after a closing quotation mark, so that the hint follows “四个确保”. */
function afterQuote(text: string, end: number): number {
  return '”’"'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}
