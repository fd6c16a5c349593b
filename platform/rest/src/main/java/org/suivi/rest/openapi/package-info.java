/**
 * What the API document of a service says of every operation, so that no method has to repeat it: problems, and that a creation
 * answers 201.
 */
@NullMarked
package org.suivi.rest.openapi;

import org.jspecify.annotations.NullMarked;
