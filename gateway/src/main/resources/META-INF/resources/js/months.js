// Incidents by month as data, and where their bars stand.

import { monthsBetween } from './dates.js';

/** Every month from the first to the last that has a row, with 0 for those between that have none; and what fits no month. */
export function fullMonths(rows) {
  const known = rows.filter((each) => each.month);
  const outside = rows.filter((each) => !each.month).reduce((sum, each) => sum + each.incidents, 0);
  if (known.length === 0) {
    return { months: [], outside };
  }
  const counted = new Map(known.map((each) => [each.month, each]));
  const names = [...counted.keys()].sort();
  const months = monthsBetween(names[0], names.at(-1)).map((month) => ({
    month,
    incidents: counted.get(month)?.incidents ?? 0,
    deaths: counted.get(month)?.['deaths.best'] ?? 0,
  }));
  return { months, outside };
}

/** The month with the most incidents, the first of several. */
export function peak(months) {
  return months.reduce((most, each) => (each.incidents > most.incidents ? each : most));
}

/** Round marks from 0 up to at least the highest value, at most five of them. */
export function marks(highest) {
  if (highest <= 0) {
    return [0, 1];
  }
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough));
  const values = [];
  for (let value = 0; value < highest + step; value += step) {
    values.push(value);
  }
  return values;
}

/** Where the bars of one measure stand in a frame, and up to where their scale goes. */
export function bars(months, measure, { left, top, width, height }) {
  const scale = marks(Math.max(...months.map((each) => each[measure])));
  const highest = scale.at(-1);
  const step = width / months.length;
  const gap = step > 6 ? step * 0.2 : step > 3 ? 1 : 0;
  return {
    marks: scale.map((value) => ({ value, y: top + height - (height * value) / highest })),
    bars: months.map((each, index) => {
      const tall = (height * each[measure]) / highest;
      return { ...each, x: left + index * step + gap / 2, y: top + height - tall, width: step - gap, height: tall };
    }),
  };
}

/** Where the axis is named: at each January, or at every so many years or months that the names do not touch. */
export function axis(months, { left, width }) {
  const step = width / months.length;
  const januaries = months.map((each, index) => ({ ...each, index })).filter((each) => each.month.endsWith('-01'));
  const byYear = januaries.length > 1;
  const candidates = byYear ? januaries : months.map((each, index) => ({ ...each, index }));
  const room = byYear ? 44 : 96;
  const apart = candidates.length > 1 ? (candidates[1].index - candidates[0].index) * step : width;
  const every = Math.max(1, Math.ceil(room / apart));
  return candidates
    .filter((each, position) => position % every === 0)
    .map((each) => ({ x: left + each.index * step, year: byYear, month: each.month }));
}
