import { isDay } from './dates.js';

export const DEFAULT_INSTRUMENT = 'mali-2015';

/** The parts of the dashboard document that the page shows. */
const PANELS = 'instrument,parties,implementation,published,deadlines,incidents,actors,attributions';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What the address bar asks for; what does not read as it should is as if it were not there. */
export function readAddress(search) {
  const asked = new URLSearchParams(search);
  const instrument = asked.get('instrument');
  const validAt = asked.get('validAt');
  return {
    instrument: CODE.test(instrument ?? '') ? instrument : DEFAULT_INSTRUMENT,
    validAt: isDay(validAt) ? validAt : null,
    lang: asked.get('lang'),
  };
}

/** The query that asks for it again; today and the reader's own language need no saying. */
export function writeAddress({ instrument, validAt, lang }) {
  const asked = new URLSearchParams();
  asked.set('instrument', instrument);
  if (validAt) {
    asked.set('validAt', validAt);
  }
  if (lang) {
    asked.set('lang', lang);
  }
  return `?${asked}`;
}

/** Where the dashboard document of it stands. */
export function documentPath({ instrument, validAt }, lang) {
  const asked = new URLSearchParams({ lang, panels: PANELS });
  if (validAt) {
    asked.set('validAt', validAt);
  }
  return `/api/v1/dashboard/${encodeURIComponent(instrument)}?${asked}`;
}
