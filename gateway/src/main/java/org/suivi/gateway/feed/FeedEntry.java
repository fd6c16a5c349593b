package org.suivi.gateway.feed;

import java.util.List;

/**
 * What the feed keeps of a message.
 *
 * @param kind as the message says it; {@code incident-public} is shown as {@code incident}
 * @param organisation whose it is where the audience asks for that, else empty
 * @param recorded an instant, or only a month where more would tell too much
 * @param href where the thing is read
 * @param about the actors whom it is about: if one is a person, it is not for the public
 */
record FeedEntry(
        String kind,
        String id,
        int version,
        String type,
        FeedAudience audience,
        String organisation,
        String recorded,
        String href,
        List<String> about) {}
