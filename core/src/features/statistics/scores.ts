/** The length of a draft, its share of clichés and its share of hollow clauses; docs/scores.md explains the figures. */
import { defineKeyedQuery } from '../../engine/queries.js';
import type { Heading, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { readDeletableWords } from '../../cliches/features/deletable-words.js';
import { judgeParagraph } from '../../cliches/model/hollowness.js';
import type { Span } from '../../text/span.js';
import { countCharacters, countLetters } from './speech-length.js';
import { findBodyEnd } from '../../document/speech/speech-body.js';
import { smallest } from '../../text/extremes.js';

/** The counts of a stretch of a draft. They are additive: those of the parts add up to those of the whole. */
export interface Score {
  /** 字数 as Word counts it. */
  readonly characters: number;
  /** Chinese characters, letters and digits, without punctuation. */
  readonly letters: number;
  /** Those of them in clichés or chains of four-character phrases, without the text in the gaps of frames. */
  readonly clicheLetters: number;
  /** Counted clauses of prose, without fixed formulations. */
  readonly clauses: number;
  /** The expected number of them that state nothing that could be checked: a sum of probabilities of the model. */
  readonly hollowClauses: number;
}

/** The score of a heading with its section. */
export interface SectionScore {
  readonly heading: Heading;
  /** From the heading to the end of its last paragraph, in the speech's text. */
  readonly span: Span;
  readonly score: Score;
}

/** The score of a speech and of its sections, in the order of their headings. */
export interface SpeechScore {
  readonly score: Score;
  readonly sections: readonly SectionScore[];
}

/** The score of an empty text. */
export const NO_SCORE: Score = {
  characters: 0,
  letters: 0,
  clicheLetters: 0,
  clauses: 0,
  hollowClauses: 0,
};

/** 套话密度: the share of letters that are clichés, from 0 to 1; 0 for an empty text. */
export function densityOf({ letters, clicheLetters }: Score): number {
  return letters === 0 ? 0 : clicheLetters / letters;
}

/** 虚实比 as the expected share of clauses that state nothing, from 0 to 1; 0 without clauses. */
export function hollownessOf({ clauses, hollowClauses }: Score): number {
  return clauses === 0 ? 0 : hollowClauses / clauses;
}

/** The sum of two scores. */
export function addScores(a: Score, b: Score): Score {
  return {
    characters: a.characters + b.characters,
    letters: a.letters + b.letters,
    clicheLetters: a.clicheLetters + b.clicheLetters,
    clauses: a.clauses + b.clauses,
    hollowClauses: a.hollowClauses + b.hollowClauses,
  };
}

/** The score of a paragraph. Memoised: the same paragraph and lexicon give the same object. */
export const scoreParagraph = defineKeyedQuery('paragraph score', 'paragraph', readScore);

/** The score of a speech, without web residue. Memoised: the same speech and lexicon give the same object. */
export const scoreSpeech = defineKeyedQuery('speech score', 'speech', sumUp);

function readScore(paragraph: ParagraphFacts, lexicon: Lexicon): Score {
  const { text, role } = paragraph;
  // A heading or a form of address need not state anything.
  const { counted, hollow } = role === 'text' ? judgeParagraph(paragraph, lexicon) : NO_CLAUSES;
  return {
    characters: countCharacters(text),
    letters: countLetters(text, { start: 0, end: text.length }),
    clicheLetters: countClicheLetters(paragraph, lexicon),
    clauses: counted,
    hollowClauses: hollow * counted,
  };
}

const NO_CLAUSES = { counted: 0, hollow: 0 };

function countClicheLetters(paragraph: ParagraphFacts, lexicon: Lexicon): number {
  let count = 0;
  for (const { span } of readDeletableWords(paragraph, lexicon))
    count += countLetters(paragraph.text, span);
  return count;
}

function sumUp(speech: SpeechText, lexicon: Lexicon): SpeechScore {
  const excluded = new Set(speech.residue);
  const scores = speech.paragraphs.map(({ facts }, index) =>
    excluded.has(index) ? NO_SCORE : scoreParagraph(facts, lexicon),
  );
  const sections = findSections(speech).map(({ heading, first, end }) => ({
    heading,
    span: { start: heading.span.start, end: speech.paragraphs[end - 1]?.end ?? heading.span.end },
    score: scores.slice(first, end).reduce(addScores, NO_SCORE),
  }));
  return { score: scores.reduce(addScores, NO_SCORE), sections };
}

/** A section as a half-open range of paragraphs. */
interface Section {
  readonly heading: Heading;
  readonly first: number;
  readonly end: number;
}

/** One section for each heading that begins a paragraph, up to the next heading of the same or a higher rank. */
function findSections(speech: SpeechText): readonly Section[] {
  const { paragraphs } = speech;
  const bodyEnd = findBodyEnd(paragraphs, { first: 0, end: paragraphs.length });
  const sections: Section[] = [];
  // For each level, the paragraph of the next heading of that level.
  const next = Array<number>(LEVELS).fill(bodyEnd);
  for (const heading of speech.headings.toReversed()) {
    const { form, level, paragraph } = heading;
    if (form === 'inline') continue;
    const end = smallest(next.slice(0, level + 1));
    sections.push({ heading, first: paragraph, end: Math.max(paragraph + 1, end) });
    next[level] = paragraph;
  }
  return sections.reverse();
}

/** Headings have levels from 1 to 5. */
const LEVELS = 6;
