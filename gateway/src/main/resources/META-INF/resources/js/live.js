import { ask } from './api.js';
import { waitBefore } from './backoff.js';
import { EventStreamParser } from './eventstream.js';

/** A stream that says nothing for so long is dead: the gateway sends a comment far more often. */
const SILENCE = 90_000;

/**
 * The live stream from a cursor on, by fetch() because EventSource cannot send the reader's key. After a break it goes on from
 * the last event that came, and tells its state: on, connecting, waiting or off.
 */
export class Live {
  #stopped = false;
  #connection = new AbortController();
  #wake = () => {};
  #attempt = 0;
  #cursor;
  #tell;

  /** tell: {event(event), state(name), lost()}; lost() is called when the cursor is too old or the key is no longer known. */
  constructor(cursor, tell) {
    this.#cursor = cursor;
    this.#tell = tell;
  }

  async run() {
    addEventListener('online', this.#hurry);
    while (!this.#stopped) {
      const pause = await this.#connect();
      if (!this.#stopped) {
        this.#tell.state('waiting');
        await this.#wait(pause);
      }
    }
  }

  stop() {
    this.#stopped = true;
    removeEventListener('online', this.#hurry);
    this.#connection.abort();
    this.#wake();
    this.#tell.state('off');
  }

  #hurry = () => this.#wake();

  /** Reads until the connection ends; answers with the milliseconds to wait before the next. */
  async #connect() {
    this.#connection = new AbortController();
    this.#tell.state('connecting');
    const parser = new EventStreamParser();
    let asked;
    try {
      const answer = await ask('/api/v1/stream', 'text/event-stream', {
        signal: this.#connection.signal,
        headers: this.#cursor ? { 'Last-Event-ID': this.#cursor } : {},
      });
      this.#tell.state('on');
      this.#attempt = 0;
      await this.#read(answer.body, parser);
    } catch (failure) {
      if (!this.#stopped && [400, 401, 403, 404, 410].includes(failure.status)) {
        this.stop();
        this.#tell.lost(failure);
      }
      asked = failure.retryAfter ? failure.retryAfter * 1000 : undefined;
    }
    return waitBefore(this.#attempt++, { asked: asked ?? parser.retry ?? undefined });
  }

  async #read(body, parser) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let alarm;
    const listen = () => {
      clearTimeout(alarm);
      alarm = setTimeout(() => this.#connection.abort(), SILENCE);
      return reader.read();
    };
    try {
      for (let piece = await listen(); !piece.done; piece = await listen()) {
        for (const event of parser.take(piece.value)) {
          this.#tell.event(event);
        }
        this.#cursor = parser.lastId ?? this.#cursor;
      }
    } finally {
      clearTimeout(alarm);
    }
  }

  #wait(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
