import { commands, env, Uri } from 'vscode';

/** Opens the page of a rule: one that is shipped as a page in the editor, any other in the browser. */
export async function showRule(page: string): Promise<void> {
  if (page === '') return;
  const uri = Uri.parse(page);
  if (uri.scheme === 'http' || uri.scheme === 'https') await env.openExternal(uri);
  else await commands.executeCommand('markdown.showPreview', uri);
}
