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
