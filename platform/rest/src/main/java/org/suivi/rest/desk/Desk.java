package org.suivi.rest.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Outcome;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.Rows;

/**
 * Serves the records of one table of versions: every read by the clocks asked for and with its ETag, every write one transaction
 * under the clock. Missing, gone, stale and conflicting ones end in their problems.
 *
 * @param <T> the record
 * @param <V> what is shown of it
 */
public final class Desk<T, V> {

    private final Desks house;
    private final VersionTable<T> table;
    private final Register<T> register;
    private final Function<Version<T>, V> view;
    private final Function<Version<T>, String> location;
    private final BiConsumer<Recording, T> check;
    private final Predicate<T> shown;
    private final Set<String> kinds;

    Desk(
            Desks house,
            VersionTable<T> table,
            Register<T> register,
            Function<Version<T>, V> view,
            Function<Version<T>, String> location) {
        this(house, table, register, view, location, (recording, body) -> {}, body -> true, Set.of(table.kind()));
    }

    private Desk(
            Desks house,
            VersionTable<T> table,
            Register<T> register,
            Function<Version<T>, V> view,
            Function<Version<T>, String> location,
            BiConsumer<Recording, T> check,
            Predicate<T> shown,
            Set<String> kinds) {
        this.house = house;
        this.table = table;
        this.register = register;
        this.view = view;
        this.location = location;
        this.check = check;
        this.shown = shown;
        this.kinds = kinds;
    }

    /** The same desk, where what is recorded has to fit to what stands; the check runs under the clock and throws a problem. */
    public Desk<T, V> checking(BiConsumer<Recording, T> fits) {
        return new Desk<>(house, table, register, view, location, fits, shown, kinds);
    }

    /** The same desk, from which only some are read one by one; the others are as good as none. */
    public Desk<T, V> showing(Predicate<T> some) {
        return new Desk<>(house, table, register, view, location, check, some, kinds);
    }

    /** The same desk, whose answers depend on further kinds of change: on what decides who may read which of them. */
    public Desk<T, V> dependingOn(String... further) {
        Set<String> all = new HashSet<>(kinds);
        all.addAll(Set.of(further));
        return new Desk<>(house, table, register, view, location, check, shown, Set.copyOf(all));
    }

    Set<String> kinds() {
        return kinds;
    }

    /** A page of them, by code or id. */
    public RestResponse<Page<V>> page(AsOfParams asOf, PageParams page, Where filter) {
        return page(asOf, page, filter, kinds, snapshot -> {});
    }

    RestResponse<Page<V>> page(
            AsOfParams asOf, PageParams page, Where filter, Set<String> listed, Consumer<Snapshot> first) {
        return house.answers.list(
                asOf,
                page,
                listed,
                (Version<T> it) -> List.of(it.id()),
                (snapshot, request) -> {
                    first.accept(snapshot);
                    int leftOut = table.leftOutUndated(snapshot, filter);
                    String after = request.first() ? null : request.after().getFirst();
                    return Rows.of(
                            table.list(snapshot, filter.and("id > :after", "after", after), "id", request.rows()),
                            leftOut);
                },
                view);
    }

    RestResponse<Page<V>> all(
            AsOfParams asOf, Where filter, String orderBy, Set<String> listed, Consumer<Snapshot> first) {
        return house.answers.derived(asOf, listed, snapshot -> {
            first.accept(snapshot);
            List<V> items = table.list(snapshot, filter, orderBy, Integer.MAX_VALUE).stream()
                    .map(view)
                    .toList();
            return new Page<>(items, null, AsOfView.of(snapshot.asOf(), table.leftOutUndated(snapshot, filter)), null);
        });
    }

    /** One of them. */
    public RestResponse<V> get(String id, AsOfParams asOf) {
        return house.answers.one(
                asOf,
                kinds,
                snapshot -> table.at(snapshot, id).filter(it -> shown.test(it.body())),
                (snapshot, version) -> view.apply(version));
    }

    /** Its versions. */
    public RestResponse<HistoryView<V>> history(String id, AsOfParams asOf) {
        return house.answers.derived(
                asOf,
                kinds,
                snapshot -> house.histories.of(
                        snapshot,
                        table.history(snapshot, id).stream()
                                .filter(it -> shown.test(it.body()))
                                .toList(),
                        view));
    }

    /** Records what has no code under an id of the service's making. */
    public RestResponse<V> create(Draft<T> draft) {
        return create(Ids.random().toString(), draft);
    }

    /** Records a thing under the code that its creator chose. */
    public RestResponse<V> create(String code, Draft<T> draft) {
        return create(code, draft, recording -> check.accept(recording, draft.body()));
    }

    RestResponse<V> create(String id, Draft<T> draft, Consumer<Recording> fits) {
        return reply(register.create(id, draft, by(), fits));
    }

    /** Records a further version. */
    public RestResponse<V> correct(String id, IfMatch seen, Draft<T> draft) {
        return correct(id, seen, draft, recording -> check.accept(recording, draft.body()));
    }

    /** Records a further version, once this check, and no other, has seen under the clock that it fits to what stands. */
    public RestResponse<V> correct(String id, IfMatch seen, Draft<T> draft, Consumer<Recording> fits) {
        return reply(register.correct(id, draft, by(), seen.version(), fits));
    }

    /** Takes it back; its history stays. */
    public RestResponse<Void> retract(String id, IfMatch seen, RetractionReason reason) {
        return retract(id, seen, reason, recording -> {});
    }

    RestResponse<Void> retract(String id, IfMatch seen, RetractionReason reason, Consumer<Recording> fits) {
        By by = by().because(reason.text());
        return house.replies.toRetraction(register.retract(id, by, seen.version(), fits), location);
    }

    /** Tells the writer what became of a write that another has done. */
    public RestResponse<V> reply(Outcome<T> outcome) {
        return house.replies.to(outcome, view, location);
    }

    /** Who is writing. */
    public By by() {
        return new By(house.caller.organisation(), house.caller.subject(), null);
    }
}
