import { h, joined } from './dom.js';
import { distributionBar, distributionLegend, track } from './figures.js';
import { lines, publishedBy, SCALES, shown } from './methods.js';
import { drawThemes } from './themes.js';

/** Every line of judgement with its distribution, and each method beside what was published by the same measure. */
export function drawImplementation(methods, published, validAt, names, speech) {
  const tools = { published, validAt, names, speech };
  const blocks = lines(methods).map((line) => drawLine(line, tools));
  const measures = new Set(methods.map((each) => each.method.name));
  const others = published.filter((each) => !measures.has(each.measure));
  const apart = [...new Set(others.map((each) => each.measure))].map((measure) =>
    h('article', { class: 'measure' }, heading(measure, speech), theirs(measure, tools)),
  );
  return apart.length > 0 ? [...blocks, h('div', { class: 'measures' }, apart)] : blocks;
}

function drawLine(line, tools) {
  const { names, speech } = tools;
  const [first] = line;
  return h(
    'div',
    { class: 'line' },
    h('p', { class: 'hint' }, speech.t('line', { framework: names(first.framework), organisation: names(first.organisation) })),
    first.applicable === 0 && h('p', { class: 'empty' }, speech.t('noAssessments')),
    first.applicable > 0 && [
      h('h3', {}, speech.t('distributionTitle')),
      distributionBar(first.distribution, first.unassessed, speech),
      distributionLegend(first.distribution, first.unassessed, speech),
      first.unassessed > 0 && h('p', { class: 'hint' }, speech.t('boundsWhy')),
    ],
    h(
      'div',
      { class: 'measures' },
      line.map((each) => drawMeasure(each, tools)),
    ),
    drawThemes(line, speech),
  );
}

function heading(measure, speech) {
  return h('h4', {}, speech.code('method', measure));
}

function drawMeasure(item, tools) {
  const { speech } = tools;
  const { name, version, definition } = item.method;
  return h(
    'article',
    { class: 'measure', 'data-method': name },
    heading(name, speech),
    h('div', { class: 'figure ours' }, h('span', { class: 'tag' }, speech.t('ours')), ...figure(item, tools)),
    theirs(name, tools),
    h('p', { class: 'rule' }, speech.t('methodRule', { name, version: String(version), definition })),
  );
}

function figure(item, { validAt, speech }) {
  const scale = SCALES[item.method.name];
  const assessed = h(
    'p',
    { class: 'hint' },
    joined(
      speech.t('assessedOf', { n: item.n, applicable: item.applicable }),
      speech.t('unassessed', { n: item.unassessed }),
      speech.t('at', { date: speech.date(validAt) }),
    ),
  );
  if (item.bands) {
    const bands = Object.entries(item.bands).map(([band, share]) =>
      h('div', {}, h('dt', {}, speech.code('band', band)), h('dd', {}, speech.percent(share))),
    );
    return [h('dl', { class: 'bands' }, bands), assessed];
  }
  if (item.value === null || item.value === undefined) {
    return [h('p', { class: 'value none' }, speech.t('noValue')), assessed];
  }
  const bounds = speech.t('between', { low: shown(item.low, scale, speech), high: shown(item.high, scale, speech) });
  return [
    h(
      'p',
      { class: 'value' },
      h('strong', {}, shown(item.value, scale, speech)),
      scale && !scale.percent && h('span', { class: 'unit' }, ` ${speech.t('outOf', { max: scale.max })}`),
      h('span', { class: 'bounds-text' }, `, ${bounds}`),
    ),
    scale && track(item, scale.max),
    assessed,
  ];
}

function theirs(measure, { published, names, speech }) {
  const scale = SCALES[measure];
  return publishedBy(measure, published).map((each) =>
    h(
      'div',
      { class: 'figure theirs' },
      h('span', { class: 'tag' }, speech.t('publishedTag')),
      h('p', { class: 'who' }, names(each.organisation)),
      h(
        'p',
        { class: 'value' },
        h('strong', {}, shown(each.value, scale, speech)),
        scale && !scale.percent && h('span', { class: 'unit' }, ` ${speech.t('outOf', { max: scale.max })}`),
        each.counts && h('span', { class: 'bounds-text' }, `, ${speech.t('countsOf', each.counts)}`),
      ),
      scale && track({ value: each.value }, scale.max, 'theirs'),
      h(
        'p',
        { class: 'hint' },
        joined(
          speech.t('at', { date: speech.date(each.date) }),
          each.citation && speech.t('source', { citation: each.citation }),
        ),
      ),
    ),
  );
}
