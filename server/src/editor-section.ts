import type { Connection } from 'vscode-languageserver';
import { answerWithin, ANSWER_TIMEOUT_MS } from './answer-within.js';
import type { ClientFeatures } from './capabilities.js';
import { describe, type Log } from './guarded.js';
import { toRecord } from './to-record.js';

/** The name of our section in the editor's settings. */
export const SECTION = 'biganzi';

/** The editor's section `biganzi`, pushed by the client or requested from it. Not validated. */
export class EditorSection {
  readonly #connection: Connection;
  readonly #features: () => ClientFeatures;
  readonly #log: Log;
  /** The section of the last `workspace/didChangeConfiguration`; `undefined` before the first. */
  #pushed: unknown;
  /** The last answers of the client, by scope uri. */
  readonly #answers = new Map<string, unknown>();
  /** Milliseconds to wait for an answer; 0 after a timeout, until an answer is in time again. */
  #timeout = ANSWER_TIMEOUT_MS;
  readonly #onLate: () => void;

  /** `onLate` is called if an answer comes after the timeout and differs from the section used meanwhile. */
  constructor(
    connection: Connection,
    features: () => ClientFeatures,
    log: Log,
    onLate: () => void,
  ) {
    this.#connection = connection;
    this.#features = features;
    this.#log = log;
    this.#onLate = onLate;
  }

  /** Receives the settings from a client that pushes them. */
  receive(settings: unknown): void {
    this.#pushed = toRecord(settings)[SECTION] ?? this.#pushed;
  }

  /** The section for a document, or without scope. Never rejects; waits for the timeout at most. */
  async read(scopeUri?: string): Promise<unknown> {
    const { configuration, initialSettings } = this.#features();
    if (!configuration) return this.#pushed ?? initialSettings;
    const scope = scopeUri ?? '';
    const asked = this.#ask(scopeUri);
    const answer = await answerWithin(asked, this.#timeout);
    if (answer) {
      this.#answers.set(scope, answer.value);
      this.#timeout = ANSWER_TIMEOUT_MS;
      return answer.value;
    }
    this.#timeout = 0;
    const before = this.#answers.get(scope) ?? initialSettings;
    void asked.then((late) => {
      if (JSON.stringify(late) === JSON.stringify(before)) return;
      this.#answers.set(scope, late);
      this.#onLate();
    });
    return before;
  }

  /** Never rejects: if the request fails, the initial settings are used. */
  async #ask(scopeUri: string | undefined): Promise<unknown> {
    try {
      // Typed as `any` by the library: a client may send anything.
      const section: unknown = await this.#connection.workspace.getConfiguration({
        ...(scopeUri !== undefined && { scopeUri }),
        section: SECTION,
      });
      return section;
    } catch (error) {
      this.#log(`workspace/configuration: ${describe(error)}`);
      return this.#features().initialSettings;
    }
  }
}
