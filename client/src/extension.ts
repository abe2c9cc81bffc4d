import { window, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { currentMessages } from './ask-server.js';
import { adoptDrafts } from './adopt-drafts.js';
import { offerCleanPaste } from './clean-paste.js';
import { registerCommands } from './commands.js';
import { watchTyping } from './completion-middleware.js';
import { createDateItem } from './date-item.js';
import { FindingsInView } from './findings-in-view.js';
import { createFiguresItem } from './figures-item.js';
import { createClient } from './language-client.js';
import { createStatusBar } from './status-bar.js';
import { offerEncoding } from './offer-encoding.js';
import { registerTools } from './tools/register-tools.js';

let client: LanguageClient | undefined;

/** Registers the client's commands and status items, and starts the server. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('笔杆子', { log: true });
  const inView = new FindingsInView(currentMessages);
  client = createClient(context, output, inView);
  context.subscriptions.push(
    output,
    inView,
    watchTyping(),
    adoptDrafts(client, context),
    offerEncoding(),
    offerCleanPaste(client),
    createStatusBar(client, inView),
    createDateItem(client, context.workspaceState),
    createFiguresItem(client),
    ...registerCommands(client, output, context),
    ...registerTools(client, context),
  );
  await startClient(client);
}

/** Stops the server; VS Code waits for the promise. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

/** Does not reject if the start fails, so that the extension stays active and the status bar can offer a restart. */
async function startClient(toStart: LanguageClient): Promise<void> {
  try {
    await toStart.start();
  } catch (error) {
    toStart.error('The language server did not start.', error, false);
  }
}
