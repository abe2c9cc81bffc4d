/**
 * Replaces the content by new markup; sheets and sections that are equal keep their elements.
 * @returns whether anything changed
 */
export function replaceContent(content: HTMLElement, markup: string): boolean {
  const next = document.createElement('template');
  next.innerHTML = markup;
  const before = content.querySelector('main');
  const after = next.content.querySelector('main');
  if (!before || !after) {
    content.replaceChildren(next.content);
    return true;
  }
  const elements = [...after.children];
  let isChanged = before.children.length !== elements.length;
  elements.forEach((element, index) => {
    const old = before.children[index];
    if (old?.isEqualNode(element)) return;
    isChanged = true;
    if (old) old.replaceWith(element);
    else before.append(element);
  });
  while (before.children.length > elements.length) before.lastElementChild?.remove();
  return isChanged;
}
