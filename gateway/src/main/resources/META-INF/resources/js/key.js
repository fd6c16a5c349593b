const PLACE = 'suivi.reader-key';

/** The reader's key, kept for this tab only; null without one. */
export function readerKey() {
  return sessionStorage.getItem(PLACE);
}

export function keepKey(key) {
  sessionStorage.setItem(PLACE, key);
}

export function forgetKey() {
  sessionStorage.removeItem(PLACE);
}
