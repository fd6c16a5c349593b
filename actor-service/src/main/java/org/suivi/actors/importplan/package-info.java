/**
 * What an import of a list of actors would record: who each row is about, and which claims it adds to what stands. Nothing is recorded
 * here; the rules stand in docs/adr/0018.
 */
@NullMarked
package org.suivi.actors.importplan;

import org.jspecify.annotations.NullMarked;
