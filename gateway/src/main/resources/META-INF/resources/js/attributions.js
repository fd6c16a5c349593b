import { h } from './dom.js';

/** Names the sources with their licences, as these ask for. */
export function drawAttributions(list, sources) {
  list.replaceChildren(...sources.map((each) => h('li', {}, name(each), each.licence && ` (${each.licence})`)));
}

/** An address from data becomes a link only if it leads to a page: other schemes could run something. */
function name({ name: text, source, url }) {
  return /^https?:\/\//i.test(url ?? '') ? h('a', { href: url, rel: 'noreferrer' }, text ?? source) : (text ?? source);
}
