import { names } from '../../data/place-names.json';

/**
 * Whether a phrase may be offered: it begins and ends at word boundaries, names no person, no place unless it `isOwn` (from
 * the writer's archive), and is not dated.
 */
export function isOffered(phrase: string, isOwn: boolean): boolean {
  if (BAD_START.test(phrase) || BAD_END.test(phrase) || !hasPairedQuotes(phrase)) return false;
  const words = phrase.replace(FORMULATIONS, '');
  if (PERSON.test(words) || DATED.test(words) || isOutdatedList(phrase)) return false;
  return isOwn || !namesPlace(words);
}

/** 的重要指示, 、深化改革 */
const BAD_START = /^[的地得了着们、，”]/u;

/** 坚持以人民为中心的, 加强和, 深化改革、 */
const BAD_END = /[的地得和与及或在把被将以为、，“]$/u;

/** Names inside a formulation, which may be offered, unlike the name alone. */
const FORMULATIONS =
  /以习近平同志为核心的党中央|习近平新时代中国特色社会主义(?:经济|文化|外交|法治)?思想|毛泽东思想|邓小平理论/gu;

/** 习近平总书记, 王某同志 with the name before it */
const PERSON =
  /习近平|毛泽东|周恩来|邓小平|江泽民|胡锦涛|总书记|总理|主席|同志(?!们)|书记|[省市县区部]长(?!效|期|远)|先生|女士|某/u;

/** 疫情防控常态化, 为决胜全面建成小康社会, “十四五”时期, 二十届二中、三中全会 (a later plenum has followed) */
const DATED = new RegExp(
  [
    '疫情|新冠|小康|脱贫攻坚(?!成果)|脱贫致富|贫困|扶贫|十[一二三四]五|十[五六七八九][大届]|二十届[一二三]中',
    '[三四]次会议|本届|换届|复工复产|[一二三四五六七八九]十周年|世博|冬奥|亚运|收官',
    '计划生育|公共财政|新常态|新世纪|德智体美(?!劳)|民主文明和谐(?!美丽)|登记失业率|营改增|新农合|三去一降',
    '两学一做|三严三实|主题教育|党史学习|党纪学习|国企改革(?:三年|深化提升)行动',
  ].join('|'),
  'u',
);

/** 以邓小平理论和“三个代表”重要思想为指导: once complete, today the beginning of a longer list. */
const EARLIER_THOUGHT = /邓小平理论|三个代表|科学发展观/u;

function isOutdatedList(phrase: string): boolean {
  return EARLIER_THOUGHT.test(phrase) && !phrase.includes('习近平新时代中国特色社会主义思想');
}

function hasPairedQuotes(phrase: string): boolean {
  let open = 0;
  for (const unit of phrase) {
    if (unit === '“') open += 1;
    if (unit === '”') open -= 1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
}

function namesPlace(words: string): boolean {
  for (let at = 0; at < words.length - 1; at += 1) {
    if (PLACES.has(words.slice(at, at + 2)) || PLACES.has(words.slice(at, at + 3))) return true;
  }
  return false;
}

const PLACES: ReadonlySet<string> = new Set(names.split(' '));
