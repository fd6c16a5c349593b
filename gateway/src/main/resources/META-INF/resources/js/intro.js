import { dayBefore } from './dates.js';
import { h } from './dom.js';

const find = (id) => document.getElementById(id);

/** Heads the page with the instrument, and says if it had ended by the date shown. */
export function drawIntro(documents, address, speech, go) {
  const instrument = documents.instrument?.data;
  const title = instrument?.title ?? address.instrument;
  find('instrument-title').textContent = title;
  find('instrument-kind').textContent = instrument ? speech.code('kind', instrument.kind) : '';
  find('in-force').textContent = instrument ? inForce(instrument, speech) : '';
  document.title = `${title} – Suivi`;
  find('notices').replaceChildren(...ended(documents, speech, go));
  return title;
}

function inForce({ inForceFrom, inForceTo }, speech) {
  if (!inForceFrom) {
    return '';
  }
  return inForceTo
    ? speech.t('inForceBetween', { from: speech.date(inForceFrom), to: speech.date(inForceTo) })
    : speech.t('inForceSince', { from: speech.date(inForceFrom) });
}

/** After its end nothing applies: without a word on it the page would look empty for no reason. */
function ended({ implementation, parties }, speech, go) {
  const day = parties?.data?.ended ?? Object.values(implementation?.data ?? {}).find((each) => each.instrumentEnded)?.instrumentEnded;
  if (!day) {
    return [];
  }
  const last = dayBefore(day);
  const button = h('button', { type: 'button', id: 'show-last-day' }, speech.t('showLastDay', { date: speech.date(last) }));
  button.addEventListener('click', () => go({ validAt: last }));
  return [h('div', { class: 'notice warn' }, h('p', {}, speech.t('ended', { date: speech.date(day) })), button)];
}
