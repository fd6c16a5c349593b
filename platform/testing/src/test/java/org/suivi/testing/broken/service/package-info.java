/** A layer where a feature should be. */
@NullMarked
package org.suivi.testing.broken.service;

import org.jspecify.annotations.NullMarked;
