import { commands, env, Uri, window } from 'vscode';

/** Opens the page of a rule: a shipped page in the editor, a web page in the browser. */
export async function showRule(page: string): Promise<void> {
  if (page === '') return;
  const uri = Uri.parse(page);
  if (uri.scheme === 'http' || uri.scheme === 'https') await env.openExternal(uri);
  else await showPage(uri);
}

/** As a Markdown preview if the editor has one, else as text. */
async function showPage(page: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  if (known.includes(PREVIEW)) await commands.executeCommand(PREVIEW, page);
  else await window.showTextDocument(page, { preview: true });
}

const PREVIEW = 'markdown.showPreview';
