import {
  type ExecuteCommandParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import {
  allowInConfiguration,
  excerptAround,
  hashPlace,
  type Ignored,
  type Localized,
  REUSE_ID,
  setInConfiguration,
} from '../../../core/src/index.js';
import { type ActiveDocument, findAnalyzed, type ServerContext } from '../context.js';
import {
  fromDraftParams,
  fromEditSettingsParams,
  fromIgnoreArguments,
  fromRestoreParams,
} from '../from-requests.js';
import type { Guard } from '../guarded.js';
import { refreshDiagnostics } from '../handlers/diagnostics.js';
import { refreshCodeLenses } from '../handlers/figures.js';
import { refreshInlayHints } from '../handlers/inlay-hints.js';
import { findIgnoredReuse, listReuse } from '../handlers/reuse.js';
import {
  EDIT_SETTINGS_REQUEST,
  IGNORE_COMMAND,
  IGNORED_REQUEST,
  type IgnoredItem,
  type IgnoredList,
  type RememberEdits,
  RESTORE_IGNORED_REQUEST,
} from '../protocol.js';
import { ruleTitle } from '../rule-title.js';
import { toTextEdits } from '../to-lsp.js';
import type { DocumentIgnored } from './ignored-files.js';
import { readJsonc } from '../../../miner/src/reading/read-jsonc.js';

/** Registers the requests about ignored findings, and about words and rules in a settings file. */
export function wireIgnored(context: ServerContext, guarded: Guard): void {
  const { connection } = context;
  const answer = <R>(name: string, handler: (params: unknown) => Promise<R> | R) => {
    connection.onRequest(name, guarded<unknown, R | null>(name, null, handler));
  };
  answer(IGNORED_REQUEST, (params) => listIgnored(context, params));
  answer(RESTORE_IGNORED_REQUEST, (params) => restoreIgnored(context, params));
  answer(EDIT_SETTINGS_REQUEST, editSettings);
}

/** Runs the command `biganzi.ignore`; `undefined` if it is another command. */
export function runIgnoreCommand(
  context: ServerContext,
  { command, arguments: received }: ExecuteCommandParams,
): Promise<null> | undefined {
  if (command !== IGNORE_COMMAND) return undefined;
  return ignore(context, received).then(() => null);
}

async function ignore(context: ServerContext, received: readonly unknown[] | undefined) {
  const asked = fromIgnoreArguments(received);
  const active = asked && (await findAnalyzed(context, asked.uri));
  if (!active) return;
  const { uri, rule, scope, place } = asked;
  const { document, settings } = active;
  const offset = document.offsetAt(place);
  const parsed = document.parsed(settings);
  const reused = rule === REUSE_ID ? listReuse(context, active).map(({ found }) => found) : [];
  const found = [...document.analysis(settings).diagnostics, ...reused].find(
    (one) => one.rule === rule && one.span.start === offset,
  );
  // The text has changed since the finding was shown.
  if (!found) return;
  const hash = hashPlace(parsed, found.span);
  const kept = await change(context, uri, ({ ignored: { places, rules: off }, file }) =>
    scope === 'here'
      ? { places: [...places, { rule, hash, file }], rules: off }
      : { places, rules: [...off, { rule, file }] },
  );
  const { locale } = settings.analysis;
  if (!kept.isKept) await showMessage(context, MessageType.Warning, NOT_KEPT[locale]);
  else if (isFirstEntry(settings.ignored))
    await showMessage(context, MessageType.Info, keptIn(kept.file)[locale]);
}

/** With the first entry a message explains where entries are stored and how to restore findings. */
function isFirstEntry({ ignored: { places, rules: off } }: DocumentIgnored): boolean {
  return places.length === 0 && off.length === 0;
}

/** Changes the entries and checks all open documents again. */
async function change(
  context: ServerContext,
  uri: string,
  edit: (before: DocumentIgnored) => Ignored,
) {
  const { ignored, workspaceFolders } = context;
  const kept = await ignored.change(uri, workspaceFolders(), edit);
  if (!kept.isKept) return kept;
  await reloadDocuments(context);
  return kept;
}

/** Reloads the settings of all open documents and checks them again. */
export async function reloadDocuments(context: ServerContext): Promise<void> {
  context.settings.forgetAll();
  await Promise.all([
    refreshDiagnostics(context),
    refreshInlayHints(context),
    refreshCodeLenses(context),
  ]);
}

async function showMessage({ connection }: ServerContext, type: MessageType, message: string) {
  await connection.sendNotification(ShowMessageNotification.type, { type, message });
}

async function listIgnored(context: ServerContext, params: unknown): Promise<IgnoredList | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  if (!active) return null;
  const { ignored, file: own } = active.settings.ignored;
  const here = locate(context, active);
  const { locale } = active.settings.analysis;
  const titleOf = (rule: string) => ruleTitle(rule, locale);
  return [
    ...distinctPlaces(ignored.places, own).map(({ rule, hash, file }) => ({
      ...{ rule, title: titleOf(rule), file, hash },
      at: here.get(`${rule} ${hash}`) ?? null,
    })),
    ...ignored.rules.map(({ rule, file }) => ({
      rule,
      title: titleOf(rule),
      file,
      hash: null,
      at: null,
    })),
  ];
}

