import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '在全县教育大会上的讲话\n同志们：\n今天召开会议。',
    // A notice and the document that it forwards.
    '关于印发防汛工作方案的通知\n各乡镇：\n现将方案印发给你们，请认真贯彻执行，确保各项措施落到实处，确保人民群众生命财产安全和社会稳定。\n防汛工作方案\n一、总则\n要高度重视。',
    // The front matter of a file does not belong to its text.
    '---\ntitle: 在全县教育大会上的讲话\n---\n在全县教育大会上的讲话\n同志们：\n今天召开会议。',
    '×县人民政府\n关于加强防汛工作的通知\n各乡镇人民政府：\n今年汛期将至。',
  ],
  invalid: [
    {
      text: '在全县打击传销工作会议上的讲话\n\n«在全县打击传销工作会议上的讲话»\n同志们：\n传销害人害己。',
      output: '在全县打击传销工作会议上的讲话\n\n同志们：\n传销害人害己。',
      message: '标题重复，删去一处',
    },
    {
      text: '县长在全县教育大会上的讲话\n2024年3月5日\n«在全县教育大会上的讲话»\n同志们：\n今天召开会议。',
    },
  ],
});
