/** Selects the snippets that suit the kind and level of a draft, and adapts their text to it. */
import { defineKeyedQuery } from '../../engine/queries.js';
import type { BodyKind, DraftSituation, PlaceLevel } from './draft-situation.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet } from './snippet-search.js';
import { readDefaultText } from './snippets.js';

/** The snippet adapted to a draft; `undefined` where it does not suit it. Memoised for the latest situation. */
export const adaptSnippet = defineKeyedQuery('adapted snippet', 'list', adapt, isSameSituation);

function isSameSituation(one: DraftSituation, other: DraftSituation): boolean {
  return one.kind === other.kind && one.level === other.level && one.body === other.body;
}

function adapt(snippet: Snippet, situation: DraftSituation): Snippet | undefined {
  const { body, kinds } = snippet;
  if (kinds && !kinds.includes(situation.kind)) return undefined;
  if (situation.kind !== 'workReport' && TO_DEPUTIES.test(body)) return undefined;
  const { level, body: owner } = situation;
  const isOwnersLevel = owner === undefined || owner === 'office';
  if (!isOwnersLevel && namesGovernment(body, owner)) return undefined;
  if (level === undefined) return AT_TOP.test(body) ? withLevel(snippet, MIDDLE) : snippet;
  if (fixedLevels(body).some((fixed) => fixed !== level)) return undefined;
  return withLevel(snippet, level);
}

/** The default level where the level is unknown: a choice should not begin with the highest. */
const MIDDLE: PlaceLevel = '市';
/** ${1|省,市,县|} */
const AT_TOP = /\$\{\d+\|省,/u;

/** Words of a report to a people's congress. */
const TO_DEPUTIES = /各位代表|各位委员|向大会报告|请予审议|政协委员和列席/u;

/** ${1|县,市,区,省,镇,乡|}委: a stop with a choice of levels. */
const CHOICE = /\$\{(?<number>\d+)\|(?<options>[省市县区镇乡](?:,[省市县区镇乡])+)\|\}/u;
const CHOICES = new RegExp(CHOICE, 'gu');
/** 县委, 我县, 全省 written out */
const FIXED = /(?<=[全我])[省市县区镇乡](?!长|场|域|面)|[省市县区镇乡](?=委|政府|人大)/gu;

function fixedLevels(body: string): readonly string[] {
  return body.replace(CHOICES, '').match(FIXED) ?? [];
}

/** Whether the body mentions 委、政府, which a school, a company or a village does not have, or for the former two farming. */
function namesGovernment(body: string, owner: BodyKind): boolean {
  if (CHOICE.test(body) || fixedLevels(body).length > 0) return true;
  return owner !== 'village' && FARMING.test(body);
}

const FARMING = /乡村振兴|农业农村|三农/u;

/** Puts the level of the draft first among the choices, as the default. */
function withLevel(snippet: Snippet, level: PlaceLevel): Snippet {
  const { example: _example, ...rest } = snippet;
  const body = snippet.body.replace(CHOICES, (whole, ...match) => {
    const { number, options = '' } = match.at(-1) as Readonly<Record<string, string>>; // a replacer's last argument
    const all = options.split(',');
    if (all[0] === level || !all.includes(level)) return whole;
    return `\${${number ?? ''}|${[level, ...all.filter((one) => one !== level)].join(',')}|}`;
  });
  return body === snippet.body ? snippet : { ...rest, body, text: readDefaultText(body) };
}

/** Roles that each kind of draft begins with, and roles that it never has. */
const FIRST: Readonly<Record<DraftSituation['kind'], readonly SnippetRole[]>> = {
  speech: [],
  hostScript: ['agenda', 'transition', 'closing'],
  greeting: ['opening', 'appeal', 'closing'],
  commitment: ['pledge'],
  dutyReport: ['achievement', 'problem', 'pledge'],
  partyLesson: ['requirement', 'transition'],
  workReport: [],
  paper: [],
};
const NEVER: Readonly<Record<DraftSituation['kind'], readonly SnippetRole[]>> = {
  speech: [],
  hostScript: ['achievement', 'problem'],
  greeting: ['requirement', 'safeguard', 'problem', 'deployment'],
  commitment: ['agenda', 'requirement'],
  dutyReport: ['agenda', 'appeal', 'requirement'],
  partyLesson: ['agenda'],
  workReport: [],
  paper: ['agenda', 'closing'],
};

/** The expected roles for a kind of draft, most likely first. */
export function rolesFor(
  expected: readonly SnippetRole[],
  { kind }: DraftSituation,
): readonly SnippetRole[] {
  const never = NEVER[kind];
  return [...new Set([...FIRST[kind], ...expected])].filter((role) => !never.includes(role));
}

/** Whether a draft of the kind never has sentences of the role. */
export function isUnexpectedRole(role: SnippetRole, { kind }: DraftSituation): boolean {
  return NEVER[kind].includes(role);
}
