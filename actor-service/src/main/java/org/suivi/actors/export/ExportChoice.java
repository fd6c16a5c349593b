package org.suivi.actors.export;

/**
 * What is exported.
 *
 * @param allClaims of relations those too that are not preferred
 * @param ever whatever held at any time, and not on the day alone
 */
record ExportChoice(ExportFormat format, boolean allClaims, boolean ever) {}
