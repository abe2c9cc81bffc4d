/** The kind of a draft, the level of its place and the kind of its body, read from the title or else from the text. */
import { isHostScript } from '../../document/speech/speech-parts.js';
import type { OfficialDocument, SpeechText } from '../../document/model/document.js';
import { kindOfSpeech } from '../../cliches/usage/speech-kind.js';
import { defineQuery } from '../../engine/queries.js';
import { matchesOf } from '../../text/matches.js';

/** 讲话, 主持词, 致辞, 表态发言, 述职报告, 党课, 工作报告, 公报、决定、意见 */
const KINDS = [
  'speech',
  'hostScript',
  'greeting',
  'commitment',
  'dutyReport',
  'partyLesson',
  'workReport',
  'paper',
] as const;

export type DraftKind = (typeof KINDS)[number];

/** Whether the value names a kind. */
export function isDraftKind(value: unknown): value is DraftKind {
  return KINDS.some((kind) => kind === value);
}

/** The level of a place, as it is written in 全县, 县委. */
export type PlaceLevel = (typeof LEVELS)[number];

/** The kind of body that a draft is for: 局, 校, 企, 村 */
export type BodyKind = 'office' | 'school' | 'company' | 'village';

/** The facts about a draft by which snippets are chosen. */
export interface DraftSituation {
  readonly kind: DraftKind;
  /** Absent where it is unknown. */
  readonly level?: PlaceLevel;
  readonly body?: BodyKind;
}

/** From the highest to the lowest. */
export const LEVELS = ['省', '市', '县', '区', '镇', '乡'] as const;

/** The situation of the speech at `offset` (UTF-16); an empty text is a speech. */
export function readSituation({ places }: OfficialDocument, offset: number): DraftSituation {
  const place = places.findLast(({ start }) => start <= offset) ?? places[0];
  return place ? situationOf(place.speech) : { kind: 'speech' };
}

const situationOf = defineQuery('situation of a speech', 'speech', (speech: SpeechText) => {
  const title = speech.paragraphs[speech.title]?.facts.text.replace(BLANKS, '') ?? '';
  const text = speech.paragraphs.map(({ facts }) => facts.text.slice(0, LONGEST_READ)).join('\n');
  const level = levelOfTitle(title) ?? levelOfText(text) ?? levelOfStreet(`${title}\n${text}`);
  const body = bodyOf(`${title}\n${text}`, level);
  const kind = kindOf(speech, title);
  return { kind, ...(level && { level }), ...(body && { body }) };
});

const BLANKS = /\s/gu;
/** How many UTF-16 units of each paragraph are read. */
const LONGEST_READ = 400;

function kindOf(speech: SpeechText, title: string): DraftKind {
  const byTitle = TITLES.find(([sign]) => sign.test(title));
  if (byTitle) return byTitle[1];
  switch (kindOfSpeech(speech)) {
    case 'hostScript':
      return 'hostScript';
    case 'workReport':
      return 'workReport';
    case 'partyPaper':
    case 'policy':
      return 'paper';
    case 'speech':
      return isHostScript(speech) ? 'hostScript' : 'speech';
  }
}

/** The first match decides: 主持讲话 belongs to a host script, 在述职述廉会议上的讲话 is a speech. */
const TITLES: readonly (readonly [RegExp, DraftKind])[] = [
  [/主持(?:词|辞|稿|讲话)/u, 'hostScript'],
  [/(?:致辞|致词|欢迎词|欢迎辞|贺词|贺辞|祝酒[词辞]|答谢[词辞])/u, 'greeting'],
  [/表态/u, 'commitment'],
  [/述(?:职|责|德)[^上]{0,8}$|述职(?:述廉|述德)?报告/u, 'dutyReport'],
  [/党课/u, 'partyLesson'],
];

/** 全县教育工作会议, 县委常委会: the first one in a title. */
const LEVEL_IN_TITLE =
  /(?:[全我](?<whole>[省市县区镇乡])|(?<seat>[省市县区镇乡])(?:委|政府|人大|教|直))/u;
/** 青云县教育局, 红星镇2024年, 城关镇 */
const NAMED_PLACE =
  /[\p{Script=Han}×*][\p{Script=Han}×*](?<named>[省市县区镇乡])(?!长|场|域|位|面)/u;

function levelOfTitle(title: string): PlaceLevel | undefined {
  const groups = LEVEL_IN_TITLE.exec(title)?.groups;
  return toLevel(groups?.whole ?? groups?.seat ?? NAMED_PLACE.exec(title)?.groups?.named);
}

/** 全县, 我县, 我们县 count three times, since 省委、市委 are mentioned in every county. */
const OWN_PLACE = /(?:[全我]|我们)(?<level>[省市县区镇乡])(?!长|域)/gu;
const SEAT = /(?<level>[省市县区镇乡])(?:委|政府)/gu;
const WEIGHT_OF_OWN = 3;

/** The most frequent level of a text; of levels with the same frequency the lowest. */
function levelOfText(text: string): PlaceLevel | undefined {
  const weights = new Map<string, number>();
  const add = (found: string | undefined, weight: number): void => {
    if (found) weights.set(found, (weights.get(found) ?? 0) + weight);
  };
  for (const { groups } of matchesOf(text, OWN_PLACE)) add(groups?.level, WEIGHT_OF_OWN);
  for (const { groups } of matchesOf(text, SEAT)) add(groups?.level, 1);
  let best: PlaceLevel | undefined;
  for (const level of LEVELS) {
    if ((weights.get(level) ?? 0) > 0 && (weights.get(level) ?? 0) >= weightOf(best)) best = level;
  }
  return best;

  function weightOf(level: PlaceLevel | undefined): number {
    return level === undefined ? 0 : (weights.get(level) ?? 0);
  }
}

/** 区 for a street office, which belongs to a district. */
function levelOfStreet(text: string): PlaceLevel | undefined {
  return STREET.test(text) ? '区' : undefined;
}

/** 全街道防汛工作动员会, 街道党工委, 各社区 */
const STREET = /[全我]街道|街道(?:党工委|办事处)|各社区/u;

function toLevel(found: string | undefined): PlaceLevel | undefined {
  return LEVELS.find((level) => level === found);
}

const BODIES: readonly (readonly [RegExp, BodyKind])[] = [
  [/我校|全校师生|全校教职工|学校党[委总支]|全体师生/u, 'school'],
  [/我公司|公司党委|集团党委|全公司|我集团|全集团/u, 'company'],
  [/我村|全村(?:党员|群众|村民|上下|经济)|村党(?:支部|总支|委)|村“两委”/u, 'village'],
  [/我局|局党组|局党委|全局(?:干部|上下|系统|党员|同志|职工)|局机关/u, 'office'],
];

/** 在县教育局工作会议上的讲话 */
const OFFICE_IN_TITLE = /[\p{Script=Han}]局(?:[^势面部]|$)/u;

function bodyOf(text: string, level: PlaceLevel | undefined): BodyKind | undefined {
  const byWords = BODIES.find(([sign]) => sign.test(text));
  if (byWords) return byWords[1];
  const [title = ''] = text.split('\n', 1);
  return level !== undefined && OFFICE_IN_TITLE.test(title) ? 'office' : undefined;
}
