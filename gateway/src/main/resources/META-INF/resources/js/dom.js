// Elements are made here and nowhere else. Data only ever become text nodes and attributes, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element. Children that are null, undefined or false are left out; strings become text. */
export function h(tag, attributes = {}, ...children) {
  return dress(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes = {}, ...children) {
  return dress(document.createElementNS(SVG, tag), attributes, children);
}

function dress(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== false));
  return element;
}

/** Texts one after the other with a dot between, without those that are empty. */
export function joined(...texts) {
  return texts.filter(Boolean).join(' · ');
}

/** A part that opens and closes, and stays as the reader left it when its surroundings are drawn anew. */
export function fold(name, summary, ...children) {
  return h('details', { 'data-keep': name }, h('summary', {}, summary), ...children);
}
