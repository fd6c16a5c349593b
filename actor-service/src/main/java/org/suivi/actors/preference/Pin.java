package org.suivi.actors.preference;

/**
 * That a person prefers the claim under whose id it is recorded; why stands beside it, as the reason of its version.
 *
 * @param relation the id of the claim
 */
public record Pin(String relation) {}
