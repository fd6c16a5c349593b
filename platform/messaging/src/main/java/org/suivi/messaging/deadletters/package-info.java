/**
 * The topic of what could not be taken, each message as it came with the reason beside it. Its letters are there for ever, so
 * that a later release may take them.
 */
@NullMarked
package org.suivi.messaging.deadletters;

import org.jspecify.annotations.NullMarked;
