import type { Position } from 'vscode-languageserver';
import { collectFixes, type Diagnostic, type Localized } from '../../../core/src/index.js';
import { findAnalyzed, type ServerContext } from '../context.js';
import { fromDraftParams, fromResiduePlaces } from '../from-requests.js';
import type { ResidueList } from '../protocol.js';
import { toRange, toWorkspaceEdit } from '../to-lsp.js';

/** The rule that reports text copied along from a web page. */
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

/** Maximum length of an excerpt in UTF-16 units. */
const EXCERPT = 60;
/** A line break, an ideographic space */
const SPACES = /\s+/gu;

/** Answers `biganzi/deleteResidue`; also `null` if the client rejects the edits. */
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

/** All residue findings, including those without a safe fix. */
export function findResidue(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ rule }) => rule === RESIDUE_RULE);
}

export const DELETE_RESIDUE_TITLE: Localized = {
  zh: '删除全文网页残留',
  en: 'Delete all web residue in this document',
};
