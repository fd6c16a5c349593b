import { readerKey } from './key.js';

/** An answer that was not the one hoped for; status 0 when there was none at all. */
export class Refusal extends Error {
  constructor(status, detail, retryAfter = null) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Asks the gateway, with the reader's key in a header if there is one: a key never stands in an address. */
export async function ask(path, accept, { signal, headers = {} } = {}) {
  const key = readerKey();
  let answer;
  try {
    answer = await fetch(path, {
      headers: { Accept: accept, ...(key ? { 'X-API-Key': key } : {}), ...headers },
      // the browser keeps what it has and asks whether it still holds
      cache: 'no-cache',
      credentials: 'omit',
      signal,
    });
  } catch (failure) {
    throw signal?.aborted ? failure : new Refusal(0, failure.message);
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer;
}

/** The JSON that stands at a path. */
export async function read(path, { signal } = {}) {
  const answer = await ask(path, 'application/json', { signal });
  return answer.json();
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}));
  const seconds = Number(answer.headers.get('Retry-After'));
  return new Refusal(answer.status, problem.detail ?? problem.title ?? answer.statusText, seconds > 0 ? seconds : null);
}
