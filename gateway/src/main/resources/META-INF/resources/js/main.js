import { documentPath, readAddress, writeAddress } from './address.js';
import { Arrivals } from './arrivals.js';
import { offerInstruments, sayAll, showDate, showKey, watchChoice, watchKey } from './controls.js';
import { Feed } from './feed.js';
import { Live } from './live.js';
import { readNames } from './names.js';
import { isPassing, Reading } from './reading.js';
import { chooseLanguage, Speech } from './speech.js';
import { View } from './view.js';

/** Figures follow what the stream tells of within this time, however much it tells. */
const FOLLOW = 10_000;

let address;
let speech;
let view;
let live = null;

let lists = new Map();

const feed = new Feed();

const reading = new Reading(() => documentPath(address, speech.lang), {
  busy: () => view.busy(),
  read: (found, quiet) => {
    const validAt = address.validAt ?? Object.values(found).find((each) => each?.asOf)?.asOf.validAt;
    feed.reset(found.incidents?.data?.latest ?? []);
    const title = view.draw(found, address, feed);
    showDate(validAt);
    if (!quiet && validAt) {
      view.sayShown(title, validAt);
    }
    if (found.streamCursor) {
      listen(found.streamCursor);
    } else {
      // the changes cannot be read now; a later document says from where they go on
      reading.within(FOLLOW);
    }
  },
  failed: (refusal) => {
    if (!isPassing(refusal)) {
      view.clear();
    }
    view.problem(refusal, address, () => reading.now());
  },
});

const arrivals = new Arrivals({
  incidents: (found) => {
    view.sayArrived(found.map((it) => [feed.arrive(it, address.validAt), it]).filter(([news]) => news));
    view.latest(feed);
  },
  gone: (id) => feed.leave(id) && view.latest(feed),
  many: (count) => {
    view.sayMany(count);
    reading.within(0);
  },
  anything: () => reading.within(FOLLOW),
});

/** Goes on from where the document ends, unless the stream runs already. */
function listen(cursor) {
  if (live !== null) {
    return;
  }
  live = new Live(cursor, {
    event: (event) => arrivals.take(event),
    state: (state) => view.live(state),
    lost: ({ status }) => {
      live = null;
      // a cursor that is too old: the document has all of it and a fresh one
      if (status === 400 || status === 410) {
        reading.within(2000);
      }
    },
  });
  live.run();
}

function silence() {
  live?.stop();
  live = null;
}

/** Shows what the address asks for. */
function show() {
  address = readAddress(location.search);
  speech = new Speech(chooseLanguage(address.lang, navigator.languages));
  view = new View(speech, lists, go);
  sayAll(speech, address);
  showKey(speech);
  offerInstruments(address.instrument, speech);
  feed.clear();
  reading.now();
}

function go(change) {
  history.pushState(null, '', writeAddress({ ...address, ...change }));
  show();
}

watchChoice(go);
watchKey(() => {
  // another reader may see less: nothing that the one before saw may stay
  silence();
  view.clear();
  show();
});
addEventListener('popstate', show);
show();

// names change so rarely that they are asked for once, and nothing waits for them
lists = await readNames();
view.rename(lists);
