import { h, joined } from './dom.js';

const drawn = new WeakMap();

/** Draws a part of the document into its section: its state, what it holds, the dates it was computed for. */
export function fill(section, panel, speech, draw) {
  const slot = (name) => section.querySelector(`[data-slot="${name}"]`);
  slot('state').replaceChildren(...state(panel, speech));
  slot('dates').textContent = panel?.asOf ? clocks(panel.asOf, speech) : '';
  const content = JSON.stringify([speech.lang, panel?.data]);
  if (drawn.get(section) !== content) {
    drawn.set(section, content);
    replace(slot('body'), panel?.data ? draw(panel.data) : []);
  }
}

/** Has a section drawn again even if the document says the same. */
export function outdate(section) {
  drawn.delete(section);
}

/** Takes away what was drawn into a section. */
export function empty(section) {
  outdate(section);
  section.querySelectorAll('[data-slot]').forEach((each) => each.replaceChildren());
}

/** Puts new content in the place of the old; folds stay open, and the reader's place in them is kept. */
export function replace(body, content) {
  const folds = () => [...body.querySelectorAll('details[data-keep]')];
  const open = new Set(folds().filter((each) => each.open).map((each) => each.dataset.keep));
  const at = body.contains(document.activeElement) ? document.activeElement.closest('details')?.dataset.keep : null;
  body.replaceChildren(...content);
  for (const each of folds()) {
    each.open = open.has(each.dataset.keep);
    if (each.dataset.keep === at) {
      each.querySelector('summary').focus({ preventScroll: true });
    }
  }
}

function state(panel, speech) {
  if (panel?.stale) {
    return [h('p', { class: 'notice warn' }, speech.t('partStale'))];
  }
  if (!panel || panel.error) {
    return [h('p', { class: 'notice bad' }, joined(speech.t('partMissing'), panel?.error?.detail))];
  }
  return [];
}

function clocks({ validAt, knownAt, publishedBy, leftOutUndated }, speech) {
  return joined(
    speech.t('clocks', { validAt: speech.date(validAt), knownAt: speech.instant(knownAt) }),
    publishedBy && speech.t('publishedBy', { date: speech.date(publishedBy) }),
    leftOutUndated > 0 && speech.t('leftOut', { n: leftOutUndated }),
  );
}
