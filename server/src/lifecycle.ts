// The order of the protocol, held in one place for every transport: handlers need not know whether it is their time.
import {
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { toRecord } from './to-record.js';

/** How far the conversation has come. */
type Stage = 'new' | 'running' | 'ended';

export interface OrderedReader extends MessageReader {
  /** Whether the client has asked for the end. */
  hasEnded(): boolean;
}

/**
 * A reader that passes on what may come now. A request before `initialize`, after `shutdown`, or a second `initialize` is
 * answered with the protocol's error; notifications at such a time are dropped, `exit` apart.
 */
export function holdOrder(reader: MessageReader, writer: MessageWriter): OrderedReader {
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
        else if (mayCome(method, stage)) {
          if (method === 'initialize') stage = 'running';
          if (method === 'shutdown') stage = 'ended';
          callback(message);
        } else if (isRequest(message)) void writer.write(refusalOf(message, stage)).catch(ignore);
      }),
  };
}

function mayCome(method: string, stage: Stage): boolean {
  switch (stage) {
    case 'new':
      return method === 'initialize';
    case 'running':
      return method !== 'initialize';
    case 'ended':
      // Asked twice, it is answered twice: nothing is left to do.
      return method === 'shutdown';
  }
}

function refusalOf({ id }: RequestMessage, stage: Stage): ResponseMessage {
  const error =
    stage === 'new'
      ? { code: ErrorCodes.ServerNotInitialized, message: 'initialize comes first' }
      : { code: ErrorCodes.InvalidRequest, message: 'not at this stage of the session' };
  return { jsonrpc: '2.0', id, error }; // the library leaves `jsonrpc` to `Message`
}

/** `undefined` for an answer to the server. */
function methodOf(message: Message): string | undefined {
  const { method } = toRecord(message);
  return typeof method === 'string' ? method : undefined;
}

function isRequest(message: Message): message is RequestMessage {
  return 'id' in message && message.id !== undefined && message.id !== null;
}

/** The client is gone; the connection notices by itself. */
function ignore(): void {
  return undefined;
}
