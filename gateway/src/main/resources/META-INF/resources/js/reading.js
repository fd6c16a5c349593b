import { read } from './api.js';
import { waitBefore } from './backoff.js';

/** Nobody there, too many requests, or a service that is away: worth another try without being asked. */
export function isPassing({ status }) {
  return [0, 429, 502, 503, 504].includes(status);
}

/** Reads the dashboard document: at once when asked, again after a while when told so or when it failed for a passing reason. */
export class Reading {
  #running = new AbortController();
  #later = null;
  #due = 0;
  #attempt = 0;
  #path;
  #tell;

  /** path() is where the document stands; tell: {busy(), read(document, quiet), failed(refusal)} */
  constructor(path, tell) {
    this.#path = path;
    this.#tell = tell;
  }

  /** Quietly: the reader did not ask, so nothing is said unless it fails. */
  async now({ quiet = false } = {}) {
    clearTimeout(this.#later);
    this.#later = null;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    if (!quiet) {
      this.#tell.busy();
    }
    try {
      const found = await read(this.#path(), { signal });
      this.#attempt = 0;
      this.#tell.read(found, quiet);
    } catch (refusal) {
      if (!signal.aborted) {
        this.#tell.failed(refusal);
        this.#again(refusal);
      }
    }
  }

  /** Reads again, quietly, within so many milliseconds; of several times told the soonest counts. */
  within(milliseconds) {
    const due = performance.now() + milliseconds;
    if (this.#later === null || due < this.#due) {
      clearTimeout(this.#later);
      this.#due = due;
      this.#later = setTimeout(() => this.now({ quiet: true }), milliseconds);
    }
  }

  #again(refusal) {
    if (isPassing(refusal)) {
      this.within(waitBefore(this.#attempt, { asked: (refusal.retryAfter ?? 2) * 1000 }));
      this.#attempt += 1;
    }
  }
}
