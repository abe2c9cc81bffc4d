import { Uri } from 'vscode';

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

/** The scheme of the read-only text of Word documents. */
export const WORD_SCHEME = 'biganzi-word';

/** file:///a/讲话.docx is shown as biganzi-word:/a/讲话.docx.gongwen, whose extension gives it the language gongwen. */
export function toWordText(file: Uri): Uri {
  return Uri.from({ scheme: WORD_SCHEME, path: `${file.path}.gongwen`, query: file.toString() });
}
