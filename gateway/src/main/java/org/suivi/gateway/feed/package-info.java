/**
 * The feed: every version that a service told of, once, in one order, without its body, with who may learn of it. Behind
 * {@code /changes} and {@code /stream}.
 */
@NullMarked
package org.suivi.gateway.feed;

import org.jspecify.annotations.NullMarked;
