/**
 * What holds for every request and every answer whatever it is about: how a path may be written, which headers protect a page,
 * by which trace an answer can be found again.
 */
@NullMarked
package org.suivi.gateway.web;

import org.jspecify.annotations.NullMarked;
