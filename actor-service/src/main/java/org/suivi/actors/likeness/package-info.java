/**
 * How alike two written names are: the form in which names are read (case, accents, apostrophes, scripts, articles, numerals and
 * wings apart from words), and the likeness of two such forms. Knows no actor and no database.
 */
@NullMarked
package org.suivi.actors.likeness;

import org.jspecify.annotations.NullMarked;
