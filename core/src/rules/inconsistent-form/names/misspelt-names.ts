/** Finds names that a speech writes in two ways: 柳河镇 and 柳荷镇. */
import { toDocumentSpan } from '../../../document/lines/paragraph-spans.js';
import type { Paragraph, SpeechText } from '../../../document/model/document.js';
import type { Lexicon } from '../../../lexicon/types.js';
import type { Span } from '../../../text/span.js';
import type { MinorForm } from '../listed-forms.js';
import { createBareNameFinder } from './bare-names.js';
import { isIntended } from './intended-names.js';
import { findPairs } from './name-pairs.js';
import type { NameSign } from './name-parts.js';
import type { NameReading, SpelledName } from './name-types.js';
import { readNames } from './read-names.js';

/** A spelling while its occurrences are collected, in any order and with repetitions. */
interface Spelling extends SpelledName {
  readonly places: Span[];
  readonly titles: Set<NameSign>;
  readonly largers: Set<string>;
}

/** The spellings of one kind, by the name. */
type Spellings = Map<string, Spelling>;

/** The rarer spellings of names with the spelling to use. */
export function findMisspeltNames(speech: SpeechText, lexicon: Lexicon): readonly MinorForm[] {
  return [listPlaces(speech, lexicon), listPersons(speech, lexicon)].flatMap((names) =>
    findPairs(names, lexicon)
      .filter((pair) => !isIntended(speech.text, pair, lexicon))
      .map(({ minor, major }) => ({
        form: minor.name,
        places: minor.places,
        major: major.name,
        majorPlaces: major.places,
      })),
  );
}

function listPlaces(speech: SpeechText, lexicon: Lexicon): readonly SpelledName[] {
  const names: Spellings = new Map();
  for (const paragraph of speech.paragraphs) {
    for (const reading of readNames(paragraph.facts, lexicon).places.bordered)
      enter(names, 'place', paragraph, reading);
  }
  for (const paragraph of speech.paragraphs) {
    for (const reading of readNames(paragraph.facts, lexicon).places.loose) {
      if (names.has(reading.name)) enter(names, 'place', paragraph, reading);
    }
  }
  return inOrder(names);
}

/** The persons with a title, and the occurrences without one of their names and of names that differ from theirs in one character. */
function listPersons(speech: SpeechText, lexicon: Lexicon): readonly SpelledName[] {
  const names: Spellings = new Map();
  for (const paragraph of speech.paragraphs) {
    for (const reading of readNames(paragraph.facts, lexicon).persons)
      enter(names, 'person', paragraph, reading);
  }
  const finder = createBareNameFinder(new Set(names.keys()), lexicon);
  for (const paragraph of finder ? speech.paragraphs : []) {
    const { text } = paragraph.facts;
    for (const span of finder?.find(text) ?? []) {
      const name = text.slice(span.start, span.end);
      enter(names, 'person', paragraph, { name, stem: name.length, span });
    }
  }
  return inOrder(names);
}

/** The names with their occurrences in order, each once: 校长李慧敏老师 is read for both titles. */
function inOrder(names: Spellings): readonly SpelledName[] {
  return [...names.values()].map((name) => {
    const places = name.places.toSorted((a, b) => a.start - b.start);
    return {
      ...name,
      places: places.filter(({ start }, at) => start !== places[at - 1]?.start),
    };
  });
}

function enter(
  names: Spellings,
  kind: SpelledName['kind'],
  paragraph: Paragraph,
  { name, stem, span, title, larger }: NameReading,
): void {
  const known: Spelling = names.get(name) ?? {
    name,
    kind,
    stem,
    places: [],
    titles: new Set(),
    largers: new Set(),
  };
  names.set(name, known);
  known.places.push(toDocumentSpan(paragraph, span));
  if (title) known.titles.add(title);
  if (larger !== undefined) known.largers.add(larger);
}
