import { Uri, type Webview } from 'vscode';
import type { DraftPage } from '../../../server/src/protocol.js';

/** The HTML frame of a page. Its policy allows only our script and style, and no requests. */
export function toFrame(webview: Webview, extension: Uri, { style, html }: DraftPage): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'page-view.js'));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>笔杆子</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>${html}
<script nonce="${nonce}" src="${script.toString()}" defer></script>
</body>
</html>`;
}
