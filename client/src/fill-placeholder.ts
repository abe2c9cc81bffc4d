import {
  languages,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Range as LspRange } from 'vscode-languageclient/node';
import { currentMessages } from './ask-server.js';
import type { Messages } from './message-texts.js';
import { placeholderTitle } from './placeholder-title.js';
import { SOURCE } from './status-bar.js';
import { toRange } from './to-range.js';

/** Asks for the content of a placeholder and writes it there. `text` is the text at `range` when the action was offered. */
export async function fillHere(uri: string, range: LspRange, text: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await fill(document, text, [toRange(range)]);
}

/** The same for all findings of the same rule with the same text, with one question and one undo step. */
export async function fillAlike(uri: string, range: LspRange, text: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const here = toRange(range);
  await fill(document, text, [here, ...findAlike(document, here, text)]);
}

async function fill(document: TextDocument, text: string, ranges: readonly Range[]): Promise<void> {
  const messages = currentMessages();
  if (!stillStands(document, text, ranges)) {
    void window.showWarningMessage(messages.textChanged(text));
    return;
  }
  const value = await askFor(document, text, ranges, messages);
  if (value === undefined || value === text) return;
  // The document may have changed while the input box was open.
  if (!stillStands(document, text, ranges)) {
    void window.showWarningMessage(messages.textChanged(text));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const range of ranges) edit.replace(document.uri, range, value);
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(messages.notWritten);
}

function askFor(
  document: TextDocument,
  text: string,
  ranges: readonly Range[],
  messages: Messages,
): Thenable<string | undefined> {
  const [here] = ranges;
  const prompt =
    ranges.length > 1 ? messages.fillAlike(text, ranges.length) : messages.fillHere(text);
  return window.showInputBox({
    title: messages.fillTitle(here ? titleFor(document, here) : text, ''),
    prompt,
    value: text,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? messages.nothingFilled : undefined),
  });
}

function titleFor(document: TextDocument, { start, end }: Range): string {
  const line = document.lineAt(start.line).text;
  return placeholderTitle(
    line,
    start.character,
    end.line === start.line ? end.character : line.length,
  );
}

function stillStands(document: TextDocument, text: string, ranges: readonly Range[]): boolean {
  return ranges.every((range) => document.getText(range) === text);
}

/** The other findings of the same rule with the same text. Equal text alone is not enough, because it need not be a placeholder. */
function findAlike(document: TextDocument, here: Range, text: string): Range[] {
  const findings = languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
  const rule = findings.filter(({ range }) => range.isEqual(here)).map(ruleOf)[0];
  return findings
    .filter((finding) => ruleOf(finding) === rule && !finding.range.isEqual(here))
    .map(({ range }) => range)
    .filter((range) => document.getText(range) === text);
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
