import { fold, h, joined } from './dom.js';

const FIRST = 6;

/** What is late on the date, the latest first; all but the first few are folded away. */
export function drawOverdue(items, speech) {
  if (items.length === 0) {
    return [h('p', { class: 'empty' }, speech.t('noOverdue'))];
  }
  const sorted = [...items].sort((one, other) => lateness(other) - lateness(one));
  const list = (some, start) => h('ol', { class: 'overdue', start }, some.map((each) => drawItem(each, speech)));
  const rest = sorted.slice(FIRST);
  return [
    list(sorted.slice(0, FIRST)),
    rest.length > 0 && fold('overdue-rest', speech.t('showMore', { n: rest.length }), list(rest, FIRST + 1)),
  ].filter(Boolean);
}

/** Days late by the date in force, or by the first that was agreed where an announced one would hide it. */
function lateness({ deadline }) {
  return Math.max(deadline?.overdueDays ?? 0, deadline?.overdueSinceFirstDays ?? 0);
}

function drawItem(item, speech) {
  const { deadline } = item;
  const moved = deadline.firstAgreed && deadline.firstAgreed !== deadline.due;
  return h(
    'li',
    { 'data-benchmark': item.benchmark },
    h('p', { class: 'statement' }, item.statement),
    h(
      'p',
      { class: 'hint' },
      h('strong', { class: 'late' }, speech.t('daysLate', { n: lateness(item) })),
      ' · ',
      joined(
        deadline.due && speech.t('dueOn', { date: speech.date(deadline.due) }),
        moved && speech.t('firstAgreed', { date: speech.date(deadline.firstAgreed) }),
        deadline.slips > 0 && speech.t('slips', { n: deadline.slips }),
        deadline.unilateral && speech.t('unilateral'),
        item.theme && speech.code('theme', item.theme),
      ),
    ),
  );
}
