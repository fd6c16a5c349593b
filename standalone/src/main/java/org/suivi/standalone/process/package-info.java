/**
 * Programs that the launcher starts, watches, starts again and ends.
 * What runs is written down beside the data, so that a later start finds what an earlier one left behind.
 */
@NullMarked
package org.suivi.standalone.process;

import org.jspecify.annotations.NullMarked;
