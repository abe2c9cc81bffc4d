import {
  fillPlaces,
  findOpenPlaces,
  type Locale,
  type Localized,
  MISSING_NAMES,
  type OpenGroup,
  type Proposal,
  setInConfiguration,
} from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { fromDraftParams, fromFillParams, fromRememberParams } from '../from-requests.js';
import type { FillResult, OpenPlaceGroup, OpenPlaces, RememberEdits } from '../protocol.js';
import { toRange, toTextEdits, toWorkspaceEdit } from '../to-lsp.js';
import { readJsonc } from '../../../miner/src/reading/read-jsonc.js';

/** Answers `biganzi/openPlaces`. */
export async function listOpenPlaces(
  context: ServerContext,
  params: unknown,
): Promise<OpenPlaces | null> {
  const uri = fromDraftParams(params);
  const active = await findActive(context, uri);
  if (!active) return null;
  return {
    groups: groupsOf(active).map((group) => toItem(active, group)),
    configuration: (await context.nearestConfiguration(uri)) ?? null,
  };
}

/** Answers `biganzi/fillPlaces`; also `null` if the client rejects the edits. */
export async function fillOpenPlaces(
  context: ServerContext,
  params: unknown,
): Promise<FillResult | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { edits, kept, ...counts } = fillPlaces(groupsOf(active), fromFillParams(params));
  const known = settings.analysis.placeholders;
  const fresh = Object.entries(kept).filter(([name, value]) => known[name] !== value);
  const result: FillResult = { ...counts, kept: Object.fromEntries(fresh) };
  if (edits.length === 0) return result;
  const { applied } = await context.connection.workspace.applyEdit({
    label: LABEL[settings.analysis.locale],
    edit: toWorkspaceEdit(document, edits, context.features()),
  });
  return applied ? result : null;
}

/** Answers `biganzi/rememberPlaceholders`. */
export function editConfiguration(params: unknown): RememberEdits | null {
  const { text, values } = fromRememberParams(params);
  const edits = setInConfiguration(text, 'placeholders', values, readJsonc);
  return edits ? toTextEdits(text, edits) : null;
}

function groupsOf({ document, settings }: ActiveDocument): readonly OpenGroup[] {
  return findOpenPlaces(document.parsed(settings), settings.analysis);
}

function toItem(
  { document, settings }: ActiveDocument,
  { id, opening, places, proposals }: OpenGroup,
): OpenPlaceGroup {
  const { locale } = settings.analysis;
  const { missing, before, signs, after } = opening;
  return {
    id,
    shown: `${before}${signs}${after}`,
    kind: missing,
    missing: MISSING_NAMES[missing][locale],
    places: places.map(({ span, excerpt }) => ({ range: toRange(document, span), excerpt })),
    proposals: proposals.map(({ text, source }) => ({ text, reason: REASONS[locale][source] })),
  };
}

const LABEL: Localized = { zh: '填写占位', en: 'Fill in what is left open' };

const REASONS: Readonly<Record<Locale, Readonly<Record<Proposal['source'], string>>>> = {
  zh: { settings: '.biganzirc.json 里的填法', draft: '根据文稿推断', removal: '删去，不填' },
  en: {
    settings: 'from .biganzirc.json',
    draft: 'inferred from the draft',
    removal: 'delete, nothing is missing',
  },
};
