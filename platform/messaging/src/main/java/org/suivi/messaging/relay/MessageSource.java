package org.suivi.messaging.relay;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Turns lines of the change log into messages; a service has one bean of this type for each feature that tells others. */
public interface MessageSource {

    /**
     * The kinds of change that it knows. The relay stops at a change of a kind that no source knows, unless
     * {@code suivi.relay.unsent} names the kind.
     */
    Set<String> kinds();

    /**
     * The messages about these changes, all of which are of its kinds; a change may have none, or several. Each carries the state
     * of the very version that the change names, whatever came after it.
     */
    List<OutgoingMessage> of(Handle handle, List<Change> changes);
}
