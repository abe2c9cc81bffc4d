/** 撞稿: what of a draft stands word for word in other drafts of the writer. */
import type { OfficialDocument, SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Localized } from '../../rule/localized.js';
import { findSuppressions, suppressionTest } from '../../rule/suppressions.js';
import type { Span } from '../../text/span.js';
import { isLaw } from '../../cliches/usage/official-papers.js';
import { kindOfSpeech } from '../../cliches/usage/speech-kind.js';
import { hasOwnWords } from './own-words.js';
import { readReusable, type ReusableSentence } from './reusable-sentences.js';
import type { IndexedPlace, ReuseIndex } from './reuse-index.js';

/** Sentences in a row that stand in the same other drafts. */
export interface ReusedPassage {
  readonly span: Span;
  readonly sentences: number;
  /** Where the first of them stands, draft by draft. */
  readonly places: readonly IndexedPlace[];
}

/** A draft most of which stands in another one; `span` is its first line. */
export interface ReusedDraft {
  readonly span: Span;
  readonly draft: number;
  /** Of `total` sentences that are long enough. */
  readonly sentences: number;
  readonly total: number;
}

/** What a draft has from others. */
export interface Reuse {
  /** In the order of the text. */
  readonly passages: readonly ReusedPassage[];
  /** Drafts of which this one is a version; their passages are not listed one by one. */
  readonly versions: readonly ReusedDraft[];
}

/** What a draft is compared with. */
export interface ReuseSource {
  readonly index: ReuseIndex;
  /** Whether a draft of the index is the one that is looked at. */
  readonly isSame: (draft: number) => boolean;
}

/** The name under which comments in the text switch it off (`biganzi-disable archive-reuse`). */
export const REUSE_ID = 'archive-reuse';

/** What its hints are called. */
export const REUSE_TITLE: Localized = {
  zh: '与自有文稿一字不差',
  en: 'Word for word in a draft of your own',
};

/** What stands in more drafts is the office's own standing wording, and known to its writers. */
const MOST_DRAFTS = 5;

/** Finds what a draft has from others. Formulations, salutations, titles and quotations are everybody's and not reported. */
export function findReuse(
  document: OfficialDocument,
  lexicon: Lexicon,
  source: ReuseSource,
): Reuse {
  const sentences = readReusable(document);
  const found = sentences.map(({ high, low }) => placesOf(source, high, low));
  if (found.every(({ length }) => length === 0)) return NOTHING;
  if (document.places.some(({ speech }) => isOfCommonWording(speech, lexicon))) return NOTHING;
  const versions = findVersions(document, found);
  const whole = new Set(versions.map(({ draft }) => draft));
  const isSuppressed = suppressionTest(findSuppressions(document));
  const wanted = found.map((places, at) => {
    const sentence = sentences[at];
    const others = places.filter(({ draft }) => !whole.has(draft));
    if (others.length === 0 || others.length > MOST_DRAFTS || !sentence) return [];
    if (isSuppressed(REUSE_ID, sentence.span)) return [];
    return hasOwnWords(sentence, lexicon) ? others : [];
  });
  return {
    passages: joinNeighbours(sentences, wanted),
    versions: versions.filter(({ span }) => !isSuppressed(REUSE_ID, span)),
  };
}

/** Laws, and decisions and communiqués of the party, say again what was decided. */
function isOfCommonWording(speech: SpeechText, lexicon: Lexicon): boolean {
  return kindOfSpeech(speech) === 'partyPaper' || isLaw(speech, lexicon);
}

const NOTHING: Reuse = { passages: [], versions: [] };

function placesOf(
  { index, isSame }: ReuseSource,
  high: number,
  low: number,
): readonly IndexedPlace[] {
  return index.find(high, low).filter(({ draft }) => !isSame(draft));
}

/** Fewer sentences say nothing of a whole. */
const FEWEST = 6;

/** The drafts in which more than half of the sentences stand, those with most first. */
function findVersions(
  document: OfficialDocument,
  found: readonly (readonly IndexedPlace[])[],
): readonly ReusedDraft[] {
  const total = found.length;
  if (total < FEWEST) return [];
  const shared = new Map<number, number>();
  for (const places of found) {
    for (const { draft } of places) shared.set(draft, (shared.get(draft) ?? 0) + 1);
  }
  const span = firstLineOf(document);
  return [...shared]
    .filter(([, sentences]) => sentences * 2 > total)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([draft, sentences]) => ({ span, draft, sentences, total }));
}

function firstLineOf({ places, paragraphs }: OfficialDocument): Span {
  const [place] = places;
  const index = place && place.speech.title >= 0 ? place.first + place.speech.title : 0;
  const { start = 0, end = 0 } = paragraphs[index] ?? {};
  return { start, end };
}

/** Sentences that follow one another and stand in the same drafts are one passage. */
function joinNeighbours(
  sentences: readonly ReusableSentence[],
  found: readonly (readonly IndexedPlace[])[],
): readonly ReusedPassage[] {
  const passages: ReusedPassage[] = [];
  let last = -1;
  for (const [at, places] of found.entries()) {
    const sentence = sentences[at];
    if (places.length === 0 || !sentence) continue;
    const open = last === at - 1 ? passages.at(-1) : undefined;
    const isContinued = open !== undefined && haveSameDrafts(open.places, places);
    if (isContinued) passages.pop();
    passages.push({
      span: { start: isContinued ? open.span.start : sentence.span.start, end: sentence.span.end },
      sentences: isContinued ? open.sentences + 1 : 1,
      places: isContinued ? open.places : places,
    });
    last = at;
  }
  return passages;
}

function haveSameDrafts(a: readonly IndexedPlace[], b: readonly IndexedPlace[]): boolean {
  return a.length === b.length && a.every(({ draft }, at) => draft === b[at]?.draft);
}
