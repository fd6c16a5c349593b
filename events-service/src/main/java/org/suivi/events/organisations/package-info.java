/**
 * The organisations that bring reports, judge benchmarks or publish figures. They are registered by an admin and shown to everybody.
 */
@NullMarked
package org.suivi.events.organisations;

import org.jspecify.annotations.NullMarked;
