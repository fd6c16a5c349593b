/**
 * What is looked at before a request reaches its resource: its parameters are declared and can be read, its body is decompressed
 * and not too large.
 */
@NullMarked
package org.suivi.rest.request;

import org.jspecify.annotations.NullMarked;
