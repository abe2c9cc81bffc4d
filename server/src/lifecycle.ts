// Enforces the LSP lifecycle (initialize, running, shutdown) for every transport, so that handlers need not check it.
import {
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { toRecord } from './to-record.js';

/** The stage of the session. */
type Stage = 'new' | 'running' | 'ended';

export interface LifecycleReader extends MessageReader {
  /** Whether the client has sent `shutdown`. */
  hasEnded(): boolean;
}

/**
 * Wraps a reader so that it passes on only messages that are allowed at the current stage. A request before `initialize`,
 * after `shutdown`, or a second `initialize` is answered with the error of the protocol; other notifications than `exit`
 * are dropped at such a time.
 */
export function enforceLifecycle(reader: MessageReader, writer: MessageWriter): LifecycleReader {
  let stage: Stage = 'new';
  return {
    hasEnded: () => stage === 'ended',
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        const method = methodOf(message);
        if (method === undefined || method === 'exit') callback(message);
        else if (isAllowed(method, stage)) {
          if (method === 'initialize') stage = 'running';
          if (method === 'shutdown') stage = 'ended';
          callback(message);
        } else if (isRequest(message))
          void writer.write(toErrorResponse(message, stage)).catch(ignore);
      }),
  };
}

function isAllowed(method: string, stage: Stage): boolean {
  switch (stage) {
    case 'new':
      return method === 'initialize';
    case 'running':
      return method !== 'initialize';
    case 'ended':
      // A second `shutdown` is answered too.
      return method === 'shutdown';
  }
}

function toErrorResponse({ id }: RequestMessage, stage: Stage): ResponseMessage {
  const error =
    stage === 'new'
      ? { code: ErrorCodes.ServerNotInitialized, message: 'initialize comes first' }
      : { code: ErrorCodes.InvalidRequest, message: 'not at this stage of the session' };
  return { jsonrpc: '2.0', id, error }; // the library leaves `jsonrpc` to `Message`
}

/** `undefined` for a response. */
function methodOf(message: Message): string | undefined {
  const { method } = toRecord(message);
  return typeof method === 'string' ? method : undefined;
}

function isRequest(message: Message): message is RequestMessage {
  return 'id' in message && message.id !== undefined && message.id !== null;
}

/** A write error means that the client is gone, which the connection notices by itself. */
function ignore(): void {
  return undefined;
}
