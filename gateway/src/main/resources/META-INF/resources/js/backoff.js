const LONGEST = 30_000;

/**
 * How many milliseconds to wait before the next attempt: twice as long each time up to half a minute, spread at random so that
 * not everybody comes back at once, and never sooner than the server asked.
 */
export function waitBefore(attempt, { asked = 1000, random = Math.random } = {}) {
  const grown = Math.min(LONGEST, 1000 * 2 ** attempt);
  return Math.max(asked, grown / 2 + (grown / 2) * random());
}
