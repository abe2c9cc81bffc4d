import { createLineMap, type LineMap, type Span } from '../../../core/src/index.js';
import type { ComparedDrafts } from './comparison-text.js';
import { toPlainJson } from './display-width.js';

/** The comparison as one JSON object; lines count from 1, columns in UTF-16 units from 1, ends are exclusive. */
export function reportComparisonJson({ files, texts, comparison }: ComparedDrafts): string {
  const inOld = createLocator(texts.old);
  const inNew = createLocator(texts.now);
  const { characters, copiedCharacters, sections, copies, figures, openYears } = comparison;
  const row = {
    ...{ old: files.old, new: files.now, characters, copiedCharacters },
    sections: sections.map((change) => ({
      ...change,
      ...('old' in change && { old: { label: change.old.label, ...inOld(change.old.span) } }),
      ...('new' in change && { new: { label: change.new.label, ...inNew(change.new.span) } }),
    })),
    copies: copies.map((copy) => ({ ...copy, old: inOld(copy.old), new: withText(copy.new) })),
    figures: figures.map((change) => ({
      old: { text: texts.old.slice(change.old.start, change.old.end), ...inOld(change.old) },
      new: withText(change.new),
    })),
    openYears: openYears.map(withText),
  };
  return `${toPlainJson(JSON.stringify(row))}\n`;

  function withText(span: Span) {
    return { text: texts.now.slice(span.start, span.end), ...inNew(span) };
  }
}

function createLocator(text: string) {
  const lines = createLineMap(text);
  return ({ start, end }: Span) => {
    const from = toPlace(lines, start);
    const to = toPlace(lines, end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

function toPlace(lines: LineMap, offset: number) {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
