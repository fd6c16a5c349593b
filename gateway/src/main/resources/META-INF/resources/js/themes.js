import { fold, h } from './dom.js';
import { distributionBar } from './figures.js';
import { SCALES, shown } from './methods.js';

/** A line of judgement theme by theme, by the first of its methods that was told so; nothing if none was. */
export function drawThemes(line, speech) {
  const item = line.find((each) => each.by?.length > 0);
  if (!item) {
    return null;
  }
  const { name, version } = item.method;
  const scale = SCALES[name];
  const columns = ['theme', 'value', 'bounds', 'assessed', 'distribution'];
  const figureOf = (value) => (value === null || value === undefined ? '–' : shown(value, scale, speech));
  return fold(
    'by-theme',
    speech.t('byTheme'),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': speech.t('byTheme') },
      h(
        'table',
        {},
        h('caption', {}, `${speech.code('method', name)}, ${speech.t('version', { n: version })}`),
        h('thead', {}, h('tr', {}, columns.map((each) => h('th', { scope: 'col' }, speech.t(each))))),
        h(
          'tbody',
          {},
          item.by.map((each) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, speech.code('theme', each.key)),
              h('td', { class: 'number' }, figureOf(each.value)),
              h('td', { class: 'number' }, each.n === 0 ? '–' : `${figureOf(each.low)} – ${figureOf(each.high)}`),
              h('td', { class: 'number' }, speech.t('countsOf', { complete: each.n, of: each.applicable })),
              h('td', { class: 'wide' }, distributionBar(each.distribution, each.unassessed, speech, { small: true })),
            ),
          ),
        ),
      ),
    ),
  );
}
