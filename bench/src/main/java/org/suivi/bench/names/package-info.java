/**
 * A register of actors that nobody knows, with names as groups and persons of the field bear them, in several languages and scripts,
 * and questions after them as people write. The same seed gives the same register and the same questions.
 */
@NullMarked
package org.suivi.bench.names;

import org.jspecify.annotations.NullMarked;
