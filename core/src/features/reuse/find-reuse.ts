/** 撞稿: finds sentences of a draft that occur word for word in other drafts of the writer. */
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

/** Adjacent sentences that occur in the same other drafts. */
export interface ReusedPassage {
  readonly span: Span;
  readonly sentences: number;
  /** The places of the first of them, one for each draft. */
  readonly places: readonly IndexedPlace[];
}

/** A draft with most sentences of this one, so that both are versions of one text; `span` is the first line of this one. */
export interface ReusedDraft {
  readonly span: Span;
  readonly draft: number;
  /** The number of shared sentences, out of `total` that are long enough. */
  readonly sentences: number;
  readonly total: number;
}

/** The sentences and versions that a draft shares with others. */
export interface Reuse {
  /** In the order of the text. */
  readonly passages: readonly ReusedPassage[];
  /** Drafts of which this one is a version; the passages they share are not listed one by one. */
  readonly versions: readonly ReusedDraft[];
}

/** The drafts to compare with. */
export interface ReuseSource {
  readonly index: ReuseIndex;
  /** Whether a draft of the index is the compared draft itself. */
  readonly isSame: (draft: number) => boolean;
}

/** The id by which comments in the text switch the hints off (`biganzi-disable archive-reuse`). */
export const REUSE_ID = 'archive-reuse';

/** The title of its hints. */
export const REUSE_TITLE: Localized = {
  zh: '与自有文稿一字不差',
  en: 'Word for word in a draft of your own',
};

/** A sentence in more drafts is usual wording of the office that its writers know. */
const MOST_DRAFTS = 5;

/** Finds the sentences a draft shares with others. Formulations, salutations, titles and quotations are common wording and not reported. */
export function findReuse(
  document: OfficialDocument,
  lexicon: Lexicon,
  source: ReuseSource,
): Reuse {
  const sentences = readReusable(document);
  const found = sentences.map(({ high, low }) => placesOf(source, high, low));
  if (found.every(({ length }) => length === 0)) return NOTHING;
  if (document.places.some(({ speech }) => hasCommonWording(speech, lexicon))) return NOTHING;
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

/** Whether the text is a law, or a decision or communiqué of the party, which repeat earlier decisions. */
function hasCommonWording(speech: SpeechText, lexicon: Lexicon): boolean {
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

/** Fewest sentences by which a version is recognised. */
const FEWEST = 6;

/** The drafts with more than half of the sentences, those with most first. */
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

/** Joins adjacent sentences that occur in the same drafts to one passage. */
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
