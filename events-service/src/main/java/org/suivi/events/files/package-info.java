/**
 * Files of reports: kept on disk until all their rows have an outcome, and read row by row by the format that they are of. A file
 * that breaks off, is no sound archive or was made to keep us busy ends its import and nothing else.
 */
@NullMarked
package org.suivi.events.files;

import org.jspecify.annotations.NullMarked;
