/**
 * The account: what one report tells of one incident, in our own codes, and the rules that make it plausible. Nothing here
 * knows who sent it, how it is kept or who may read it.
 */
@NullMarked
package org.suivi.events.account;

import org.jspecify.annotations.NullMarked;
