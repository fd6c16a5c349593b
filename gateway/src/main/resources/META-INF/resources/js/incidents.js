import { fold, h, joined } from './dom.js';

const FIRST = 8;

/** The list of the latest incidents: [{incident, news}]; all but the first few are folded away. */
export function drawIncidents(items, names, speech) {
  if (items.length === 0) {
    return [h('p', { class: 'empty' }, speech.t('noIncidents'))];
  }
  const list = (some, id) =>
    h('ol', { class: 'incidents', id }, some.map(({ incident, news }) => drawIncident(incident, news, names, speech)));
  const rest = items.slice(FIRST);
  return [
    list(items.slice(0, FIRST), 'latest-incidents'),
    rest.length > 0 && fold('latest-rest', speech.t('showMore', { n: rest.length }), list(rest, 'further-incidents')),
  ].filter(Boolean);
}

/** One incident in a few words, for a heading or to be read out. */
export function inWords(incident, speech) {
  return `${speech.code('type', incident.type)}, ${place(incident, speech)}, ${speech.span(incident.date)}`;
}

function drawIncident(incident, news, names, speech) {
  const verification = incident.verification;
  return h(
    'li',
    { class: `incident ${verification.toLowerCase()}${news ? ' fresh' : ''}`, 'data-id': incident.id },
    h(
      'p',
      { class: 'when' },
      h('time', { datetime: incident.date.from }, speech.span(incident.date)),
      news && h('span', { class: 'badge fresh' }, speech.t(news === 'new' ? 'newTag' : 'changedTag')),
      h('span', { class: `badge ${verification.toLowerCase()}` }, speech.code('verification', verification)),
    ),
    h('h3', {}, `${speech.code('type', incident.type)}, ${place(incident, speech)}`),
    h('p', { class: 'who' }, who(incident, names)),
    h('p', { class: 'hint' }, joined(deaths(incident.deaths, speech), origin(incident, names, speech), violation(incident, names, speech))),
    incident.generalised && h('p', { class: 'hint shield' }, speech.t('generalised')),
  );
}

function place({ place: at, area }, speech) {
  const country = at?.country && speech.country(at.country);
  const within = area === at?.country ? null : area;
  return at?.name ?? ([at?.adm2 ?? at?.adm1 ?? within, country].filter(Boolean).join(', ') || speech.t('placeUnknown'));
}

/** The sides with a dash between them; who stands on none comes last. */
function who({ participants = [] }, names) {
  const sides = new Map();
  for (const each of participants) {
    const side = each.side ?? '~';
    sides.set(side, [...(sides.get(side) ?? []), each.actor ? names(each.actor, each.name) : (each.name ?? '?')]);
  }
  return [...sides.keys()].sort().map((side) => sides.get(side).join(', ')).join(' – ');
}

function deaths(bounds, speech) {
  if (!bounds) {
    return null;
  }
  const { low, best, high } = bounds;
  return low === high ? speech.t('deaths', { n: best }) : speech.t('deathsRange', { low, best, high });
}

function origin({ source, citation }, names, speech) {
  return (citation || source) && speech.t('source', { citation: citation ?? names(source) });
}

function violation({ violates = [] }, names, speech) {
  return violates.length > 0 && speech.t('allegedViolation', { what: violates.map((each) => names(each)).join(', ') });
}
