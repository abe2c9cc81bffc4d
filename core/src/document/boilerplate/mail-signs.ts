// Patterns of lines of mail programs, each with a sample that a test runs.
import type { LineSign } from './line-sign.js';

/** Lines of a mail program around a letter. */
export const MAIL_SIGNS: readonly LineSign[] = [
  {
    kind: 'tools',
    reach: 'line',
    cues: ['发自', '发送自'],
    sample: '发自我的iPhone',
    pattern:
      /^(?:发自|发送自)(?:我的)?\s?(?:iPhone|iPad|华为|小米|手机|安卓|荣耀|OPPO|vivo|网易邮箱|QQ邮箱|Android|Outlook|Foxmail|邮箱大师|Mail).{0,12}$/iu,
  },
  {
    kind: 'statement',
    reach: 'line',
    cues: ['本邮件', '本电子邮件', '此邮件'],
    sample: '【本邮件及附件含有保密信息，仅供收件人使用】',
    pattern: /^[【[（(]?(?:本|此)(?:电子)?邮件(?:及|中|所|含|可能|仅|的).{4,120}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['邮件', 'Message', 'message'],
    sample: '-----原始邮件-----',
    pattern:
      /^[-—=\s]{2,24}(?:原始邮件|转发邮件|转发的?邮件|回复的原邮件|原邮件|以下是原邮件|Original Message|Forwarded message)(?:信息|内容)?[-—=\s]{2,24}$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['发件人', '收件人', '发送时间', '发送日期'],
    sample: '发件人：张三',
    pattern: /^(?:发件人|收件人|发送时间|发送日期)\s?[:：]\s?[^。]{1,80}$/u,
  },
];
