import { expect, test } from 'vitest';
import { html } from './html.js';

test('escapes text, but not markup and lists of markup', () => {
  const items = ['<b>', 'a & "b"', "it's"].map((text) => html`<li title="${text}">${text}</li>`);
  expect(
    html`<ul>
        ${items}${undefined}
      </ul>
      ${3}`.markup,
  ).toBe(
    '<ul><li title="&lt;b&gt;">&lt;b&gt;</li>' +
      '<li title="a &amp; &quot;b&quot;">a &amp; &quot;b&quot;</li>' +
      '<li title="it&#39;s">it&#39;s</li></ul>3',
  );
});

test('leaves out control characters and lone surrogates', () => {
  expect(html`${'a\0b\uD842c𠮷\n'}`.markup).toBe('abc𠮷\n');
});

test('leaves out line breaks and indentation of the template', () => {
  const text = 'a\n  b';
  expect(
    html`<p id="p" ${html`hidden`}>
      <b>${text}</b>
      ${text}
    </p>`.markup,
  ).toBe('<p id="p" hidden><b>a\n  b</b>a\n  b</p>');
});
