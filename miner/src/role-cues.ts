import { SNIPPET_ROLES, type SnippetRole } from '../../core/src/index.js';

/** The roles in the order they have in a speech. */
export const ROLES = Object.keys(SNIPPET_ROLES) as readonly SnippetRole[]; // the keys of a closed record

/** What a sentence is for, where its own words say so; the slots are already in place. */
export function findRole(sentence: string): SnippetRole | undefined {
  return CUES.find(({ cue }) => cue.test(sentence))?.role;
}

/** The first that fits decides. */
const CUES: readonly { readonly role: SnippetRole; readonly cue: RegExp }[] = [
  // 谢谢大家！ 我的讲话完了
  { role: 'closing', cue: /^(?:最后，)?(?:谢谢|我的(?:讲话|发言)(?:完了|到此结束))/u },
  // 让我们在市委、市政府的坚强领导下，
  { role: 'appeal', cue: /^(?:同志们，)?让我们|^同志们，|^我们相信|^希望(?:大家|同志们)/u },
  // 同志们： 今天，我们召开全市教育工作会议 这次会议的主要任务是
  {
    role: 'opening',
    cue: /^(?:同志们|各位\p{Script=Han}{2,4})：$|主要任务是|^今天，?我们|^经\p{Script=Han}{0,6}同意/u,
  },
  // 成绩的取得，得益于 向…表示衷心的感谢 过去的一年，
  {
    role: 'achievement',
    cue: /^(?:这些)?成绩(?:的取得|来之不易)|得益于|衷心的?感谢|高度重视\{field\}工作|^(?:在)?(?:过去|刚刚过去)的/u,
  },
  // 下面，我讲三点意见 刚才， 总之，
  {
    role: 'transition',
    cue: /^(?:下面|接下来|借此机会|在此|总之|综上所述)，|^(?:下面)?我(?:再)?(?:讲|提|强调)\{count\}/u,
  },
  // 我们也要清醒地认识到 对于这些问题
  {
    role: 'problem',
    cue: /清醒地?(?:看到|认识到)|^(?:对于|针对)这些(?:问题|困难)|^在看到成绩的同时/u,
  },
  // 各地、各部门要
  {
    role: 'safeguard',
    cue: /^各(?:地|级|部门|单位)\p{Script=Han}{0,6}、?\p{Script=Han}{0,6}要|^要?(?:切实)?加强(?:组织)?领导/u,
  },
  // 当前和今后一个时期，
  { role: 'deployment', cue: /^(?:当前和)?今后一个时期|^要坚持以/u },
];
