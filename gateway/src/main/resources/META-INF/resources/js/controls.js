import { documentPath, writeAddress } from './address.js';
import { read } from './api.js';
import { h } from './dom.js';
import { forgetKey, keepKey, readerKey } from './key.js';

const find = (id) => document.getElementById(id);

/** Puts every fixed word of the page into a language. */
export function sayAll(speech, address) {
  document.documentElement.lang = speech.lang;
  document.querySelectorAll('[data-t]').forEach((each) => (each.textContent = speech.t(each.dataset.t)));
  document.querySelectorAll('[data-t-label]').forEach((each) => each.setAttribute('aria-label', speech.t(each.dataset.tLabel)));
  find('document-link').href = documentPath(address, speech.lang);
  document.querySelectorAll('[data-lang]').forEach((each) => {
    each.href = writeAddress({ ...address, lang: each.dataset.lang });
    if (each.dataset.lang === speech.lang) {
      each.setAttribute('aria-current', 'true');
    } else {
      each.removeAttribute('aria-current');
    }
  });
}

/** Calls go(change) when the reader chooses an instrument, a date or a language. */
export function watchChoice(go) {
  find('choice').addEventListener('submit', (event) => {
    event.preventDefault();
    const day = find('valid-at');
    // left as it was, today stays today and is not pinned to a date
    const chosen = day.value === day.defaultValue ? {} : { validAt: day.value || null };
    go({ instrument: find('instrument-choice').value, ...chosen });
  });
  find('instrument-choice').addEventListener('change', (event) => go({ instrument: event.target.value }));
  find('today').addEventListener('click', () => go({ validAt: null }));
  document.querySelectorAll('[data-lang]').forEach((each) =>
    each.addEventListener('click', (event) => {
      event.preventDefault();
      go({ lang: each.dataset.lang });
    }),
  );
}

export function showDate(validAt) {
  if (document.activeElement !== find('valid-at')) {
    find('valid-at').defaultValue = validAt ?? '';
    find('valid-at').value = validAt ?? '';
  }
}

/** Calls changed() when the reader gives a key or takes it back. */
export function watchKey(changed) {
  find('key-form').addEventListener('submit', (event) => {
    event.preventDefault();
    keepKey(find('reader-key').value.trim());
    find('reader-key').value = '';
    find('key-box').open = false;
    changed();
  });
  find('key-forget').addEventListener('click', () => {
    forgetKey();
    find('key-box').querySelector('summary').focus();
    changed();
  });
}

export function showKey(speech) {
  const held = readerKey() !== null;
  find('key-state').hidden = !held;
  find('key-state').textContent = speech.t('keyInUse');
  find('key-forget').hidden = !held;
}

/** Offers the instruments there are; without an answer the one shown is the only one on offer. */
export async function offerInstruments(chosen, speech) {
  const list = await read('/api/v1/instruments?limit=1000').catch(() => ({ items: [] }));
  const items = list.items.some((each) => each.code === chosen) ? list.items : [{ code: chosen, title: chosen }, ...list.items];
  const title = (each) => (speech.lang === 'fr' && each.titleFr) || each.title;
  find('instrument-choice').replaceChildren(
    ...items.map((each) => h('option', { value: each.code, selected: each.code === chosen }, title(each))),
  );
}
