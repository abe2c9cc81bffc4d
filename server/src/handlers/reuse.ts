import {
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import {
  findReuse,
  type Localized,
  phrasePassage,
  phrasePlace,
  phraseVersion,
  type Reuse,
  REUSE_ID,
  type Span,
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
  const toHint = (span: Span, message: Localized, places: readonly Place[]): LspDiagnostic => ({
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
  return toHints(found, (draft) => (drafts[draft] ?? NO_FILE).name, toHint);
}

type Place = Reuse['passages'][number]['places'][number];

/** The drafts of an index are those of its list. */
const NO_FILE = { name: '', uri: '' };

/** Where it is explained. */
const PAGE = { href: 'https://github.com/biganzi/biganzi/blob/main/docs/archive.md' };

function toHints(
  { passages, versions }: Reuse,
  nameOf: (draft: number) => string,
  toHint: (span: Span, message: Localized, places: readonly Place[]) => LspDiagnostic,
): readonly LspDiagnostic[] {
  return [
    ...versions.map((version) => {
      const { span, draft } = version;
      return toHint(span, phraseVersion(version, nameOf(draft)), [{ draft, line: 1 }]);
    }),
    ...passages.flatMap((passage) => {
      const [first] = passage.places;
      if (!first) return [];
      const place = { name: nameOf(first.draft), line: first.line };
      return [toHint(passage.span, phrasePassage(passage, place), passage.places)];
    }),
  ];
}
