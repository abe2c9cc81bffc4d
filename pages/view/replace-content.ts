/** Shows other markup; sheets and parts that are the same as before stay the elements that they are. */
export function replaceContent(content: HTMLElement, markup: string): void {
  const next = document.createElement('template');
  next.innerHTML = markup;
  const before = content.querySelector('main');
  const after = next.content.querySelector('main');
  if (!before || !after) {
    content.replaceChildren(next.content);
    return;
  }
  const elements = [...after.children];
  elements.forEach((element, index) => {
    const old = before.children[index];
    if (!old) before.append(element);
    else if (!old.isEqualNode(element)) old.replaceWith(element);
  });
  while (before.children.length > elements.length) before.lastElementChild?.remove();
}
