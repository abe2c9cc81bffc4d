/** The figures of a draft that are shown above its headings, in the status bar and by `biganzi stats`. */
import type { HeadingLevel, OfficialDocument, SpeechPlace } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { shift, type Span } from '../../text/span.js';
import { rulesTagged } from '../../rules/tagged.js';
import {
  addScores,
  densityOf,
  hollownessOf,
  NO_SCORE,
  scoreParagraph,
  scoreSpeech,
  type Score,
} from './scores.js';
import { speakingMinutes } from './speech-length.js';
import { partitionPoint } from '../../text/partition-point.js';

/** The figures of a stretch of a draft. */
export interface Figures {
  /** 字数 as Word counts it. */
  readonly characters: number;
  /** Speaking time, in minutes. */
  readonly minutes: number;
  /** 套话密度, from 0 to 1. */
  readonly density: number;
  /** 虚实比 as the share of hollow clauses, from 0 to 1. */
  readonly hollowness: number;
  /** Number of places still to be filled in. */
  readonly placeholders: number;
}

/** The figures of a draft, of its speeches and of their sections. */
export interface DraftFigures {
  readonly whole: Figures;
  readonly speeches: readonly SpeechFigures[];
}

/** The figures of one speech, with those of its sections. */
export interface SpeechFigures {
  /** The line of its title, or its first line. */
  readonly span: Span;
  readonly figures: Figures;
  /** In the order of their headings. */
  readonly sections: readonly SectionFigures[];
}

/** The figures of one section, at its heading. */
export interface SectionFigures {
  readonly level: HeadingLevel;
  /** The heading: marker and title. */
  readonly span: Span;
  readonly figures: Figures;
}

/** The figures of a paragraph. */
export interface ParagraphFigures extends Pick<Figures, 'characters' | 'density' | 'hollowness'> {
  readonly span: Span;
}

/** The input of figures besides the draft. */
export interface FigureSource {
  /** The diagnostics of the draft, in document order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lexicon: Lexicon;
  /** Speaking rate, in characters per minute. */
  readonly rate: number;
}

/** Reads all figures of a draft. */
export function readFigures(document: OfficialDocument, source: FigureSource): DraftFigures {
  const placeholders = rulesTagged('placeholder');
  const open = source.diagnostics
    .filter(({ rule }) => placeholders.has(rule))
    .map(({ span }) => span.start);
  const speeches = document.places.map((place) => readSpeech(place, open, source));
  const scores = document.places.map(({ speech }) => scoreSpeech(speech, source.lexicon).score);
  const whole = toFigures(scores.reduce(addScores, NO_SCORE), open.length, source);
  return { whole, speeches };
}

/** The figures of every paragraph of content, in order. */
export function readParagraphFigures(
  { places }: OfficialDocument,
  lexicon: Lexicon,
): readonly ParagraphFigures[] {
  return places.flatMap(({ speech, start }) => {
    const excluded = new Set(speech.residue);
    const content = speech.paragraphs.filter((_, index) => !excluded.has(index));
    return content.map(({ facts, ...span }) => {
      const score = scoreParagraph(facts, lexicon);
      return {
        span: shift({ start: span.start, end: span.end }, start),
        characters: score.characters,
        density: densityOf(score),
        hollowness: hollownessOf(score),
      };
    });
  });
}

function readSpeech(
  { speech, start }: SpeechPlace,
  open: readonly number[],
  source: FigureSource,
): SpeechFigures {
  const { score, sections } = scoreSpeech(speech, source.lexicon);
  const first = speech.paragraphs[Math.max(speech.title, 0)];
  const figuresOf = (part: Score, span: Span) =>
    toFigures(part, countWithin(open, shift(span, start)), source);
  return {
    span: shift({ start: first?.start ?? 0, end: first?.end ?? 0 }, start),
    figures: figuresOf(score, { start: 0, end: speech.text.length }),
    sections: sections.map(({ heading, span, score: part }) => ({
      level: heading.level,
      span: shift(heading.span, start),
      figures: figuresOf(part, span),
    })),
  };
}

function toFigures(score: Score, placeholders: number, { rate }: FigureSource): Figures {
  return {
    characters: score.characters,
    minutes: speakingMinutes(score.characters, rate),
    density: densityOf(score),
    hollowness: hollownessOf(score),
    placeholders,
  };
}

/** The number of the ascending offsets in the span, by binary search. */
function countWithin(offsets: readonly number[], { start, end }: Span): number {
  return lowerBound(offsets, end) - lowerBound(offsets, start);
}

/** The index of the first offset that is not before `limit`. */
function lowerBound(offsets: readonly number[], limit: number): number {
  return partitionPoint(offsets.length, (at) => (offsets[at] ?? limit) < limit);
}

/** 1234 字 · 约 6 分钟 · 套话密度 23% */
export function phraseFigures({ characters, minutes, density }: Figures): Localized {
  const share = Math.round(density * 100);
  return {
    zh: `${characters} 字 · 约 ${minutes} 分钟 · 套话密度 ${share}%`,
    en: `${characters} characters · about ${minutes} min · ${share}% clichés`,
  };
}

/** 占位 3 处; `undefined` where no place is open. */
export function phrasePlaceholders({ placeholders }: Figures): Localized | undefined {
  if (placeholders === 0) return undefined;
  return {
    zh: `占位 ${placeholders} 处`,
    en: `${placeholders} ${placeholders === 1 ? 'place' : 'places'} to fill in`,
  };
}

/** 虚实比 62:38; `undefined` where hollowness is 0. */
export function phraseHollowness({ hollowness }: Figures): Localized | undefined {
  if (hollowness === 0) return undefined;
  const hollow = Math.round(hollowness * 100);
  return {
    zh: `虚实比 ${hollow}:${100 - hollow}`,
    en: `clichés to substance ${hollow}:${100 - hollow}`,
  };
}
