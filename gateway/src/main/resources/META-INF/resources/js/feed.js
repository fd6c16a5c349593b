// Which incidents the list of the latest shows, and in which order.

const LONGEST = 30;

/** What is known of the latest incidents: those of the document, and those that the stream brought since. */
export class Feed {
  #incidents = new Map();
  #arrivals = 0;

  /** Takes the incidents of the document for the day shown; what came by the stream before keeps its place. */
  reset(latest) {
    const before = this.#incidents;
    this.#incidents = new Map();
    latest.forEach((incident) => {
      const known = before.get(incident.id);
      this.#incidents.set(incident.id, newer(known, { incident, arrived: known?.arrived ?? 0, news: known?.news ?? null }));
    });
    before.forEach((known, id) => {
      if (known.arrived > 0 && !this.#incidents.has(id)) {
        this.#incidents.set(id, known);
      }
    });
  }

  /** Forgets everything, because another day or another reader is shown. */
  clear() {
    this.#incidents.clear();
  }

  /** Takes one that the stream told of; answers 'new', 'changed', or null where the reader sees nothing of it. */
  arrive(incident, validAt) {
    const known = this.#incidents.get(incident.id);
    if (known && known.incident.version >= incident.version) {
      return null;
    }
    if (validAt && incident.date.from > validAt) {
      return this.leave(incident.id) ? 'changed' : null;
    }
    const news = known ? (known.news ?? 'changed') : incident.version > 1 ? 'changed' : 'new';
    this.#arrivals += 1;
    this.#incidents.set(incident.id, { incident, arrived: this.#arrivals, news });
    this.#prune();
    return known ? 'changed' : news;
  }

  /** Takes one away that may no longer be shown; whether it was there. */
  leave(id) {
    return this.#incidents.delete(id);
  }

  /** A page that stays open for days keeps no more than it shows. */
  #prune() {
    if (this.#incidents.size > LONGEST) {
      this.#incidents = new Map(this.items().map(({ incident }) => [incident.id, this.#incidents.get(incident.id)]));
    }
  }

  /** What came last by the stream first, then by day: [{incident, news}]. */
  items() {
    return [...this.#incidents.values()]
      .sort((one, other) => other.arrived - one.arrived || compare(other.incident, one.incident))
      .slice(0, LONGEST);
  }
}

function newer(known, read) {
  return known && known.incident.version > read.incident.version ? known : read;
}

function compare(one, other) {
  const order = one.date.from.localeCompare(other.date.from);
  return order !== 0 ? order : (one.recordedAt ?? '').localeCompare(other.recordedAt ?? '');
}
