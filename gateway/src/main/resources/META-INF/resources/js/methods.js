// Methods and published figures as data: which belong together, and on which scale they are read.

/** The scale of each method that tells one figure. */
export const SCALES = {
  PAM_INDEX: { max: 100, percent: false },
  SHARE_COMPLETE: { max: 100, percent: true },
  SHARE_UNDER_WAY: { max: 100, percent: true },
  SHARE_NOT_INITIATED: { max: 100, percent: true },
  PAIMT_MEAN: { max: 10, percent: false },
};

/** A figure as it is read on its scale. */
export function shown(value, scale, speech) {
  return scale?.percent ? speech.percent(value) : speech.number(value);
}

/** Methods that judge the same list by the same organisation stand together; different lists never do. */
export function lines(methods) {
  const groups = new Map();
  for (const each of methods) {
    const key = JSON.stringify([each.framework, each.organisation, each.nature ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Those by one measure, the latest first. */
export function publishedBy(measure, figures) {
  return figures
    .filter((each) => each.measure === measure)
    .sort((one, other) => other.date.localeCompare(one.date));
}
