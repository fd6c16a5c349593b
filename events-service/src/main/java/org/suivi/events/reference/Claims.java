package org.suivi.events.reference;

import org.jspecify.annotations.Nullable;
import org.suivi.contracts.Claim;
import org.suivi.contracts.Message;
import org.suivi.contracts.State;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.OutgoingMessage;

/** What messages about reference data have in common. */
public final class Claims {
    private Claims() {}

    /** What a version says about itself. */
    public static Claim of(Version<?> version, @Nullable String note) {
        return new Claim(
                State.valueOf(version.state().name()),
                version.recordedFrom(),
                version.recordedBy(),
                text(version.provenance().publishedOn()),
                version.provenance().source(),
                version.provenance().citation(),
                note,
                text(version.validity().from()),
                text(version.validity().to()));
    }

    /** The message that tells of a change. */
    public static OutgoingMessage outgoing(Change change, Version<?> version, Message message) {
        return new OutgoingMessage(
                change, message.topic(), message.key(), message.type(), version.recordedFrom(), message);
    }

    private static @Nullable String text(@Nullable UncertainDate date) {
        return date == null ? null : date.asSent();
    }
}
