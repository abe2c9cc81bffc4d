/** The URL of the page that explains a rule. */
export function toRulePage(rule: string): string {
  return `https://github.com/biganzi/biganzi/blob/main/core/src/rules/${rule}/README.md`;
}
