import {
  type ExecuteCommandParams,
  MessageType,
  type Position,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type Localized, restructure } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromRestructureArguments, type RestructureRequest } from '../from-lsp.js';
import { fromDraftParams } from '../from-requests.js';
import { type RestoredBreaks, RESTRUCTURE_COMMAND, type RestructureAnswer } from '../protocol.js';
import { toPlaceAfter, toPreviewedEdit, toTextEdits, toWorkspaceEdit } from '../to-lsp.js';

/**
 * Answers `workspace/executeCommand`: asks the client to apply the edits of a heading command as one step, or tells the
 * writer why nothing was changed.
 */
export async function runRestructuring(
  context: ServerContext,
  { arguments: received }: ExecuteCommandParams,
): Promise<RestructureAnswer> {
  const request = fromRestructureArguments(received);
  if (!request) {
    context.log(`not what ${RESTRUCTURE_COMMAND} takes: ${JSON.stringify(received)}`);
    return null;
  }
  const { message, cursor = null } = await attempt(context, request);
  if (message === undefined) return cursor;
  // A notification, because not every client supports the request that `window.showInformationMessage` sends.
  await context.connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message,
  });
  return null;
}

/** Answers `biganzi/restoredBreaks`: the edits that restore lost line breaks, for a client that previews them. */
export async function listRestoredBreaks(
  context: ServerContext,
  params: unknown,
): Promise<RestoredBreaks | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const parsed = active.document.parsed(active.settings);
  const result = restructure(parsed, 0, 'restoreBreaks');
  return 'refused' in result ? [] : toTextEdits(parsed.text, result.edits);
}

interface Outcome {
  /** Why nothing was changed. */
  readonly message?: string;
  readonly cursor?: Position;
}

async function attempt(
  context: ServerContext,
  { uri, place, command }: RestructureRequest,
): Promise<Outcome> {
  const asked = context.documents.get(uri)?.version;
  if (asked === undefined) return {};
  const active = await findActive(context, uri);
  if (!active) return { message: NOT_OURS[(await context.settings.of(uri)).analysis.locale] };

  const { document, settings } = active;
  const { locale } = settings.analysis;
  // The position refers to the version at the time of the command.
  if (document.version !== asked) return { message: CHANGED[locale] };

  const parsed = document.parsed(settings);
  const result = restructure(parsed, document.offsetAt(place), command);
  if ('refused' in result) return { message: result.refused[locale] };
  const { edits, cursor } = result;
  if (edits.length === 0) {
    return { message: (command === 'restoreBreaks' ? WHOLE : IN_ORDER)[locale] };
  }
  const { applied } = await context.connection.workspace.applyEdit({
    label: LABEL[locale],
    edit:
      command === 'restoreBreaks' && context.features().changeAnnotations
        ? toPreviewedEdit(document, edits, PREVIEW[locale])
        : toWorkspaceEdit(document, edits, context.features()),
  });
  // Closing the preview means that the writer declines; no message is needed.
  if (!applied) return command === 'restoreBreaks' ? {} : { message: CHANGED[locale] };
  return cursor === undefined ? {} : { cursor: toPlaceAfter(parsed.text, edits, cursor) };
}

const LABEL: Localized = { zh: '调整标题层次', en: 'Restructure headings' };
const PREVIEW: Localized = { zh: '恢复分段', en: 'Restore paragraphs' };
const WHOLE: Localized = {
  zh: '没有丢失或断开的行，不用改动',
  en: 'No line break was lost, nothing was changed',
};
const IN_ORDER: Localized = {
  zh: '序号没有问题，不用改动',
  en: 'The numbering is in order, nothing was changed',
};
const CHANGED: Localized = {
  zh: '文稿刚刚改动过，没有调整，请再试一次',
  en: 'The draft has just changed and was left as it is. Please try again',
};
const NOT_OURS: Localized = {
  zh: '这份文稿看起来不是讲话稿、公文，没有调整。需要时请把语言改为“公文/讲话稿”',
  en: 'This does not look like an official speech or paper and was left as it is. Set the language to gongwen if it is one',
};
