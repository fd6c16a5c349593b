-- Who follows one kind or one type walks along its rows alone, however many there are of others.
CREATE INDEX feed_kind ON feed (audience, kind, seq);
CREATE INDEX feed_type ON feed (audience, type, seq);
