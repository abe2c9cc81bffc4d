/** Distinguishes the name of a body from the same characters in a longer word: 环保部 and 环保部门, 市旅游局 and 文化旅游局. */
import { PROVINCE_NAMES } from '../../text/provinces.js';
import type { TermUse } from './term-use.js';

/** How far before the name its context is read, in UTF-16 units. */
const LONGEST_LEAD = 8;
/** From this length on, in characters, a name is certainly not part of another one. */
const UNMISTAKABLE = 5;

/** Whether the characters are part of another name or word, or the conditions of the form are not met. */
export function isPartOfLongerName(text: string, { span, form, term }: TermUse): boolean {
  const lead = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
  const { before, notBefore = [] } = form;
  if (before && !before.some((word) => lead.endsWith(word))) return true;
  if (notBefore.some((word) => lead.endsWith(word))) return true;
  if (term.levels.length === 0) return false;
  if (continues(form.term, text.charAt(span.end))) return true;
  return form.term.length < UNMISTAKABLE && !NAME_BEGINS.test(lead) && !PROVINCE.test(lead);
}

/** What may precede the name of a body: the start, a non-Han character, 省 市 县…, a particle, a preposition, a verb. */
const NAME_BEGINS =
  /(?:^|\P{Script=Han}|[省市县区州旗盟乡镇级地各该我本原局委办厅由经和与及向在被获为从对到据按请报同是并受给让以就的把好用靠找去跟凭依因使令叫了着又也]|(?<!\p{Script=Han})国家|[原经由到向和与为在对]国家|中国|国务院|中央|落实|贯彻|执行|争取|得到|获得|联合|会同|配合|协调|督促|责成|要求|感谢|建议|通知|纪委|迎接|接受|参加|邀请|陪同|收到|上报|报送|提请|依托|通过|组织|安排|窗口|对接|衔接|咨询|联络|联系|拜访|走访|协同|协助|函告|移交|移送|转交|划归|隶属|请示|报请|提请|抄送|商请|委托|责令)$/u;

/** 江苏|环保厅: the name of a province before the name of one of its bodies. */
const PROVINCE = new RegExp(`(?:${PROVINCE_NAMES.join('|')})$`, 'u');

/** By the last character of a name, the characters that make another word with it: 环保部|门, 扶贫办|法, 工商局|面. */
const CONTINUATIONS: Readonly<Record<string, string>> = {
  部: '门分队署位级件落',
  局: '面势限域部',
  委: '员托派会',
  办: '法理公事学案好结证税实',
  厅: '堂',
};

function continues(name: string, next: string): boolean {
  return next !== '' && (CONTINUATIONS[name.charAt(name.length - 1)]?.includes(next) ?? false);
}
