package org.suivi.rest.desk;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.Replies;
import org.suivi.rest.histories.Histories;
import org.suivi.security.Caller;

/** Sets up the desks of a service; a resource sets its own up once, in its constructor. */
// not a proxy: desks keep it and look into it
@Singleton
public class Desks {

    final Answers answers;
    final Replies replies;
    final Histories histories;
    final Caller caller;
    private final Recorder recorder;

    Desks(Answers answers, Replies replies, Histories histories, Caller caller, Recorder recorder) {
        this.answers = answers;
        this.replies = replies;
        this.histories = histories;
        this.caller = caller;
        this.recorder = recorder;
    }

    /**
     * The desk of what stands under an address of its own, by code or by id.
     *
     * @param path the path of the resource: one of them is at {@code path/{id}}
     */
    public <T, V> Desk<T, V> of(String path, VersionTable<T> table, Function<Version<T>, V> view) {
        return new Desk<>(this, table, new Register<>(recorder, table), view, it -> path + "/" + it.id());
    }

    /**
     * The desk of claims about things.
     *
     * @param path the path of the resource, with {@code {code}} for that of the thing; one claim is at {@code path/{id}}
     * @param things what the claims are about; its kind is also the name of the claims' column that holds the code
     * @param about the code of the thing that a claim is about
     */
    public <P, T, V> ClaimDesk<P, T, V> of(
            String path,
            VersionTable<P> things,
            Function<T, String> about,
            VersionTable<T> claims,
            Function<Version<T>, V> view) {
        Function<Version<T>, String> location = it -> path.replace("{code}", about.apply(it.body())) + "/" + it.id();
        return new ClaimDesk<>(
                things, about, claims, new Desk<>(this, claims, new Register<>(recorder, claims), view, location));
    }
}
