import {
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import {
  findReuse,
  phrasePlace,
  phraseReuse,
  REUSE_ID,
  type ReuseHint,
} from '../../../core/src/index.js';
import type { ActiveDocument, ServerContext } from '../context.js';
import { SOURCE, toRange } from '../to-lsp.js';

/** Hints at what a draft has word for word from the writer's archive, each with the places there. */
export function listReuse(
  { archive, features }: ServerContext,
  { document, settings }: ActiveDocument,
): readonly LspDiagnostic[] {
  const reuse = archive.reuse();
  if (!reuse) return [];
  const { drafts, index, isSame } = reuse;
  const source = { index, isSame: (draft: number) => isSame(draft, document.uri) };
  const { lexicon, locale } = settings.analysis;
  const found = findReuse(document.parsed(settings), lexicon, source);
  const toHint = ({ span, message, places }: ReuseHint): LspDiagnostic => ({
    range: toRange(document, span),
    severity: DiagnosticSeverity.Hint,
    ...{ code: REUSE_ID, codeDescription: PAGE, source: SOURCE, message: message[locale] },
    ...(features().relatedInformation && {
      relatedInformation: places.map(({ draft, line }) => toRelated(draft, line)),
    }),
  });
  const toRelated = (draft: number, line: number): DiagnosticRelatedInformation => {
    const { name, uri } = drafts[draft] ?? NO_FILE;
    const at = { line: line - 1, character: 0 };
    return {
      location: { uri, range: { start: at, end: at } },
      message: phrasePlace({ name, line })[locale],
    };
  };
  return phraseReuse(found, (draft) => (drafts[draft] ?? NO_FILE).name).map(toHint);
}

/** The drafts of an index are those of its list. */
const NO_FILE = { name: '', uri: '' };

/** Where it is explained. */
const PAGE = { href: 'https://github.com/biganzi/biganzi/blob/main/docs/archive.md' };
