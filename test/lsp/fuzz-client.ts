/** A client that sends valid and invalid messages, and keeps the texts that the server must have. */
import {
  CancellationTokenSource,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { createLineMap } from '../../core/src/index.js';
import { editText, firstVersion } from '../properties/edit-walk.js';
import type { Random } from '../repo/random.js';
import { seeds } from '../repo/texts.js';
import type { Session } from './session.js';

/** An open text as the client has it. */
export interface FuzzedDraft {
  readonly uri: string;
  readonly languageId: string;
  text: string | undefined;
}

const DRAFTS: readonly (readonly [uri: string, languageId: string])[] = [
  ['untitled:一', 'gongwen'],
  ['untitled:二', 'gongwen'],
  ['untitled:三', 'plaintext'],
  ['untitled:四', 'markdown'],
  ['file:///biganzi-nowhere/五.md', 'markdown'],
  ['file:///biganzi-nowhere/六 %E5.gw', 'gongwen'],
];

/** In UTF-16 units; a longer text is replaced and opened again. */
const MAX_LENGTH = 3000;
/** The most requests that wait for a response at the same time. */
const IN_FLIGHT = 16;

const SETTINGS: readonly unknown[] = [
  {},
  { locale: 'en' },
  { severity: { 'placeholder-year': 'off' } },
  { terms: ['加强领导'], cliches: ['落实责任'] },
  { severity: 3, options: [], terms: 'x' },
  null,
  'no settings',
];

/** LSP requests about a text, with their parameters other than its URI. */
const LSP_REQUESTS: Readonly<Record<string, (place: Position) => object>> = {
  'textDocument/diagnostic': () => ({}),
  'textDocument/completion': (position) => ({ position }),
  'textDocument/inlineCompletion': (position) => ({ position, context: { triggerKind: 1 } }),
  'textDocument/hover': (position) => ({ position }),
  'textDocument/documentHighlight': (position) => ({ position }),
  'textDocument/selectionRange': (position) => ({ positions: [position, position] }),
  'textDocument/codeAction': (position) => ({
    range: { start: position, end: { ...position, character: position.character + 9 } },
    context: { diagnostics: [], triggerKind: 1 },
  }),
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/inlayHint': (position) => ({
    range: { start: { line: 0, character: 0 }, end: position },
  }),
  'textDocument/codeLens': () => ({}),
};

/** Custom requests about a text. */
const CUSTOM_REQUESTS: Readonly<Record<string, (place: Position) => object>> = {
  'biganzi/openPlaces': () => ({}),
  'biganzi/fillPlaces': () => ({ answers: [{ group: '20xx年', of: 1, text: '2024年' }] }),
  'biganzi/restoredBreaks': () => ({}),
  'biganzi/residue': () => ({}),
  'biganzi/delivery': () => ({}),
  'biganzi/figures': () => ({}),
  'biganzi/documentDate': () => ({}),
  'biganzi/recognize': () => ({}),
  'biganzi/snippets': (place) => ({ place, query: '' }),
  'biganzi/compareDrafts': () => ({ old: '同志们：\n一、加强领导\n20xx年。', kind: 'plain' }),
  'biganzi/page': () => ({ page: 'preview', form: 'view' }),
};

const NONSENSE: readonly unknown[] = [
  null,
  [],
  {},
  3,
  '\ud842',
  { textDocument: null },
  { textDocument: { uri: 7 }, position: 'x' },
  { textDocument: { uri: 'untitled:一' }, position: { line: -1, character: 1e300 } },
  { textDocument: { uri: 'untitled:一' }, range: { start: null } },
  { uri: 'untitled:一', place: {}, answers: [null], only: 3, old: 4 },
  { uri: 'file://%zz', name: 'x', input: { text: 5 }, dates: [] },
];

const BROKEN_BODIES: readonly string[] = ['no json', 'null', '[]', '3', '{"jsonrpc":"2.0"}', '"'];

export class FuzzClient {
  readonly drafts: readonly FuzzedDraft[] = DRAFTS.map(([uri, languageId]) => ({
    uri,
    languageId,
    text: undefined,
  }));
  /** Messages sent. */
  sent = 0;
  /** Log messages of the server about valid messages. */
  readonly unexpectedLogs: string[] = [];
  readonly #session: Session;
  readonly #random: Random;
  readonly #waiting: Promise<unknown>[] = [];

  constructor(session: Session, random: Random) {
    this.#session = session;
    this.#random = random;
  }

  /** Sends a random message, in some cases two. */
  async send(): Promise<void> {
    const random = this.#random;
    const draft = pick(this.drafts, random);
    const kind = random(100);
    if (draft.text === undefined || draft.text.length > MAX_LENGTH) await this.#open(draft);
    else if (kind < 45) await this.#change(draft);
    else if (kind < 48) await this.#close(draft);
    else if (kind < 90) await this.#ask(draft);
    else if (kind < 92) await this.#changeSettings();
    else if (kind < 97) await this.#sendNonsense();
    else await this.#sendOther(draft);
  }

  /** Waits for all responses. */
  async settle(): Promise<void> {
    await Promise.all(this.#waiting.splice(0));
  }

  async #open(draft: FuzzedDraft): Promise<void> {
    const random = this.#random;
    const seed = pick(seeds, random).text;
    const from = random(seed.length);
    draft.text =
      random(2) === 0 ? firstVersion(random, random(600)).text : seed.slice(from, from + 1500);
    this.sent += 1;
    await this.#session.open(draft.uri, draft.text, draft.languageId);
  }

