/**
 * What shows actors to somebody who looks for one in a tool such as OpenRefine: suggestions while he types, a small page on one of
 * them, the properties that he may ask for. Parts of the reconciliation service (W3C Reconciliation 0.2, sections 5 to 7).
 */
@NullMarked
package org.suivi.actors.suggestion;

import org.jspecify.annotations.NullMarked;
