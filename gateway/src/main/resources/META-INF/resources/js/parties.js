import { fold, h, joined } from './dom.js';

/** Who stands how to the instrument, and by which acts; those that are bound first. */
export function drawParties({ items = [] }, names, speech) {
  if (items.length === 0) {
    return [h('p', { class: 'empty' }, speech.t('noParties'))];
  }
  const sorted = [...items].sort((one, other) => Number(other.party) - Number(one.party));
  return [h('ul', { class: 'parties' }, sorted.map((each) => drawParty(each, names, speech)))];
}

function drawParty(party, names, speech) {
  const through = party.through && party.through !== party.actor;
  return h(
    'li',
    { 'data-actor': party.actor },
    h(
      'p',
      { class: 'row' },
      h('strong', { dir: 'auto' }, names(party.actor, party.name)),
      h('span', { class: `badge ${party.party ? 'in' : 'out'}` }, speech.code('state', party.state)),
    ),
    fold(
      `acts-${party.actor}`,
      joined(
        speech.t('since', { date: speech.date(party.since) }),
        through && speech.t('through', { actor: names(party.through) }),
        speech.t('acts', { n: party.acts.length }),
      ),
      h('ul', { class: 'acts' }, party.acts.map((each) => h('li', {}, act(each, names, speech)))),
    ),
  );
}

function act(it, names, speech) {
  return joined(
    speech.date(it.date),
    speech.code('act', it.act),
    it.scope === 'MECHANISMS' && speech.code('scope', it.scope),
    it.onBehalfOf && speech.t('onBehalfOf', { actor: names(it.onBehalfOf) }),
    it.condition,
    it.citation && speech.t('source', { citation: it.citation }),
  );
}
