import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import {
  type Locale,
  type OfficialDocument,
  restructure,
  type Restructuring,
  type Span,
  speechesOf,
} from '../../../core/src/index.js';
import type { ActiveDocument, ServerContext } from '../context.js';
import { toRange, toWorkspaceEdit } from '../to-lsp.js';

/** Code actions for the heading commands that are possible at the line of a heading. */
export function toTreeActions(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
  { start }: Span,
): CodeAction[] {
  const parsed = document.parsed(settings);
  const { line } = document.positionAt(start);
  const isOnLine = (span: Span) => {
    const range = toRange(document, span);
    return range.start.line <= line && line <= range.end.line;
  };
  if (!hasHeading(parsed, isOnLine)) return [];

  return COMMANDS.flatMap((command) => {
    const result = restructure(parsed, start, command);
    if ('refused' in result || result.edits.length === 0) return [];
    return {
      title: TITLES[settings.analysis.locale][command],
      kind: CodeActionKind.RefactorRewrite,
      edit: toWorkspaceEdit(document, result.edits, features()),
    };
  });
}

function hasHeading(document: OfficialDocument, isThere: (span: Span) => boolean): boolean {
  return speechesOf(document).some(({ headings }) => headings.some(({ span }) => isThere(span)));
}

const COMMANDS: readonly Restructuring[] = [
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'renumberSubtree',
  'renumber',
];

const TITLES: Readonly<Record<Locale, Readonly<Record<Restructuring, string>>>> = {
  zh: {
    promote: '提升标题',
    demote: '降低标题',
    moveUp: '上移一节',
    moveDown: '下移一节',
    renumberSubtree: '重新编号本节',
    renumber: '全文重新编号',
    restoreBreaks: '恢复分段',
  },
  en: {
    promote: 'Promote heading',
    demote: 'Demote heading',
    moveUp: 'Move section up',
    moveDown: 'Move section down',
    renumberSubtree: 'Renumber this section',
    renumber: 'Renumber the whole document',
    restoreBreaks: 'Restore Paragraphs',
  },
};
