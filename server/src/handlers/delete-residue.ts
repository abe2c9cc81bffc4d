import {
  collectFixes,
  type Diagnostic,
  type Localized,
  rulesTagged,
} from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import { toWorkspaceEdit } from '../to-lsp.js';

/** Answers `biganzi/deleteResidue`; `null` too where the client refuses the edits. */
export async function deleteResidue(
  context: ServerContext,
  params: unknown,
): Promise<number | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const residue = findResidue(document.analysis(settings).diagnostics);
  if (residue.length === 0) return 0;
  const { applied } = await context.connection.workspace.applyEdit({
    label: DELETE_RESIDUE_TITLE[settings.analysis.locale],
    edit: toWorkspaceEdit(document, collectFixes(residue, 'all'), context.features()),
  });
  return applied ? residue.length : null;
}

/** All residue of a document, also what is not certain enough to go unasked. */
export function findResidue(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const boilerplate = rulesTagged('boilerplate');
  return diagnostics.filter(({ rule }) => boilerplate.has(rule));
}

export const DELETE_RESIDUE_TITLE: Localized = {
  zh: '删除全文网页残留',
  en: 'Delete all web residue in this document',
};
