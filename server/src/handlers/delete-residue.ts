import type { Position } from 'vscode-languageserver';
import { collectFixes, type Diagnostic, type Localized } from '../../../core/src/index.js';
import { findAnalyzed, type ServerContext } from '../context.js';
import { fromDraftParams, fromResiduePlaces } from '../from-requests.js';
import type { ResidueList } from '../protocol.js';
import { toRange, toWorkspaceEdit } from '../to-lsp.js';

/** The rule whose findings are what came along from a web page. */
const RESIDUE_RULE = 'web-residue';

/** Answers `biganzi/residue`. */
export async function listResidue(
  context: ServerContext,
  params: unknown,
): Promise<ResidueList | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { text } = document.parsed(settings);
  return findResidue(document.analysis(settings).diagnostics).map(({ span }) => {
    const range = toRange(document, span);
    const excerpt = text.slice(span.start, span.end).replaceAll(SPACES, ' ').slice(0, EXCERPT);
    return { range, lines: range.end.line - range.start.line + 1, excerpt };
  });
}

/** UTF-16 units that a row has room for. */
const EXCERPT = 60;
/** A line break, an ideographic space */
const SPACES = /\s+/gu;

/** Answers `biganzi/deleteResidue`; `null` too where the client refuses the edits. */
export async function deleteResidue(
  context: ServerContext,
  params: unknown,
): Promise<number | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const only = fromResiduePlaces(params);
  const residue = findResidue(document.analysis(settings).diagnostics).filter(
    ({ span }) => !only || only.some((place) => isAt(document.positionAt(span.start), place)),
  );
  if (residue.length === 0) return 0;
  const { applied } = await context.connection.workspace.applyEdit({
    label: DELETE_RESIDUE_TITLE[settings.analysis.locale],
    edit: toWorkspaceEdit(document, collectFixes(residue, 'all'), context.features()),
  });
  return applied ? residue.length : null;
}

function isAt(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** All residue of a document, also what is not certain enough to go unasked. */
export function findResidue(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ rule }) => rule === RESIDUE_RULE);
}

export const DELETE_RESIDUE_TITLE: Localized = {
  zh: '删除全文网页残留',
  en: 'Delete all web residue in this document',
};
