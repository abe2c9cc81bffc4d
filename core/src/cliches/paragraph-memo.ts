/** What was read of a paragraph before: one entry for all readings, for looking it up costs as much as a short reading. */
import type { ParagraphFacts } from '../document/model/document.js';
import type { Lexicon } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import type { FourCharacterRun } from './features/four-character.js';
import type { Survey } from '../sentences/sentence-fingerprints.js';
import type { ClicheReading } from './lexicon/cliche-hits.js';
import type { Substance } from './features/substance.js';

/** The readings of one paragraph, each computed when it is first asked for. */
interface ParagraphMemo extends LexiconMemo {
  sentences: readonly Span[] | undefined;
  survey: Survey | undefined;
  substance: readonly Substance[] | undefined;
}

/** What was read with a lexicon. */
interface LexiconMemo {
  cliches: ClicheReading | undefined;
  chains: readonly FourCharacterRun[] | undefined;
}

interface Entry extends ParagraphMemo {
  lexicon: Lexicon | undefined;
}

/** The memo of the paragraph for as long as it lives. */
export function memoOf(paragraph: ParagraphFacts): ParagraphMemo {
  return entryOf(paragraph);
}

/** The same with the readings of this lexicon; those of another are forgotten. */
export function lexiconMemoOf(paragraph: ParagraphFacts, lexicon: Lexicon): LexiconMemo {
  const entry = entryOf(paragraph);
  if (entry.lexicon !== lexicon) {
    entry.lexicon = lexicon;
    entry.cliches = entry.chains = undefined;
  }
  return entry;
}

const KNOWN = new WeakMap<ParagraphFacts, Entry>();
let latest: ParagraphFacts | undefined;
let latestEntry: Entry | undefined;

/** Several readings in turn are asked of one paragraph. */
function entryOf(paragraph: ParagraphFacts): Entry {
  if (latestEntry && paragraph === latest) return latestEntry;
  let entry = KNOWN.get(paragraph);
  if (!entry) {
    entry = {
      lexicon: undefined,
      cliches: undefined,
      chains: undefined,
      sentences: undefined,
      survey: undefined,
      substance: undefined,
    };
    KNOWN.set(paragraph, entry);
  }
  latest = paragraph;
  latestEntry = entry;
  return entry;
}