  async #close(draft: FuzzedDraft): Promise<void> {
    draft.text = undefined;
    this.sent += 1;
    await this.#session.close(draft.uri);
  }

  async #change(draft: FuzzedDraft): Promise<void> {
    const random = this.#random;
    const before = draft.text ?? '';
    const after = editText(before, random);
    this.sent += 1;
    if (random(20) === 0) {
      // An invalid range; the full text after it restores the intended text.
      const nowhere = { line: random(1 << 20), character: random(1 << 20) };
      const range = { start: nowhere, end: { line: 0, character: random(5) } };
      await this.#session.change(draft.uri, { range, text: '好\n' }, { text: after });
    } else if (random(10) === 0) {
      await this.#session.change(draft.uri, { text: after });
    } else {
      await this.#session.change(draft.uri, toChange(before, after));
    }
    draft.text = after;
  }

  async #ask(draft: FuzzedDraft): Promise<void> {
    const random = this.#random;
    const { positionAt } = createLineMap(draft.text ?? '');
    const place = positionAt(random((draft.text ?? '').length + 1));
    const requests = random(3) === 0 ? CUSTOM_REQUESTS : LSP_REQUESTS;
    const method = pick(Object.keys(requests), random);
    const more = requests[method]?.(place);
    await this.#request(method, { textDocument: { uri: draft.uri }, uri: draft.uri, ...more });
  }

  async #request(method: string, params: unknown): Promise<void> {
    const source = new CancellationTokenSource();
    this.sent += 1;
    const answer = request(this.#session.connection, method, params, source.token);
    this.#waiting.push(answer);
    if (this.#random(12) === 0) {
      this.sent += 1;
      source.cancel();
    }
    if (this.#waiting.length >= IN_FLIGHT) await this.settle();
  }

  async #changeSettings(): Promise<void> {
    this.#session.settings = pick(SETTINGS, this.#random);
    this.sent += 1;
    await this.#session.changeSettings(null);
  }

  /** Sends an invalid message with no other in transit, so that the log messages it causes can be told from others. */
  async #sendNonsense(): Promise<void> {
    const random = this.#random;
    await this.settle();
    this.#collectLogs();
    this.sent += 1;
    const method = pick(
      [...Object.keys(LSP_REQUESTS), ...Object.keys(CUSTOM_REQUESTS), ...OTHER_REQUESTS],
      random,
    );
    if (random(4) === 0) this.#session.sendRaw(pick(BROKEN_BODIES, random));
    else await request(this.#session.connection, method, pick(NONSENSE, random));
    await request(this.#session.connection, 'biganzi/no-such-request', {});
    this.sent += 1;
    this.#session.logs.splice(0);
  }

  /** Collects log messages, except those about invalid settings. */
  #collectLogs(): void {
    const logged = this.#session.logs.splice(0);
    this.unexpectedLogs.push(...logged.filter((line) => !line.startsWith('biganzi.')));
  }

  async #sendOther(draft: FuzzedDraft): Promise<void> {
    const { connection } = this.#session;
    this.sent += 1;
    switch (this.#random(5)) {
      case 0:
        return this.#session.save(draft.uri);
      case 1:
        return this.#session.changeFile('file:///biganzi-nowhere/.biganzirc.json');
      case 2:
        return connection.sendNotification('$/unknown', {});
      case 3:
        return connection.sendNotification('workspace/didChangeConfiguration', { settings: 3 });
      default: {
        const place = { line: this.#random(9), character: 0 };
        const command = pick(['renumber', 'promote', 'moveDown', 'restoreBreaks'], this.#random);
        return this.#request('workspace/executeCommand', {
          command: 'biganzi.restructure',
          arguments: [draft.uri, place, command],
        });
      }
    }
  }

  /** Waits for all responses and collects the log messages. */
  async finish(): Promise<void> {
    await this.settle();
    this.#collectLogs();
  }
}

const OTHER_REQUESTS: readonly string[] = [
  'workspace/executeCommand',
  'biganzi/keepDates',
  'biganzi/runTool',
  'biganzi/readWord',
  'biganzi/writeBackWord',
  'biganzi/exportWord',
  'biganzi/editSettings',
  'biganzi/rememberPlaceholders',
  'biganzi/ignored',
  'biganzi/deleteResidue',
];

/** Sends a request and resolves with its response, or with `undefined` if it failed. */
function request(
  connection: ProtocolConnection,
  method: string,
  params: unknown,
  token = new CancellationTokenSource().token,
): Promise<unknown> {
  return connection.sendRequest<unknown>(method, params, token).catch(() => undefined);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T; // the lists are not empty
}

/** Returns one change from the first to the last UTF-16 unit that differs. */
function toChange(before: string, after: string) {
  const { positionAt } = createLineMap(before);
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start += 1;
  // No position lies between \r and \n.
  while (start > 0 && before[start - 1] === '\r') start -= 1;
  let end = 0;
  while (end < longest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (end > 0 && before.at(-end) === '\n') end -= 1;
  const range = { start: positionAt(start), end: positionAt(before.length - end) };
  return { range, text: after.slice(start, after.length - end) };
}
