import {
  DiagnosticSeverity,
  Disposable,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type Diagnostic,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { SECTION } from './client-options.js';
import type { FindingsInView } from './findings-in-view.js';
import { currentMessages } from './ask-server.js';
import { MOST_SHOWN } from './shown-findings.js';
import { describeStatus, type FindingCounts, type ServerState } from './status-text.js';

/** The `source` of every finding of the server. */
export const SOURCE = '笔杆子';

/** A status bar item with the number of problems in the active draft; hidden for any other document. */
export function createStatusBar(client: LanguageClient, inView: FindingsInView): Disposable {
  const item = window.createStatusBarItem('biganzi.status', StatusBarAlignment.Right, 100);
  item.name = SOURCE;
  let drafts = new WeakSet<TextDocument>();
  const update = (): void => {
    showStatus(item, client.state, { drafts, inView });
  };
  update();
  return Disposable.from(
    item,
    client.onDidChangeState(update),
    inView.onDidChange(update),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument((document) => drafts.delete(document)),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      drafts = new WeakSet();
      update();
    }),
  );
}

function showStatus(
  item: StatusBarItem,
  state: State,
  { drafts, inView }: { drafts: WeakSet<TextDocument>; inView: FindingsInView },
): void {
  const document = window.activeTextEditor?.document;
  const all = document && inView.allOf(document.uri);
  const findings = all ?? (document ? findingsIn(document) : []);
  if (!document || !isDraft(document, findings, drafts)) {
    item.hide();
    return;
  }
  const messages = currentMessages();
  const status = describeStatus(
    toServerState(state),
    countFindings(findings),
    messages,
    all && MOST_SHOWN,
  );
  item.text = status.text;
  item.tooltip = status.tooltip;
  item.command = status.command;
  item.backgroundColor = status.alarming
    ? new ThemeColor('statusBarItem.errorBackground')
    : undefined;
  item.show();
}

/**
 * Whether the document is a draft. Plain text counts as a draft once the server has reported findings, also after they are
 * fixed, so that the item can show that no problem is left.
 */
function isDraft(
  document: TextDocument,
  findings: readonly Diagnostic[],
  drafts: WeakSet<TextDocument>,
): boolean {
  if (findings.length > 0) drafts.add(document);
  return document.languageId === 'gongwen' || drafts.has(document);
}

function findingsIn(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
}

function countFindings(findings: readonly Diagnostic[]): FindingCounts {
  const count = (severity: DiagnosticSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    informations: count(DiagnosticSeverity.Information),
    hints: count(DiagnosticSeverity.Hint),
  };
}

function toServerState(state: State): ServerState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
