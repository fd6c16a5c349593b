// The format of server-sent events, as the HTML standard has it (section 9.2.6), for a fetch() that carries a key in a header.

/** Takes text in pieces of any size and gives the events that are whole by then: {id, event, data}. */
export class EventStreamParser {
  #rest = '';
  #lines = [];

  /** The id of the last event that came whole; a reconnection goes on from there. */
  lastId = null;

  /** The wait in milliseconds that the server asked for, if it did. */
  retry = null;

  take(text) {
    const events = [];
    // a carriage return at the very end may be half of a line end
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    for (const line of lines) {
      if (line !== '') {
        this.#lines.push(line);
      } else {
        const event = this.#event();
        if (event) {
          events.push(event);
        }
      }
    }
    return events;
  }

  #event() {
    const data = [];
    let event = 'message';
    for (const [field, value] of this.#lines.map(split)) {
      if (field === 'data') {
        data.push(value);
      } else if (field === 'event') {
        event = value;
      } else if (field === 'id' && !value.includes('\0')) {
        this.lastId = value;
      } else if (field === 'retry' && /^\d+$/.test(value)) {
        this.retry = Number(value);
      }
    }
    this.#lines = [];
    return data.length === 0 ? null : { id: this.lastId, event, data: data.join('\n') };
  }
}

function split(line) {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
