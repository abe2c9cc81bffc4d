import { Uri, workspace } from 'vscode';

/** The file name without folders. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The uri with another extension. */
export function withExtension(file: Uri, extension: string): Uri {
  const name = nameOf(file);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return Uri.joinPath(file, '..', `${stem}.${extension}`);
}

/**
 * Where a file made from a draft is saved unless the writer says otherwise: next to the draft, in the first folder of the
 * workspace if the draft is not a file yet; `undefined` if there is no folder. `ending` follows the name: `.docx`.
 */
export function besideDraft(draft: Uri, ending: string): Uri | undefined {
  const file = draft.scheme === WORD_SCHEME ? Uri.parse(draft.query, true) : draft;
  const stem = nameOf(file).replace(/(?!^)\.[^.]*$/u, '');
  if (file.scheme !== 'untitled') return Uri.joinPath(file, '..', stem + ending);
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, stem + ending);
}

/** Whether a file exists. */
export function isThere(file: Uri): Thenable<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** The scheme of the read-only text of Word documents. */
export const WORD_SCHEME = 'biganzi-word';

/** file:///a/讲话.docx is shown as biganzi-word:/a/讲话.docx.gongwen, whose extension gives it the language gongwen. */
export function toWordText(file: Uri): Uri {
  return Uri.from({ scheme: WORD_SCHEME, path: `${file.path}.gongwen`, query: file.toString() });
}
