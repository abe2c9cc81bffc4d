import { describe, expect, it } from 'vitest';
import { findLineSign, LINE_SIGNS } from './line-signs.js';
import { findTokens, TOKEN_SIGNS } from './token-signs.js';

describe('patterns of lines', () => {
  it.each(LINE_SIGNS.map((sign) => [sign.sample, sign] as const))('%s', (sample, sign) => {
    expect(sign.pattern.test(sample)).toBe(true);
    // The cues of a pattern exclude none of its lines.
    expect(findLineSign(sample)).toBe(LINE_SIGNS.find(({ pattern }) => pattern.test(sample)));
  });

  it.each([
    '以下是今年要为大家办的八件实事。',
    '希望这八件事能办到大家心坎上。',
    '如果大家有困难，请随时联系我，我会尽力解决。',
    '如果你有一个梦想，我可以陪你一起实现。',
    '希望同学们对你们的父母多一份理解。',
    '附件1.docx',
    '下面给大家通报三个案例，希望引以为戒。',
    '根据你们的要求，我准备了三个方面的内容。',
    '请根据实际情况进行修改完善，于3月1日前报送。',
    '本报告分为三个部分，请你们审议。',
    '为你们准备了一份材料，请仔细阅读。',
    '1.申报表.docx',
    '群众支持 各方反对意见 一并记录',
    '评论（2）篇以上的，给予奖励',
    '扫码关注民生实事办理进度',
    '（一）扫码入企查违规',
    '推行扫码查看办事指南',
    '举报有奖，支持实名举报',
    '（文 化站）',
    '把政策分享到朋友圈，让更多群众知道。',
    '我的收藏夹里有三份材料',
    '本主题由县教育局于5月2日组织',
    '打印通知，分享经验',
    '游客：今年接待120万人次',
    '原创作品 12件 获得省级奖励',
    '会议时间 2025年1月8日 17:30',
    '群众在看、在等、在盼。',
    '让我们为他们点个赞！',
    '阅读 写作 演讲 三项活动',
    '收藏 展览 研究 是博物馆的职责',
    '审核：周立新 签发：王晓',
    '编辑：要把好政治关',
    '剩余5页由办公室补印。',
    '请登录系统查阅文档，下载后打印上报。',
    '模板下载后填写，3月1日前报送。',
    '注：以上材料请各单位结合实际补充完善。',
    '以上方案请结合实际抓好落实。',
    '下面是修改后的方案：',
    '本系统由人工智能公司承建。',
    '抄送：市委办公室',
    '主题：学习贯彻全会精神',
    '第1页共3页，请核对',
    '首页 一段话写清楚',
    '#一、指导思想',
    '相关资料：学习读本、工作手册',
    '来自 一线的声音',
    '村民张三 2019-03-18 到镇里反映问题',
  ])('is none: %s', (line) => {
    expect(findLineSign(line)).toBeUndefined();
  });
});

describe('patterns of tokens', () => {
  it.each(TOKEN_SIGNS.map(({ sample }) => sample))('%s', (sample) => {
    expect(findTokens(sample)).not.toEqual([]);
  });

  it.each([
    '请登录县纪委网站www.qyjw.gov.cn参与评议。',
    '报名网址www.example.com，截止3月1日。',
    '接口报文形如{"areaCode":"420800"}。',
    '（会员单位）加入协会满一年的，可以参评。',
    '节日旅游攻略1、提前订票。',
    '要编好旅游攻略。',
    '做好成绩查询。请各校发布天气预报，',
    '时间：9月1日 地点：会议室 作者：张三',
    '资金来源：县财政 时间：三年 编辑：王明',
    '【打印】一式三份，【收藏】一份。',
    '首页 > 一栏要放领导讲话。',
    '上一篇：讲的是学习，这一篇讲的是落实。',
    '阅读：我们的习惯，发布时间：待定，',
  ])('is none: %s', (line) => {
    expect(findTokens(line)).toEqual([]);
  });
});
