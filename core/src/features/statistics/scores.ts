/** How long a draft is, how much of it is clichés and how much says something: docs/scores.md explains the figures. */
import { defineKeyedQuery } from '../../engine/queries.js';
import type { Heading, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { readStruck } from '../../cliches/features/struck.js';
import { judgeParagraph } from '../../cliches/model/hollowness.js';
import type { Span } from '../../text/span.js';
import { countCharacters, countLetters } from './speech-length.js';
import { smallest } from '../../text/extremes.js';

/** What is counted of a stretch of a draft. Counts only, so that those of the parts add up to those of the whole. */
export interface Score {
  /** 字数 as Word has it. */
  readonly characters: number;
  /** Chinese characters, letters and digits: marks are neither cliché nor substance. */
  readonly letters: number;
  /** Those of them that are the words of a cliché or of a chain of four-character phrases; what fills a frame is not. */
  readonly clicheLetters: number;
  /** Clauses of prose that are no fixed formulation. */
  readonly clauses: number;
  /** How many of them state nothing that could be checked, as the model expects: a sum of probabilities. */
  readonly hollowClauses: number;
}

/** A heading with what stands under it. */
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

/** The score of nothing. */
export const NO_SCORE: Score = {
  characters: 0,
  letters: 0,
  clicheLetters: 0,
  clauses: 0,
  hollowClauses: 0,
};

/** 套话密度: the share of letters that are clichés, from 0 to 1; 0 of nothing. */
export function densityOf({ letters, clicheLetters }: Score): number {
  return letters === 0 ? 0 : clicheLetters / letters;
}

/** 虚实比 as the expected share of clauses that state nothing, from 0 to 1; 0 of nothing. */
export function hollownessOf({ clauses, hollowClauses }: Score): number {
  return clauses === 0 ? 0 : hollowClauses / clauses;
}

/** The score of both together. */
export function addScores(a: Score, b: Score): Score {
  return {
    characters: a.characters + b.characters,
    letters: a.letters + b.letters,
    clicheLetters: a.clicheLetters + b.clicheLetters,
    clauses: a.clauses + b.clauses,
    hollowClauses: a.hollowClauses + b.hollowClauses,
  };
}

/** The score of a paragraph. The same paragraph and lexicon give the same object. */
export const scoreParagraph = defineKeyedQuery('paragraph score', 'paragraph', readScore);

/** The score of a speech, web residue left out. The same speech and lexicon give the same object. */
export const scoreSpeech = defineKeyedQuery('speech score', 'speech', sumUp);

function readScore(paragraph: ParagraphFacts, lexicon: Lexicon): Score {
  const { text, role } = paragraph;
  // A heading or a form of address states nothing, and need not.
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
  for (const { span } of readStruck(paragraph, lexicon))
    count += countLetters(paragraph.text, span);
  return count;
}

function sumUp(speech: SpeechText, lexicon: Lexicon): SpeechScore {
  const left = new Set(speech.residue);
  const scores = speech.paragraphs.map(({ facts }, index) =>
    left.has(index) ? NO_SCORE : scoreParagraph(facts, lexicon),
  );
  const sections = findSections(speech).map(({ heading, first, end }) => ({
    heading,
    span: { start: heading.span.start, end: speech.paragraphs[end - 1]?.end ?? heading.span.end },
    score: scores.slice(first, end).reduce(addScores, NO_SCORE),
  }));
  return { score: scores.reduce(addScores, NO_SCORE), sections };
}

/** A section in whole paragraphs, half open. */
interface Section {
  readonly heading: Heading;
  readonly first: number;
  readonly end: number;
}

/** One section for each heading that begins a paragraph, up to the next of its rank or higher. */
function findSections(speech: SpeechText): readonly Section[] {
  const bodyEnd = findBodyEnd(speech);
  const sections: Section[] = [];
  // By level, where the next heading of that level begins.
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

/** 谢谢大家！ belongs to the speech and to none of its sections. */
function findBodyEnd({ paragraphs }: SpeechText): number {
  let end = paragraphs.length;
  while (end > 1 && paragraphs[end - 1]?.facts.role === 'closing') end -= 1;
  return end;
}
