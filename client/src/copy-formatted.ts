import { Uri, ViewColumn, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ClipboardText, CLIPBOARD_REQUEST } from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';

/**
 * 复制为公文格式: copies the draft with the fonts and indents of GB/T 9704, to be pasted into Word, WPS or mail. Only a
 * webview can put HTML on the clipboard: it opens, copies by itself or after Enter, and closes.
 */
export async function copyFormatted(client: LanguageClient, extension: Uri): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const copied = await askServer<ClipboardText>(client, CLIPBOARD_REQUEST, document);
  if (!copied) return;
  const messages = currentMessages();
  const panel = window.createWebviewPanel(
    'biganzi.copy',
    messages.copyTitle,
    { viewColumn: ViewColumn.Active, preserveFocus: false },
    { enableScripts: true, localResourceRoots: [] },
  );
  panel.iconPath = Uri.joinPath(extension, 'docs', 'images', 'icon.png');
  panel.webview.onDidReceiveMessage((done: unknown) => {
    if (done !== true) return;
    panel.dispose();
    void window.showInformationMessage(messages.copied);
  });
  panel.webview.html = toPage(copied, messages.copyTitle, messages.pressToCopy);
}

/** The page of the webview. Its policy allows only this script and inline styles, and no requests. */
function toPage({ html, text }: ClipboardText, title: string, hint: string): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
</head>
<body>
<button id="copy" autofocus style="font-size:1.2em;margin:1em 0;padding:.4em 1em">${title}</button> ${hint}
<div style="background:#fff;color:#000;padding:2em">${html}</div>
<script nonce="${nonce}">
const host = acquireVsCodeApi();
const html = ${toScript(html)};
const text = ${toScript(text)};
const button = document.getElementById('copy');
addEventListener('copy', (event) => {
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
});
async function copy() {
  try {
    const item = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    host.postMessage(true);
  } catch {
    if (document.execCommand('copy')) host.postMessage(true);
    else button.focus();
  }
}
button.addEventListener('click', copy);
addEventListener('load', copy);
</script>
</body>
</html>`;
}

/** A string literal for a script element; `<` is escaped so that it cannot end the element. */
function toScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', String.raw`\u003c`);
}