/**
 * One entry for each rule and hash, because an entry of any draft hides the finding in all of them; that of the draft
 * itself if it has one.
 */
function distinctPlaces(places: Ignored['places'], own: string): Ignored['places'] {
  const distinct = new Map<string, Ignored['places'][number]>();
  for (const place of places) {
    const key = `${place.rule} ${place.hash}`;
    if (!distinct.has(key) || place.file === own) distinct.set(key, place);
  }
  return [...distinct.values()];
}

/** The line and excerpt of each ignored finding in a document, by rule and hash. */
function locate(
  context: ServerContext,
  active: ActiveDocument,
): ReadonlyMap<string, NonNullable<IgnoredItem['at']>> {
  const { document, settings } = active;
  const ignored = [...document.analysis(settings).ignored, ...findIgnoredReuse(context, active)];
  const parsed = document.parsed(settings);
  return new Map(
    ignored.map(({ rule, span }) => [
      `${rule} ${hashPlace(parsed, span)}`,
      {
        line: document.positionAt(span.start).line,
        excerpt: excerptAround(parsed.text, {
          start: span.start,
          end: Math.min(span.end, span.start + EXCERPT),
        }),
      },
    ]),
  );
}

/** How many UTF-16 units of a finding are shown. */
const EXCERPT = 24;

async function restoreIgnored(context: ServerContext, params: unknown): Promise<number | null> {
  const uri = fromDraftParams(params);
  const gone = fromRestoreParams(params);
  let left = 0;
  const { isKept } = await change(context, uri, ({ ignored: { places, rules: off } }) => {
    const after: Ignored = {
      // Of every draft: a single entry that is left would still hide the finding (`dropIgnored`).
      places: places.filter(
        (one) => !gone.some((item) => item.rule === one.rule && item.hash === one.hash),
      ),
      rules: off.filter(
        (one) =>
          !gone.some(
            (item) => item.hash === null && item.rule === one.rule && item.file === one.file,
          ),
      ),
    };
    left = after.places.length + after.rules.length;
    return after;
  });
  return isKept ? left : null;
}

function editSettings(params: unknown): RememberEdits | null {
  const asked = fromEditSettingsParams(params);
  if (!asked) return null;
  const { text, change: wanted } = asked;
  const edits =
    wanted.kind === 'allow'
      ? allowInConfiguration(text, wanted.word, readJsonc)
      : setInConfiguration(text, 'rules', { [wanted.rule]: 'off' }, readJsonc);
  return edits ? toTextEdits(text, edits) : null;
}

function keptIn(file: string | undefined): Localized {
  return file === undefined
    ? {
        zh: '不再提示，到关闭编辑器为止。用命令“查看忽略的问题”可以恢复',
        en: 'Ignored until the editor is closed. The command “Show Ignored Findings” takes it back',
      }
    : {
        zh: `不再提示，记在 ${file}，文稿本身没有改动；这句话改了就重新检查。用命令“查看忽略的问题”可以恢复`,
        en: `Ignored; kept in ${file}, the draft itself is unchanged. The sentence is checked again when it changes. The command “Show Ignored Findings” takes it back`,
      };
}

const NOT_KEPT: Localized = {
  zh: '没有记下：.biganzi/ignored.json 写不了，或者写法有误',
  en: 'Nothing was kept: .biganzi/ignored.json cannot be written or is broken',
};
