import {
  createLineMap,
  type DraftFigures,
  type Figures,
  type OfficialDocument,
  type ParagraphFigures,
  type Span,
  type UsedCliche,
} from '../../../core/src/index.js';

/** The figures of a draft as they are reported. */
export interface DraftStats {
  /** The path as given on the command line, or below the folder given there. */
  readonly file: string;
  readonly figures: Figures;
  /** In the order of the text. */
  readonly sections: readonly SectionStats[];
  /** In the order of the text. */
  readonly paragraphs: readonly ParagraphStats[];
  /** The most frequent first. */
  readonly slogans: readonly UsedCliche[];
}

/** A section with its line, counted from 1. */
export interface SectionStats {
  readonly line: number;
  /** 0: a speech among several, 1: 一、 2: （一） and so on. */
  readonly level: number;
  readonly title: string;
  readonly figures: Figures;
}

/** A paragraph with its first line, counted from 1. */
export interface ParagraphStats {
  readonly line: number;
  readonly figures: ParagraphFigures;
}

/** The paragraphs of a draft with their lines. */
export function locateParagraphs(
  { text }: OfficialDocument,
  paragraphs: readonly ParagraphFigures[],
): readonly ParagraphStats[] {
  const lines = createLineMap(text);
  return paragraphs.map((figures) => ({
    line: lines.positionAt(figures.span.start).line + 1,
    figures,
  }));
}

/** The sections of a draft; with several speeches, each speech's title is listed before its sections. */
export function locateSections(
  { text }: OfficialDocument,
  { speeches }: DraftFigures,
): readonly SectionStats[] {
  const lines = createLineMap(text);
  const locate = (level: number, { span, figures }: { span: Span; figures: Figures }) => ({
    line: lines.positionAt(span.start).line + 1,
    level,
    title: text.slice(span.start, span.end).replaceAll(BREAK, ' '),
    figures,
  });
  return speeches.flatMap((speech) => [
    ...(speeches.length > 1 ? [locate(0, speech)] : []),
    ...speech.sections.map((section) => locate(section.level, section)),
  ]);
}

/** A line break inside a title, with the blanks around it. */
const BREAK = /\s*[\r\n]\s*/gu;
