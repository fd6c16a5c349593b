/**
 * Problem documents where no resource answers, and the pages behind their addresses. Every refusal of the gateway reads like
 * one of a service.
 */
@NullMarked
package org.suivi.gateway.problems;

import org.jspecify.annotations.NullMarked;
