/**
 * The tokens by which services know who asks: signed here, for one service each, good for a minute. Their public half is all
 * that a service needs.
 */
@NullMarked
package org.suivi.gateway.token;

import org.jspecify.annotations.NullMarked;
