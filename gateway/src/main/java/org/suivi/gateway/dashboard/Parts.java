package org.suivi.gateway.dashboard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.suivi.gateway.proxy.Service;
import org.suivi.security.Caller;

/** The parts of one page, each asked for once, all at the same time. */
final class Parts {

    private final PartFetcher fetcher;
    private final Caller caller;
    private final Map<String, CompletableFuture<PartView>> asked = new ConcurrentHashMap<>();

    Parts(PartFetcher fetcher, Caller caller) {
        this.fetcher = fetcher;
        this.caller = caller;
    }

    /** Asks without waiting. */
    CompletableFuture<PartView> ask(Service service, String href) {
        return asked.computeIfAbsent(href, question -> fetcher.fetch(service, question, caller));
    }

    CompletableFuture<List<PartView>> askAll(Service service, List<String> hrefs) {
        List<CompletableFuture<PartView>> all =
                hrefs.stream().map(href -> ask(service, href)).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream().map(CompletableFuture::join).toList());
    }
}
