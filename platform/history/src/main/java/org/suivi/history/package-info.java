/**
 * The two clocks: tables of versions that nothing overwrites, the recorded time that orders them, and reads as of a
 * date. Every service writes through {@link org.suivi.history.Recorder} and reads through {@link
 * org.suivi.history.Snapshots}.
 */
@NullMarked
package org.suivi.history;

import org.jspecify.annotations.NullMarked;
