/**
 * How bodies are read: nothing is guessed, nothing is dropped, and no text gets in that the database cannot hold.
 */
@NullMarked
package org.suivi.rest.json;

import org.jspecify.annotations.NullMarked;
