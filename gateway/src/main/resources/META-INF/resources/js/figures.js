import { h, s } from './dom.js';

const SCORES = ['0', '1', '2', '3', 'unassessed'];

let patterns = 0;

/** How many stand at each score and how many are unassessed: [{score, count, start, share}], shares of the whole in percent. */
export function segments(distribution, unassessed) {
  const counts = { ...distribution, unassessed };
  const total = SCORES.reduce((sum, score) => sum + (counts[score] ?? 0), 0);
  let start = 0;
  return SCORES.map((score) => {
    const count = counts[score] ?? 0;
    const share = total === 0 ? 0 : (100 * count) / total;
    start += share;
    return { score, count, start: start - share, share };
  });
}

/** The distribution as one bar whose parts carry their counts; the same in words for whoever cannot see it. */
export function distributionBar(distribution, unassessed, speech, { small = false } = {}) {
  const parts = segments(distribution, unassessed).filter((each) => each.count > 0);
  const words = parts.map((each) => `${speech.code('score', each.score)}: ${speech.number(each.count)}`).join(', ');
  patterns += 1;
  const hatch = `hatch-${patterns}`;
  return s(
    'svg',
    { class: small ? 'stack small' : 'stack', role: 'img', 'aria-label': words || speech.t('noValue') },
    s(
      'defs',
      {},
      s(
        'pattern',
        { id: hatch, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        s('rect', { width: 6, height: 6, class: 'hatch-ground' }),
        s('rect', { width: 2, height: 6, class: 'hatch-line' }),
      ),
    ),
    parts.map((each) =>
      s('rect', {
        x: `${each.start}%`,
        width: `${each.share}%`,
        height: '100%',
        class: `score-${each.score}`,
        fill: each.score === 'unassessed' ? `url(#${hatch})` : null,
      }),
    ),
    !small &&
      parts
        .filter((each) => each.share > 4)
        .map((each) =>
          s(
            'text',
            { x: `${each.start + each.share / 2}%`, y: '50%', class: `on-score-${each.score}` },
            speech.number(each.count),
          ),
        ),
  );
}

/** What the colours of the bar mean, with the counts. */
export function distributionLegend(distribution, unassessed, speech) {
  return h(
    'ul',
    { class: 'legend' },
    segments(distribution, unassessed).map((each) =>
      h(
        'li',
        {},
        h('span', { class: `swatch swatch-${each.score}`, 'aria-hidden': 'true' }),
        each.score === 'unassessed' ? '' : h('b', {}, each.score),
        h('span', {}, speech.code('score', each.score)),
        h('span', { class: 'count' }, speech.number(each.count)),
      ),
    ),
  );
}

/** A value on its scale with the bounds around it. The words beside it say the same, so it is hidden from screen readers. */
export function track({ value, low, high }, max, kind = 'ours') {
  const at = (each) => `${(100 * each) / max}%`;
  const bounded = low !== null && low !== undefined && high !== null && high !== undefined;
  return s(
    'svg',
    { class: `track ${kind}`, 'aria-hidden': 'true' },
    s('line', { x1: '0%', x2: '100%', y1: 11, y2: 11, class: 'scale' }),
    [0, 25, 50, 75, 100].map((each) => s('line', { x1: `${each}%`, x2: `${each}%`, y1: 8, y2: 14, class: 'scale' })),
    bounded && s('rect', { x: at(low), width: `${(100 * (high - low)) / max}%`, y: 6, height: 10, rx: 5, class: 'bounds' }),
    value !== null && value !== undefined && s('circle', { cx: at(value), cy: 11, r: 6, class: 'value' }),
  );
}
