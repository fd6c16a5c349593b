import { drawAttributions } from './attributions.js';
import { h } from './dom.js';
import { drawImplementation } from './implementation.js';
import { drawIncidents, inWords } from './incidents.js';
import { drawIntro } from './intro.js';
import { drawMonths } from './monthchart.js';
import { namesOf } from './names.js';
import { drawOverdue } from './overdue.js';
import { empty, fill, outdate, replace } from './panel.js';
import { drawParties } from './parties.js';

const find = (id) => document.getElementById(id);

/** Draws the dashboard document, and says aloud what happens to it. */
export class View {
  #speech;
  #names = (code) => code;
  #lists;
  #go;
  #shown = null;

  constructor(speech, lists, go) {
    this.#speech = speech;
    this.#lists = lists;
    this.#go = go;
    this.live(find('live-status').dataset.state);
  }

  /** Draws again what is shown, now that more names are known. */
  rename(lists) {
    this.#lists = lists;
    document.querySelectorAll('.panel').forEach(outdate);
    if (this.#shown) {
      this.draw(...this.#shown);
    }
  }

  /** Takes away all that was drawn: it is not what is asked for now, or not for this reader. */
  clear() {
    this.#shown = null;
    document.querySelectorAll('.panel').forEach(empty);
    find('instrument-kind').textContent = '';
    find('instrument-title').textContent = 'Suivi';
    find('in-force').textContent = '';
    find('notices').replaceChildren();
  }

  busy() {
    find('content').setAttribute('aria-busy', 'true');
    find('notices').replaceChildren(h('p', { class: 'hint' }, this.#speech.t('loading')));
  }

  /** All parts of the document; the list of incidents is drawn from the feed that it went into. */
  draw(documents, address, feed) {
    this.#shown = [documents, address, feed];
    const { implementation, published, incidents, parties, deadlines, attributions } = documents;
    const speech = this.#speech;
    this.#names = namesOf(documents, this.#lists);
    find('problems').replaceChildren();
    find('content').setAttribute('aria-busy', 'false');
    const title = drawIntro(documents, address, speech, this.#go);
    fill(find('implementation'), implementation, speech, (data) =>
      drawImplementation(Object.values(data), published?.data ?? [], implementation.asOf.validAt, this.#names, speech),
    );
    fill(find('incidents-by-month'), incidents, speech, (data) => (data.byMonth ? drawMonths(data.byMonth, speech) : []));
    fill(find('latest'), incidents, speech, () => []);
    if (incidents?.data?.latest) {
      this.latest(feed);
    }
    fill(find('parties'), parties, speech, (data) => drawParties(data, this.#names, speech));
    drawAttributions(find('attributions'), attributions?.data ?? []);
    fill(find('overdue'), deadlines, speech, (data) => drawOverdue(data.overdue ?? [], speech));
    return title;
  }

  latest(feed) {
    replace(find('latest').querySelector('[data-slot="body"]'), drawIncidents(feed.items(), this.#names, this.#speech));
  }

  live(state) {
    find('live-status').dataset.state = state;
    find('live-status').textContent = this.#speech.code('live', state);
  }

  /** Says that the page now shows what was asked for. */
  sayShown(title, date) {
    this.#say(this.#speech.t('loaded', { title, date: this.#speech.date(date) }));
  }

  /** Says what came: [[news, incident]]. */
  sayArrived(arrived) {
    if (arrived.length > 2) {
      this.sayMany(arrived.length);
    } else if (arrived.length > 0) {
      const texts = arrived.map(([news, incident]) =>
        this.#speech.t(news === 'new' ? 'announceNew' : 'announceChanged', { what: inWords(incident, this.#speech) }),
      );
      this.#say(texts.join('. '));
    }
  }

  sayMany(count) {
    this.#say(this.#speech.t('announceMany', { n: count }));
  }

  #say(text) {
    find('announcements').textContent = text;
  }

  /** Says why there is nothing new to see; what is drawn stays. */
  problem({ status, message }, address, again) {
    find('content').setAttribute('aria-busy', 'false');
    find('notices').replaceChildren();
    const why = this.#why(status, message, address);
    if (find('problems').firstElementChild?.dataset.why === why) {
      return;
    }
    const retry = h('button', { type: 'button', id: 'retry' }, this.#speech.t('retry'));
    retry.addEventListener('click', again);
    find('problems').replaceChildren(h('div', { class: 'notice bad', 'data-why': why }, h('p', {}, why), retry));
  }

  #why(status, message, { instrument }) {
    switch (status) {
      case 401:
        return this.#speech.t('keyRefused');
      case 404:
        return this.#speech.t('unknownInstrument', { code: instrument });
      case 429:
        return this.#speech.t('tooMany');
      case 0:
      case 502:
      case 503:
      case 504:
        return this.#speech.t('unreachable');
      default:
        return this.#speech.t('failed', { why: message });
    }
  }
}
