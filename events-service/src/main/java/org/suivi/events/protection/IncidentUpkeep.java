package org.suivi.events.protection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done to incidents unasked: looked up again when actors, terms or the policy changed, released after an embargo. */
@ApplicationScoped
class IncidentUpkeep {

    /** So many hold the clock for some tens of milliseconds. */
    private static final int AT_ONCE = 500;

    private final FollowTerms followTerms;
    private final RefreshIncidents refreshIncidents;
    private final ReleaseEmbargoed releaseEmbargoed;

    IncidentUpkeep(FollowTerms followTerms, RefreshIncidents refreshIncidents, ReleaseEmbargoed releaseEmbargoed) {
        this.followTerms = followTerms;
        this.refreshIncidents = refreshIncidents;
        this.releaseEmbargoed = releaseEmbargoed;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        followTerms.handle();
        boolean more = true;
        while (more) {
            more = refreshIncidents.handle(AT_ONCE);
        }
    }

    @Scheduled(every = "{suivi.embargo.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void release() {
        boolean more = true;
        while (more) {
            more = releaseEmbargoed.handle(AT_ONCE);
        }
    }
}
