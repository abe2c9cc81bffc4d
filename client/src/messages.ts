/** What the client itself says. Findings, fixes and pages come from the server in its own words. */
export interface Messages {
  readonly running: (problems: number) => string;
  readonly severities: (errors: number, warnings: number, informations: number) => string;
  readonly hints: (count: number) => string;
  readonly openProblems: string;
  readonly starting: string;
  readonly stopped: string;
  readonly clickToRestart: string;
  readonly fillTitle: (excerpt: string) => string;
  readonly fillHere: (text: string) => string;
  readonly fillAlike: (text: string, places: number) => string;
  readonly nothingFilled: string;
  readonly textChanged: (text: string) => string;
  readonly notWritten: string;
  readonly notAnswered: string;
}

/** The messages of a `biganzi.locale`; Chinese for any value but English. */
export function messagesFor(locale: string | undefined): Messages {
  return locale === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: Messages = {
  running: (problems) => (problems === 0 ? '笔杆子：没有问题' : `笔杆子：${problems} 处问题`),
  severities: (errors, warnings, informations) =>
    `错误 ${errors}，警告 ${warnings}，信息 ${informations}`,
  hints: (count) => `另有 ${count} 处提示，只在文中标出`,
  openProblems: '点击打开“问题”面板',
  starting: '笔杆子：正在启动',
  stopped: '笔杆子：没有运行',
  clickToRestart: '语言服务没有运行，点击重新启动',
  fillTitle: (excerpt) => `填写：${excerpt}`,
  fillHere: (text) => `这一处“${text}”填写为`,
  fillAlike: (text, places) => `文中 ${places} 处“${text}”都填写为`,
  nothingFilled: '请写出要填的内容',
  textChanged: (text) => `这里已经不是“${text}”，没有改动。`,
  notWritten: '文档没有接受修改，没有改动。',
  notAnswered: '语言服务没有回答，没有改动。',
};

const ENGLISH: Messages = {
  running: (problems) =>
    problems === 0 ? 'Biganzi: no problems' : `Biganzi: ${problems} ${plural(problems, 'problem')}`,
  severities: (errors, warnings, informations) =>
    `${errors} ${plural(errors, 'error')}, ${warnings} ${plural(warnings, 'warning')}, ` +
    `${informations} information`,
  hints: (count) => `${count} more ${plural(count, 'hint')}, shown in the text only`,
  openProblems: 'Click to open the Problems panel',
  starting: 'Biganzi: starting',
  stopped: 'Biganzi: not running',
  clickToRestart: 'The language server is not running. Click to restart it.',
  fillTitle: (excerpt) => `Fill in: ${excerpt}`,
  fillHere: (text) => `Replace this “${text}” with`,
  fillAlike: (text, places) => `Replace “${text}” in ${places} ${plural(places, 'place')} with`,
  nothingFilled: 'Write what belongs there',
  textChanged: (text) => `There is no “${text}” here any more; nothing was changed.`,
  notWritten: 'The document did not take the change; nothing was changed.',
  notAnswered: 'The language server did not answer; nothing was changed.',
};

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
