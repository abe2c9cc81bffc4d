import { Range, type TextDocument, TextEditorRevealType, window } from 'vscode';

/** 12:3-12:8 */
const RANGE = /^(?<line>\d+):(?<character>\d+)-(?<endLine>\d+):(?<endCharacter>\d+)$/u;

/** Selects a range (`place`, as in `FromView`) in the editor that shows the draft. */
export async function goTo(document: TextDocument, place: string): Promise<void> {
  const { line, character, endLine, endCharacter } = RANGE.exec(place)?.groups ?? {};
  if (line === undefined) return;
  const range = new Range(
    ...([Number(line), Number(character), Number(endLine), Number(endCharacter)] as const),
  );
  const known = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    ...(known?.viewColumn !== undefined && { viewColumn: known.viewColumn }),
    selection: document.validateRange(range),
  });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
