// Words that give away the sentence they stand in. Data, with the reason where a word is also said in earnest.
import type { ResidueKind } from './boilerplate-cues.js';

/** Words that make their sentence residue. */
export interface ResiduePhrase {
  readonly words: string;
  readonly kind: ResidueKind;
  /** What the sentence must hold besides, because the words alone may be the speaker's own. */
  readonly needs?: RegExp;
  /** The words are the residue, not their sentence. */
  readonly alone?: true;
  /** Only after a figure: 1510字, not 字 in other words. */
  readonly afterNumber?: true;
}

/** 小编为大家整理 and the like: an editor who collects. The editor of a newspaper only writes. */
const COLLECTS =
  /小编[^。]{0,14}(?:整理|收集|搜集|带来|精心|推荐|分享|汇编|提供|准备|汇总|介绍|为您|为你|给您)/u;
const COLLECTED =
  /(?:以下|下面|接下来|本文|今天|网|库|站)[^。]{0,30}(?:为|给|帮)(?:大家|您|你|各位|朋友们)[^。]{0,8}(?:整理|收集|搜集)[^。]{0,60}(?:范文|稿|文章|模板|致辞|主持词|全文|精选|\d篇)/u;
const FROM_THE_WEB =
  /(?:本文|文章|图片|内容|资料|素材|文字|信息|部分)[^，。]{0,8}(?:来源于?|来自|摘自|转载自|取自|整理自)于?(?:互联)?网/u;
const OTHERS_RIGHTS =
  /版权[^，。]{0,6}(?:归|属)[^，。]{0,6}(?:原作者|本站|本网|网站|提供方|提供者|原出处|著作权人所有)/u;
const ASKS_TO_REPORT = /(?:联系|告知|通知|致电|邮件|来信|删除|处理)/u;
/** A law forbids reprinting too; it does not say 未经授权 and 本文. */
const UNASKED =
  /未经[^。]{0,16}(?:不得|禁止|请勿)|^(?:本文|本站|严禁|禁止|请勿|不得|版权).{0,16}$/u;
const LURES =
  /更多(?:精彩|优质|相关|最新|免费|热门|实用)?(?:公文|范文|文章|文稿|稿|素材|材料|讲话|发言|模板|写作|精彩|文秘|心得)[^。]{0,10}(?:[,，:：]|请|尽在|可)\s?(?:点击|关注|访问|登录|登陆|微信|公众号|搜索|加|尽在|本站|.{0,6}网)/u;
/** 更多精彩内容请关注公文写作网; 本文由公文写作网整理; the speaker's own sites pass no drafts around. */
const SITE_TALK =
  /^(?!.*网[络格])(?:.*更多[^。]{0,14}(?:关注|访问|登[录陆]|搜索|点击|尽在|请上|请到|就在)|.*(?:尽在|就在|就上|请上|认准|首选|欢迎您?访问|欢迎您?光临|感谢您?访问)[^。，,]{0,10}[网库]|.*(?:本文|文章|以上内容|范文|文稿|资料|稿件)[^。，,]{0,10}(?:来自|来源|出自|转自|摘自|选自|源自|由)|.*由[^。，,]{2,12}网[^。，,]{0,6}(?:整理|收集|搜集|发布))/u;
/** （来源：某某日报） at the end of a report, （责任编辑：张三） */
const CREDIT =
  /^[（(](?:(?:文章|信息|稿件|新闻)?来源\s?[:：][^，。；]{0,20}(?:网|报|社|客户端|公众号)|(?:责任|本文|网络)?编辑\s?[:：][^，。；]{1,12})[）)]$/u;
const DOWNLOADED = /(?:文档|资料|模板|范文|word)[^。，]{0,10}下载后/iu;
const EXAMPLE_ONLY =
  /(?:以下|下面|本文|关于|这篇|大全|精选)[^。]{0,50}(?<![示规防典模师])范文(?![本件明字艺化献])[^。]{0,24}(?:供|欢迎|希望|参考|帮助|喜欢|吧|大家)/u;

const split = (list: string): readonly string[] => list.split(' ').filter(Boolean);
const plain = (kind: ResidueKind, list: string): readonly ResiduePhrase[] =>
  split(list).map((words) => ({ words, kind }));
