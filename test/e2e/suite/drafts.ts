import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { until } from '../until.js';

/** The file names of the real drafts, by number. */
export const SEEDS = [
  '000_0b5d9b68e5fe8446.txt',
  '001_8d9c40e0850fdea2.txt',
  '002_55893dd33f3d69a8.txt',
  '003_c849ceb370c41d84.txt',
  '004_b4075a6b7c439fa0.txt',
] as const;

/** A text that is a draft by both its file name and its content. */
export const SPEECH = '街道动员.gongwen';

/** Texts that are not drafts. */
export const OTHER_TEXTS = ['README.md', 'readme.txt', 'poem.md', 'poem.txt'] as const;

/** Returns the URI of the workspace file with that name. */
export function uriOf(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor, as a writer does. */
export async function openDraft(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(name));
  await window.showTextDocument(document);
  return document;
}

/** Opens an untitled text. */
export async function openUntitled(content: string, language: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document);
  return document;
}

/** Returns the findings of the extension in a text, in order of position. */
export function findingsIn({ uri }: TextDocument): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === '笔杆子')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Returns the id of the rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a finding of the rule and returns the first. */
export function firstFinding(document: TextDocument, rule: string): Promise<Diagnostic> {
  return until(`${rule} in ${document.fileName}`, () =>
    findingsIn(document).find((finding) => ruleOf(finding) === rule),
  );
}

/** Closes all editors and discards their changes, so that the editor asks no question. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
