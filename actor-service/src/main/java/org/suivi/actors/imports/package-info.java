/**
 * Takes others' lists of actors. What is already known is never overwritten: names, ids and relations of the list become claims of its
 * source, and where the list holds two actors for one that are two here, it is said so and the mistake is not repeated.
 */
@NullMarked
package org.suivi.actors.imports;

import org.jspecify.annotations.NullMarked;
