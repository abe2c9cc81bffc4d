import { DiagnosticSeverity, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import { type Diagnostic, phrasePlace } from '../../../core/src/index.js';
import type { ActiveDocument, ServerContext } from '../context.js';
import type { NamedHint } from '../documents.js';
import { SOURCE, toRange } from '../to-lsp.js';
import type { ShownFinding } from './ignore-actions.js';

/** Hints at sentences that also occur word for word in the writer's archive, with their places there; without ignored ones. */
export function listReuse(context: ServerContext, active: ActiveDocument): readonly ShownFinding[] {
  const { document, settings } = active;
  const archive = context.archive.reuse();
  if (!archive) return [];
  return document.reuse(settings, archive).left.map((hint) => toShown(context, active, hint));
}

/** The ignored reuse hints of a draft. */
export function findIgnoredReuse(
  context: ServerContext,
  { document, settings }: ActiveDocument,
): readonly Pick<Diagnostic, 'rule' | 'span'>[] {
  const archive = context.archive.reuse();
  return archive ? document.reuse(settings, archive).ignored : [];
}

function toShown(
  { archive, features }: ServerContext,
  { document, settings }: ActiveDocument,
  { rule, span, message: said, places }: NamedHint,
): ShownFinding {
  const { locale } = settings.analysis;
  const message = said[locale];
  const toRelated = (draft: number, line: number): DiagnosticRelatedInformation => {
    const { name, uri } = archive.reuse()?.drafts[draft] ?? NO_FILE;
    const at = { line: line - 1, character: 0 };
    return {
      location: { uri, range: { start: at, end: at } },
      message: phrasePlace({ name, line })[locale],
    };
  };
  return {
    found: {
      ...{ rule, severity: 'hint', span, message },
      ...{ fixes: [], related: [], unnecessary: false },
    },
    shown: {
      range: toRange(document, span),
      severity: DiagnosticSeverity.Hint,
      ...{ code: rule, codeDescription: PAGE, source: SOURCE, message },
      ...(features().relatedInformation && {
        relatedInformation: places.map(({ draft, line }) => toRelated(draft, line)),
      }),
    },
  };
}

/** Fallback for the type checker: every draft of the index is in the list. */
const NO_FILE = { name: '', uri: '' };

/** The page that explains the hint. */
const PAGE = { href: 'https://github.com/biganzi/biganzi/blob/main/docs/archive.md' };
