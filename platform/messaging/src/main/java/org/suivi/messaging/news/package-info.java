/**
 * How a service hears at once that its database has something new: a connection of its own that listens, taken anew when it is
 * lost. An outage is logged when it begins and when it ends.
 */
@NullMarked
package org.suivi.messaging.news;

import org.jspecify.annotations.NullMarked;
