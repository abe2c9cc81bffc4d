import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import { completionMiddleware } from './completion-middleware.js';
import type { FindingsInView } from './findings-in-view.js';

/** The prefix of the settings and the client's id, which is also the prefix of `biganzi.trace.server`. */
export const SECTION = 'biganzi';

/** The client's name in lists and logs. */
export const CLIENT_NAME = '笔杆子';

/** The options of the language client in Node and in the browser. */
export function clientOptions(
  context: ExtensionContext,
  output: LogOutputChannel,
  inView: FindingsInView,
): LanguageClientOptions {
  return {
    documentSelector: documents(),
    outputChannel: output,
    initializationOptions: initializationOptions(context),
    middleware: completionMiddleware,
    diagnosticCollectionProvider: {
      create: (name) => inView.create(name),
      dispose: (collection) => {
        collection.dispose();
      },
    },
    diagnosticPullOptions: {
      onChange: true,
      // Excludes the git version of a file in a diff editor, or every finding would be listed twice.
      filter: (document) => document.uri.scheme === 'git',
    },
  };
}

/**
 * The documents that are sent to the server: `gongwen` with any scheme; plain text and Markdown with schemes of editable
 * files, virtual workspaces included, but not output channels, comments or old versions.
 */
function documents(): DocumentSelector {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = [...new Set(['file', 'untitled', 'vscode-vfs', ...folders])];
  return [
    { language: 'gongwen' },
    ...['plaintext', 'markdown'].flatMap((language) =>
      schemes.map((scheme) => ({ language, scheme })),
    ),
  ];
}

/** Information that the server needs before it can request settings. */
function initializationOptions({ extensionUri, globalStorageUri }: ExtensionContext): object {
  return {
    /** This client has the commands of `commands.ts`, so code actions may use them. */
    commands: true,
    /** The folder of the rules' pages, `<rule-id>/README.md`. */
    rulePages: Uri.joinPath(extensionUri, 'core', 'src', 'rules').toString(),
    /** The folder for the index of the writer's own drafts. */
    ...(globalStorageUri.scheme === 'file' && { storage: globalStorageUri.fsPath }),
  };
}
