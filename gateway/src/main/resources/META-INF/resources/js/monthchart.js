import { fold, h, joined, s } from './dom.js';
import { axis, bars, fullMonths, peak } from './months.js';

const LEFT = 40;
const INCIDENTS = { left: LEFT, top: 10, height: 150 };
const DEATHS = { left: LEFT, top: 212, height: 70 };

/** Incidents by month as bars, the deaths under them, a sentence that says the same, and a table that says all of it. */
export function drawMonths(rows, speech) {
  const { months, outside } = fullMonths(rows);
  const rest = outside > 0 && h('p', { class: 'hint' }, speech.t('outsideMonths', { n: outside }));
  if (months.length === 0) {
    return [h('p', { class: 'empty' }, speech.t('noMonths')), rest].filter(Boolean);
  }
  const chart = h('div', { class: 'chart' });
  const lethal = months.some((each) => each.deaths > 0);
  watchWidth(chart, (width) => chart.replaceChildren(drawChart(months, lethal, width, speech)));
  return [
    h('figure', {}, chart, h('figcaption', { id: 'months-summary' }, joined(summary(months, speech)), rest)),
    fold('months-table', speech.t('asTable'), table(months, speech)),
  ];
}

function summary(months, speech) {
  const most = peak(months);
  const count = months.reduce((sum, each) => sum + each.incidents, 0);
  return speech.t('monthsSummary', {
    count: speech.t('incidents', { n: count }),
    from: speech.month(months[0].month),
    to: speech.month(months.at(-1).month),
    most: speech.month(most.month),
    peak: speech.number(most.incidents),
  });
}

/** Draws as soon as the width is known, and again when it changes, so that letters keep their size. */
function watchWidth(chart, draw) {
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry.contentRect.width);
    if (width > 0 && width !== drawn) {
      drawn = width;
      // in the next frame: drawing changes the size that is being told
      requestAnimationFrame(() => draw(width));
    }
  }).observe(chart);
}

function drawChart(months, lethal, width, speech) {
  const height = lethal ? 292 : 188;
  const frame = { width: width - LEFT - 4 };
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, height, role: 'img', 'aria-labelledby': 'months-heading', 'aria-describedby': 'months-summary' },
    drawBars(months, 'incidents', { ...INCIDENTS, ...frame }, speech),
    axis(months, { left: LEFT, ...frame }).map(({ x, year, month }) => [
      s('line', { x1: x, x2: x, y1: 160, y2: 166, class: 'axis' }),
      s('text', { x: x + 3, y: 178, class: 'name' }, year ? month.slice(0, 4) : speech.month(month)),
    ]),
    lethal && [
      s('text', { x: LEFT, y: 203, class: 'title' }, speech.t('deathsBest')),
      drawBars(months, 'deaths', { ...DEATHS, ...frame }, speech),
    ],
  );
}

function drawBars(months, measure, frame, speech) {
  const drawn = bars(months, measure, frame);
  const right = frame.left + frame.width;
  return s(
    'g',
    { class: measure },
    drawn.marks.map(({ value, y }) => [
      s('line', { x1: frame.left, x2: right, y1: y, y2: y, class: value === 0 ? 'axis' : 'grid' }),
      s('text', { x: frame.left - 6, y, class: 'mark' }, speech.number(value)),
    ]),
    drawn.bars.map((each) =>
      s(
        'rect',
        { x: each.x, y: each.y, width: each.width, height: each.height, class: 'bar' },
        s('title', {}, `${speech.month(each.month)}: ${speech.t(measure, { n: each[measure] })}`),
      ),
    ),
  );
}

function table(months, speech) {
  const columns = ['month', 'incidentsColumn', 'deathsBest'];
  return h(
    'div',
    { class: 'scroll tall', tabindex: '0', role: 'region', 'aria-labelledby': 'months-heading' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, columns.map((each) => h('th', { scope: 'col' }, speech.t(each))))),
      h(
        'tbody',
        {},
        months.map((each) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, speech.month(each.month)),
            h('td', { class: 'number' }, speech.number(each.incidents)),
            h('td', { class: 'number' }, speech.number(each.deaths)),
          ),
        ),
      ),
    ),
  );
}
