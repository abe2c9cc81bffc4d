/** Figures as code lenses. */
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

/** A stretch of a draft with its heading. */
export interface Figured {
  readonly span: Span;
  readonly figures: Figures;
}

/** One lens for the figures, and one for the places to fill in; where the client can ask for them, a click does. */
export function toCodeLenses(
  document: OpenDocument,
  { span, figures }: Figured,
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

/** Without a command to run, an editor shows the title as text. */
function toText(title: string): Command {
  return { title, command: '' };
}
