import {
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  languages,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  CHECK_FILE_REQUEST,
  type CheckedFile,
  type CheckFileParams,
  type DeliveryVerdict,
  WORD_NAME,
} from '../../../server/src/protocol.js';
import { toWordText } from '../draft-uris.js';
import { toBase64 } from '../base64.js';
import { folderMessages } from './folder-messages.js';

/** Whether a draft is ready, with the reason. */
export type Verdict = Pick<DeliveryVerdict, 'ready' | 'sentence'>;

/** The result for a file: a verdict, that it is not a draft, or why it could not be read. */
export type FileOutcome =
  /** `problems`: number of errors, warnings and information findings. */
  | { readonly kind: 'draft'; readonly verdict: Verdict; readonly problems: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Size limit in bytes; only files with pictures are larger. */
const MOST_BYTES = 16_000_000;

/**
 * Findings and verdicts of checked files. The findings of a file with a tab come from the language client, so they are
 * hidden here to avoid duplicates.
 */
export class CheckedFiles implements Disposable {
  readonly #client: LanguageClient;
  readonly #findings = languages.createDiagnosticCollection('biganzi.folder');
  readonly #verdicts = new Map<string, Verdict>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  verdictOf(file: Uri): Verdict | undefined {
    return this.#verdicts.get(file.toString());
  }

  /** The files with a verdict. */
  files(): readonly Uri[] {
    return [...this.#verdicts.keys()].map((uri) => Uri.parse(uri, true));
  }

  /** Reads a file and sends it to the server to be checked. Never rejects. */
  async check(file: Uri): Promise<FileOutcome> {
    const answer = await this.#ask(file);
    if (answer?.kind !== 'draft') {
      this.forget(file);
      return answer ?? { kind: 'other' };
    }
    const findings = await this.#client.protocol2CodeConverter.asDiagnostics([...answer.findings]);
    const { ready, sentence } = answer;
    const shown = shownAs(file);
    this.#findings.set(shown, hasTab(shown) ? [] : findings);
    this.note(file, { ready, sentence });
    const problems = findings.filter(isProblem).length;
    return { kind: 'draft', verdict: { ready, sentence }, problems };
  }

  /** Stores the verdict on a draft. */
  note(file: Uri, verdict: Verdict): void {
    this.#verdicts.set(file.toString(), verdict);
    this.#changed.fire(file);
  }

  /** Hides the findings of a file that has been opened in an editor. */
  hide(file: Uri): void {
    this.#findings.delete(file);
  }

  /** Removes a file, or all files below a folder. */
  forget(gone: Uri): void {
    for (const file of this.files()) {
      if (file.toString() !== gone.toString() && !isBelow(file, gone)) continue;
      this.#verdicts.delete(file.toString());
      this.#findings.delete(shownAs(file));
      this.#changed.fire(file);
    }
  }

  dispose(): void {
    this.#findings.dispose();
    this.#changed.dispose();
  }

  async #ask(file: Uri): Promise<CheckedFile | null> {
    const messages = folderMessages();
    if (this.#client.state !== State.Running) return { kind: 'refused', reason: messages.notRead };
    try {
      const { size } = await workspace.fs.stat(file);
      if (size > MOST_BYTES) return { kind: 'refused', reason: messages.tooLarge };
      const converter = this.#client.code2ProtocolConverter;
      const params: CheckFileParams = {
        uri: converter.asUri(file),
        bytes: toBase64(await workspace.fs.readFile(file)),
        shownAs: converter.asUri(shownAs(file)),
      };
      return await this.#client.sendRequest<CheckedFile | null>(CHECK_FILE_REQUEST, params);
    } catch (error) {
      this.#client.error(`${file.toString(true)} was not checked.`, error, false);
      return { kind: 'refused', reason: messages.notRead };
    }
  }
}

/** The uri under which the text is shown, which differs from the file's uri for Word documents. */
export function shownAs(file: Uri): Uri {
  return WORD_NAME.test(file.path) ? toWordText(file) : file;
}

/** Whether the text has a tab, visible or not. */
function hasTab(uri: Uri): boolean {
  const wanted = uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === wanted),
  );
}

function isProblem({ severity }: Diagnostic): boolean {
  return severity !== DiagnosticSeverity.Hint;
}

function isBelow(file: Uri, folder: Uri): boolean {
  return (
    file.scheme === folder.scheme &&
    file.authority === folder.authority &&
    file.path.startsWith(`${folder.path}/`)
  );
}