const when = (kind: ResidueKind, needs: RegExp, list: string): readonly ResiduePhrase[] =>
  split(list).map((words) => ({ words, kind, needs }));
const alone = (kind: ResidueKind, list: string): readonly ResiduePhrase[] =>
  split(list).map((words) => ({ words, kind, alone: true as const }));

const afterNumber = (phrase: ResiduePhrase): ResiduePhrase => ({ ...phrase, afterNumber: true });

/** Every phrase holds one of the residue triggers. */
export const RESIDUE_PHRASES: readonly ResiduePhrase[] = [
  ...when('compiler', COLLECTS, '小编'),
  ...when('compiler', COLLECTED, '整理 搜集'),
  ...when('compiler', EXAMPLE_ONLY, '范文'),
  ...plain(
    'statement',
    '由互联网用户分享 网友分享整理 网友上传分享 会员上传分享 由本站整理 本站所有资源 本站提供的 本站不保证 本站文章 访问本站 请联系本站 联系客服删除 侵权必究 谢绝转载 转载请注明 转载请保留 如需转载 本文地址： 本文地址: 文章地址： 文章地址: 文章来源地址 本文链接： 本文链接: 原文链接： 原文链接: 链接地址： 链接地址: 本文来自： 本文来自: 本文转自： 本文转自: 本文出自： 本文出自: 由互联网用户自发 由网友上传 由网友整理 由网友提供 由网友分享 侵删',
  ),
  ...when('statement', FROM_THE_WEB, '来源于网 来源于互联网 来源网络 图片来自 转载自网 整理自网'),
  ...when('statement', OTHERS_RIGHTS, '版权'),
  ...when('statement', UNASKED, '禁止转载 不得转载 请勿转载'),
  ...when(
    'statement',
    ASKS_TO_REPORT,
    '如有侵权 若有侵权 如侵权 若侵权 如涉及侵权 若涉及侵权 如存在侵权 侵权请 侵犯了您 侵犯您 侵犯到您 侵犯了您的 如有不当或者侵权 如有不当或侵权',
  ),
  ...when('publication', CREDIT, '来源： 来源: 编辑： 编辑:'),
  ...when(
    'advert',
    SITE_TALK,
    '写作网 范文网 公文网 文秘网 素材网 文稿网 文档网 笔杆子网 笔杆网 秘书网 材料网 资料网 论文网 作文网 素材库 资料库 公文库 文秘库',
  ),
  ...when('preview', DOWNLOADED, '下载后'),
  ...plain(
    'preview',
    '预览结束 预览已结束 试读结束 试读已结束 全部图文内容 点击下载全文 点击查看全文 点击阅读全文 点此查看 完整阅读全文 会员可完整阅读 会员可阅读 请认真阅读下面的提示 请阅读下面提示信息 因篇幅问题不能 还可查看全文 方便收藏和打印 该文档贡献者很忙 请下载全文 下载全文查看 感谢您的阅读 祝您阅读愉快 仅供您学习',
  ),
  ...when(
    'preview',
    /(?:当前|目前)仅?(?:显示|预览)\s?\d{1,7}\s?字|还剩\s?\d{1,7}\s?字|(?<!此处|以下|中间)省略\s?\d{1,7}\s?字|剩余\s?\d{1,7}\s?字/u,
    '字',
  ).map(afterNumber),
  ...when('preview', /第\s?\d{1,4}\s?页\s?[,，/／]?\s?共\s?\d{1,4}\s?页/u, '页').map(afterNumber),
  ...when('advert', LURES, '公众号 微信 点击 搜索 登录 登陆 范文 文秘'),
  ...plain(
    'advert',
    '赞助VIP 开通VIP 赞助会员 升级VIP 购买VIP 加入VIP 成为VIP VIP专享 VIP会员可 扫一扫在手机 扫码联系老师 长按识别二维码 长按二维码 加微信号 添加微信号',
  ),
  ...alone(
    'picture',
    '（资料图） (资料图) （资料图片） (资料图片) （资料照片） (资料照片) （图文无关） (图文无关) （网络配图） (网络配图) （图源网络） (图源网络) （图片来源网络） （图片来自网络） （图片来源于网络）',
  ),
  ...plain('site', '文鼎文库 新文秘网 第一范文网 道客巴巴'),
];
