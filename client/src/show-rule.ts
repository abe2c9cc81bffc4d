import { commands, env, Uri, window } from 'vscode';

/** Opens the page of a rule: one that is shipped as a page in the editor, any other in the browser. */
export async function showRule(page: string): Promise<void> {
  if (page === '') return;
  const uri = Uri.parse(page);
  if (uri.scheme === 'http' || uri.scheme === 'https') await env.openExternal(uri);
  else await showPage(uri);
}

/** Laid out where the editor has its own preview of Markdown, else as text. */
async function showPage(page: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  if (known.includes(PREVIEW)) await commands.executeCommand(PREVIEW, page);
  else await window.showTextDocument(page, { preview: true });
}

const PREVIEW = 'markdown.showPreview';
