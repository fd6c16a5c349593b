// Stream events only say what changed; the incident itself is read where every reader gets what it may see.

import { read } from './api.js';

const GATHER = 400;
const AT_ONCE = 8;

/** What a stream event is about: {kind, id}; null for one that cannot be read. */
export function subject({ event, data }) {
  try {
    const it = JSON.parse(data);
    const kind = it.kind ?? event.split('.')[0];
    return it.id ? { kind, id: it.id } : null;
  } catch {
    return null;
  }
}

/** Gathers what the stream brings in one moment, and reads the incidents among it, unless they are too many to be read one by one. */
export class Arrivals {
  #ids = new Set();
  #timer = null;
  #tell;

  /** tell: {incidents([incident]), gone(id), many(count), anything()} */
  constructor(tell) {
    this.#tell = tell;
  }

  take(event) {
    const about = subject(event);
    if (!about) {
      return;
    }
    if (about.kind.startsWith('incident')) {
      this.#ids.add(about.id);
      this.#timer ??= setTimeout(() => this.#flush(), GATHER);
    }
    this.#tell.anything();
  }

  async #flush() {
    const ids = [...this.#ids];
    this.#ids.clear();
    this.#timer = null;
    if (ids.length > AT_ONCE) {
      this.#tell.many(ids.length);
      return;
    }
    const found = await Promise.all(ids.map((id) => this.#incident(id)));
    this.#tell.incidents(found.filter(Boolean));
  }

  async #incident(id) {
    try {
      return await read(`/api/v1/incidents/${encodeURIComponent(id)}`);
    } catch (refusal) {
      if (refusal.status === 404 || refusal.status === 410) {
        this.#tell.gone(id);
      }
      return null;
    }
  }
}
