import type { Localised } from '../../kit/probe';

type Child = Node | string;

/** Makes an element with these properties and contents. Texts stay texts, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A text in both languages, Thai first, each marked as what it is. */
export function bilingual({ th, en }: Localised): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(element('span', { lang: 'th' }, th), ' ', element('span', { lang: 'en', className: 'english' }, en));
  return fragment;
}

/** A button with a text in both languages. */
export function button(label: Localised, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, bilingual(label));
  made.addEventListener('click', onClick);
  return made;
}
