import { isWholeMonth } from './dates.js';
import { LANGUAGES, STRINGS } from './strings.js';

/** The language that was asked for, else the first of the reader's own that there is, else English. */
export function chooseLanguage(asked, preferred) {
  const wanted = [asked, ...preferred].map((each) => (each ?? '').slice(0, 2).toLowerCase());
  return wanted.find((each) => LANGUAGES.includes(each)) ?? LANGUAGES[0];
}

/** Which English or French: the day before the month, as the documents of the peace process write it. */
const LOCALES = { en: 'en-GB', fr: 'fr-FR' };

/** Words, numbers and dates in one language. */
export class Speech {
  constructor(lang) {
    this.lang = lang;
    const locale = LOCALES[lang];
    this.index = LANGUAGES.indexOf(lang);
    this.plural = new Intl.PluralRules(lang);
    this.numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    this.percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    this.days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    this.countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    this.instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  }

  /** A text with its values filled in; numbers are written as the language does. */
  t(key, values = {}) {
    const entry = STRINGS[key][this.index];
    const text = typeof entry === 'string' ? entry : (entry[this.plural.select(values.n)] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = values[name];
      return typeof value === 'number' ? this.number(value) : (value ?? whole);
    });
  }

  /** The name of a code, or the code where it has none. */
  code(list, code) {
    const entry = STRINGS[`${list}.${code}`];
    return entry ? entry[this.index] : code;
  }

  number(value) {
    return this.numbers.format(value);
  }

  percent(value) {
    return this.percents.format(value / 100);
  }

  /** A day, a month, a year, or an interval of those: 2014-06-20, 2014-06, 2014, 2014-01/2014-06. */
  date(text) {
    return text
      .split('/')
      .map((each) => this.#one(each))
      .join(' – ');
  }

  #one(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return this.days.format(new Date(`${text}T00:00:00Z`));
    }
    return /^\d{4}-\d{2}$/.test(text) ? this.month(text) : text;
  }

  month(text) {
    return this.months.format(new Date(`${text}-01T00:00:00Z`));
  }

  /** The days between which something happened: one day, one whole month, or both ends. */
  span({ from, to }) {
    if (!to || from === to) {
      return this.date(from);
    }
    if (isWholeMonth(from, to)) {
      return this.month(from.slice(0, 7));
    }
    return this.days.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  }

  country(code) {
    return this.countries.of(code);
  }

  instant(text) {
    return this.instants.format(new Date(text));
  }
}
