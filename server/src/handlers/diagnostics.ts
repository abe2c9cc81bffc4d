import {
  type Diagnostic as LspDiagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type ActiveDocument, findAnalyzed, type ServerContext } from '../context.js';
import type { IdentifiedAnalysis } from '../documents.js';
import { describe } from '../guarded.js';
import { toLspDiagnostic } from '../to-lsp.js';
import { listReuse } from './reuse.js';

/** Answers `textDocument/diagnostic`; `unchanged` if the client already has this result. */
export async function pullDiagnostics(
  context: ServerContext,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const active = await findAnalyzed(context, textDocument.uri);
  if (!active) return NOTHING_TO_REPORT;

  const analysis = analyzeActive(context, active);
  const resultId = `${analysis.resultId} ${context.archive.reuse()?.revision ?? ''}`.trimEnd();
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: toItems(context, active, analysis),
      };
}

/** The answer for a text that is not open or not active. */
export const NOTHING_TO_REPORT: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/** Sends `textDocument/publishDiagnostics` for the current document, to a client that does not pull. */
export async function publishDiagnostics(context: ServerContext, uri: string): Promise<void> {
  const { connection, documents } = context;
  const asked = documents.get(uri)?.version;
  const active = await findAnalyzed(context, uri);
  const version = documents.get(uri)?.version;
  // A newer version or closing the document sends its own notification.
  if (version === undefined || version !== asked) return;

  const diagnostics = active ? toItems(context, active, analyzeActive(context, active)) : [];
  await connection.sendDiagnostics({ uri, version, diagnostics });
}

/** Clears the diagnostics of a closed document. */
export async function clearDiagnostics({ connection }: ServerContext, uri: string): Promise<void> {
  await connection.sendDiagnostics({ uri, diagnostics: [] });
}

/** Updates the diagnostics of all open documents after a change of settings. */
export async function refreshDiagnostics(context: ServerContext): Promise<void> {
  const { connection, documents, features } = context;
  if (!features().pullsDiagnostics) {
    await Promise.all(documents.keys().map((uri) => publishDiagnostics(context, uri)));
  } else {
    await connection.languages.diagnostics.refresh();
  }
}

function analyzeActive(
  { log }: ServerContext,
  { document, settings }: ActiveDocument,
): IdentifiedAnalysis {
  const analysis = document.analysis(settings);
  for (const { rule, error } of document.newFailures(analysis)) {
    log(`rule ${rule} failed on ${document.uri}: ${describe(error)}`);
  }
  for (const rule of document.newlyLeftOut(analysis)) {
    log(`rule ${rule} takes too long on ${document.uri} and was left out`);
  }
  return analysis;
}

function toItems(
  context: ServerContext,
  active: ActiveDocument,
  { diagnostics }: IdentifiedAnalysis,
): LspDiagnostic[] {
  const features = context.features();
  return [
    ...diagnostics.map((diagnostic) => toLspDiagnostic(active.document, diagnostic, features)),
    ...listReuse(context, active).map(({ shown }) => shown),
  ];
}
