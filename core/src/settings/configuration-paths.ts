// Path operations without `node:path`, which core must not use; folders may also be URIs.

/** The root of a path: / C:\ \\ file:// vscode-vfs://github/ */
const ROOT = /^(?:[A-Za-z][\w+.\-]+:\/\/[^/\\]*|[A-Za-z]:)?[/\\]*/u;
/** Separates two names of a path. */
const SEPARATOR = /[/\\]+/u;

/** The parent folder, or `undefined` at the root. */
export function parentOf(path: string): string | undefined {
  const { root, names } = splitPath(path);
  return names.length === 0 ? undefined : joinPath(root, names.slice(0, -1), path);
}

/** Whether a path is absolute: / C:\ \\\\host\share file:// but not ~. */
export function isAbsolutePath(path: string): boolean {
  return splitPath(path).root !== '';
}

/** Whether a path is the folder or is below it. Both must have the form of one system, without `..`. */
export function isBelow(path: string, folder: string): boolean {
  const inner = splitPath(path);
  const outer = splitPath(folder);
  return (
    inner.root.toLowerCase() === outer.root.toLowerCase() &&
    outer.names.every((name, index) => inner.names[index] === name)
  );
}

/** Resolves a path relative to a folder, with `..` and `.`; an absolute path stays the same. */
export function resolvePath(folder: string, path: string): string {
  const target = splitPath(path);
  if (target.root !== '') return path;
  const { root, names } = splitPath(folder);
  const resolved = [...names];
  for (const name of target.names) {
    if (name === '..') resolved.pop();
    else if (name !== '.') resolved.push(name);
  }
  return joinPath(root, resolved, folder);
}

function splitPath(path: string): { readonly root: string; readonly names: readonly string[] } {
  const root = ROOT.exec(path)?.[0] ?? '';
  const names = path.slice(root.length).split(SEPARATOR);
  return { root, names: names.filter((name) => name !== '') };
}

/** Joins names with the separator that `like` uses. */
function joinPath(root: string, names: readonly string[], like: string): string {
  const separator = like.includes('\\') && !like.includes('/') ? '\\' : '/';
  return root + names.join(separator);
}
