import type { Connection } from 'vscode-languageserver';
import { answerWithin, PATIENCE } from './answer-within.js';
import type { ClientFeatures } from './capabilities.js';
import { describe, type Log } from './guarded.js';
import { toRecord } from './to-record.js';

/** The section of the editor's settings that is ours. */
export const SECTION = 'biganzi';

/** The editor's section `biganzi`, as the client sends it or is asked for it. It may hold anything. */
export class EditorSection {
  readonly #connection: Connection;
  readonly #features: () => ClientFeatures;
  readonly #log: Log;
  /** What `workspace/didChangeConfiguration` brought; `undefined` before the first. */
  #pushed: unknown;
  /** The last answers of a client that is asked, by scope. */
  readonly #answers = new Map<string, unknown>();
  /** Milliseconds an answer is waited for: none from a client that has let us wait. */
  #patience = PATIENCE;
  readonly #onLate: () => void;

  /** `onLate`: an answer came after its time, and is not what was taken in its place. */
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

  /** Takes the settings of a client that sends them instead of being asked. */
  receive(settings: unknown): void {
    this.#pushed = toRecord(settings)[SECTION] ?? this.#pushed;
  }

  /** The section for a document, or the one for none. Never rejects, and never waits long. */
  async read(scopeUri?: string): Promise<unknown> {
    const { configuration, initialSettings } = this.#features();
    if (!configuration) return this.#pushed ?? initialSettings;
    const scope = scopeUri ?? '';
    const asked = this.#ask(scopeUri);
    const answer = await answerWithin(asked, this.#patience);
    if (answer) {
      this.#answers.set(scope, answer.value);
      this.#patience = PATIENCE;
      return answer.value;
    }
    this.#patience = 0;
    const before = this.#answers.get(scope) ?? initialSettings;
    void asked.then((late) => {
      if (JSON.stringify(late) === JSON.stringify(before)) return;
      this.#answers.set(scope, late);
      this.#onLate();
    });
    return before;
  }

  /** Never rejects: a refusal means what was sent at start. */
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
