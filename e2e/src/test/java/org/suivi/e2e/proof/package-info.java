/**
 * What must hold of an installation whatever happened to it: what was acknowledged is recorded, nothing stands twice, every version
 * is on its topic in order, replicas equal their origin, the feed has each once, and no past answer changed. It looks into the
 * databases and topics themselves, since the services are what is judged.
 */
@NullMarked
package org.suivi.e2e.proof;

import org.jspecify.annotations.NullMarked;
