import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import { completionMiddleware } from './completion-middleware.js';
import type { FindingsInView } from './findings-in-view.js';

/** The settings' prefix, the client's id and so the prefix of `biganzi.trace.server`. */
export const SECTION = 'biganzi';

/** The client's name in lists and logs. */
export const CLIENT_NAME = '笔杆子';

/** What a client is to do, wherever its server runs. */
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
      // Git's old side of a comparison would list every finding a second time.
      filter: (document) => document.uri.scheme === 'git',
    },
  };
}

/**
 * A draft in its own language is ours wherever it comes from. Plain text and Markdown are looked at where people write,
 * virtual folders among them; not in output channels, comments or old versions.
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

/** What the server must know of this client before it can ask for settings. */
function initializationOptions({ extensionUri, globalStorageUri }: ExtensionContext): object {
  return {
    /** The commands of `commands.ts` exist here, so code actions may name them. */
    commands: true,
    /** The folder of the rules' pages, one `<rule-id>/README.md` each. */
    rulePages: Uri.joinPath(extensionUri, 'core', 'src', 'rules').toString(),
    /** Where the index of the writer's own drafts is kept, if anything is. */
    ...(globalStorageUri.scheme === 'file' && { storage: globalStorageUri.fsPath }),
  };
}
