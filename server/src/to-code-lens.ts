/** Converts figures to code lenses. */
import type { CodeLens, Command } from 'vscode-languageserver';
import {
  type Figures,
  type Locale,
  phraseFigures,
  phrasePlaceholders,
  type Span,
} from '../../core/src/index.js';
import type { OpenDocument } from './documents.js';
import { FILL_PLACES_COMMAND, REPORT_COMMAND } from './protocol.js';

/** A speech or section with its figures. */
export interface SpanWithFigures {
  readonly span: Span;
  readonly figures: Figures;
}

/** One lens for the figures, and one for the number of placeholders if there are any; `fills`: whether the client has the commands behind them. */
export function toCodeLenses(
  document: OpenDocument,
  { span, figures }: SpanWithFigures,
  { locale, fills }: { locale: Locale; fills: boolean },
): CodeLens[] {
  // Editors show a lens above the line that its range begins in.
  const start = document.positionAt(span.start);
  const range = { start, end: start };
  const open = phrasePlaceholders(figures);
  return [
    {
      range,
      command: {
        ...toText(phraseFigures(figures)[locale]),
        ...(fills && { command: REPORT_COMMAND }),
      },
    },
    ...(open
      ? [
          {
            range,
            command: { ...toText(open[locale]), ...(fills && { command: FILL_PLACES_COMMAND }) },
          },
        ]
      : []),
  ];
}

/** A command without id, which editors show as plain text. */
function toText(title: string): Command {
  return { title, command: '' };
}
