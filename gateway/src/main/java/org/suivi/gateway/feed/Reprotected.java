package org.suivi.gateway.feed;

/**
 * What was told of a thing before one of its versions, and for whom it is since: who may read it has no history.
 *
 * @param organisation whose it is now; empty where the audience does not ask for that
 */
record Reprotected(String kind, String id, int before, FeedAudience audience, String organisation) {}
