/** Which snippets may be said in a draft of a kind and a level, and how they read there. */
import { defineKeyedQuery } from '../../engine/queries.js';
import type { BodyKind, DraftSituation, PlaceLevel } from './draft-situation.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet } from './snippet-search.js';
import { readDefaultText } from './snippets.js';

/** The snippet as it reads in such a draft; `undefined` where it is out of place. Remembered for the latest situation. */
export const suitSnippet = defineKeyedQuery('suited snippet', 'list', suit, isSameSituation);

function isSameSituation(one: DraftSituation, other: DraftSituation): boolean {
  return one.kind === other.kind && one.level === other.level && one.body === other.body;
}

function suit(snippet: Snippet, situation: DraftSituation): Snippet | undefined {
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

/** Where nothing tells the level a choice does not begin at the top. */
const MIDDLE: PlaceLevel = '市';
/** ${1|省,市,县|} */
const AT_TOP = /\$\{\d+\|省,/u;

/** What only the one who reports to a people's congress says. */
const TO_DEPUTIES = /各位代表|各位委员|向大会报告|请予审议|政协委员和列席/u;

/** ${1|县,市,区,省,镇,乡|}委: a stop at which the writer chooses a level. */
const CHOICE = /\$\{(?<number>\d+)\|(?<options>[省市县区镇乡](?:,[省市县区镇乡])+)\|\}/u;
const CHOICES = new RegExp(CHOICE, 'gu');
/** 县委, 我县, 全省 written out */
const FIXED = /(?<=[全我])[省市县区镇乡](?!长|场|域|面)|[省市县区镇乡](?=委|政府|人大)/gu;

function fixedLevels(body: string): readonly string[] {
  return body.replace(CHOICES, '').match(FIXED) ?? [];
}

/** A school, a company or a village has no 委、政府 of its own. */
function namesGovernment(body: string, owner: BodyKind): boolean {
  if (CHOICE.test(body) || fixedLevels(body).length > 0) return true;
  return owner !== 'village' && FARMING.test(body);
}

const FARMING = /乡村振兴|农业农村|三农/u;

/** The level of the draft comes first among the choices, and is what stands there unless another is chosen. */
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

/** What each kind says first of all, and what it never says. */
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

/** The roles that are expected at a place, for a draft of that kind, likeliest first. */
export function rolesFor(
  expected: readonly SnippetRole[],
  { kind }: DraftSituation,
): readonly SnippetRole[] {
  const never = NEVER[kind];
  return [...new Set([...FIRST[kind], ...expected])].filter((role) => !never.includes(role));
}

/** Whether a sentence of the role is out of place in such a draft. */
export function isStrange(role: SnippetRole, { kind }: DraftSituation): boolean {
  return NEVER[kind].includes(role);
}
