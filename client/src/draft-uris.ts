import { Uri } from 'vscode';

/** The name of the file, without its folders. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The file of the same name with another extension, in the same folder. */
export function withExtension(file: Uri, extension: string): Uri {
  const name = nameOf(file);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return Uri.joinPath(file, '..', `${stem}.${extension}`);
}

/** The scheme of read-only texts of Word documents. */
export const WORD_SCHEME = 'biganzi-word';

/** file:///a/讲话.docx is shown as biganzi-word:/a/讲话.docx.gongwen, whose name makes it a draft. */
export function toWordText(file: Uri): Uri {
  return Uri.from({ scheme: WORD_SCHEME, path: `${file.path}.gongwen`, query: file.toString() });
}
