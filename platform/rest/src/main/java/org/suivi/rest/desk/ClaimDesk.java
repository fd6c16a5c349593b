package org.suivi.rest.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;

/**
 * Serves the claims about one thing, under the path of the thing: claims about another are not found there, and a claim is
 * recorded only about what stands.
 *
 * @param <P> the thing
 * @param <T> the claim
 * @param <V> what is shown of it
 */
public final class ClaimDesk<P, T, V> {

    private final VersionTable<P> things;
    private final Function<T, String> about;
    private final VersionTable<T> claims;
    private final Desk<T, V> desk;
    private final BiConsumer<Recording, T> check;

    ClaimDesk(VersionTable<P> things, Function<T, String> about, VersionTable<T> claims, Desk<T, V> desk) {
        this(things, about, claims, desk, (recording, claim) -> {});
    }

    private ClaimDesk(
            VersionTable<P> things,
            Function<T, String> about,
            VersionTable<T> claims,
            Desk<T, V> desk,
            BiConsumer<Recording, T> check) {
        this.things = things;
        this.about = about;
        this.claims = claims;
        this.desk = desk;
        this.check = check;
    }

    /** The same desk, where a claim has to fit to what stands; the check runs under the clock and throws a problem. */
    public ClaimDesk<P, T, V> checking(BiConsumer<Recording, T> fits) {
        return new ClaimDesk<>(things, about, claims, desk, fits);
    }

    /** The same desk, whose answers depend on further kinds of change: on what decides who may read which of the claims. */
    public ClaimDesk<P, T, V> dependingOn(String... further) {
        return new ClaimDesk<>(things, about, claims, desk.dependingOn(further), check);
    }

    /**
     * All claims about it, on one page.
     *
     * @param orderBy columns by which they are ordered, {@code id} the last
     */
    public RestResponse<Page<V>> list(String code, AsOfParams asOf, String orderBy) {
        return desk.all(asOf, of(code), orderBy, kinds(), stands(code));
    }

    /** A page of the claims about it that may have held on the day asked for, by id. */
    public RestResponse<Page<V>> held(String code, PageParams page, AsOfParams asOf) {
        Where held = of(code).and("valid_from <= :validAt AND :validAt < valid_to");
        return desk.page(asOf, page, held, kinds(), stands(code));
    }

    /** A page of the claims about it, whenever they held, by id. */
    public RestResponse<Page<V>> page(String code, PageParams page, AsOfParams asOf) {
        return desk.page(asOf, page, of(code), kinds(), stands(code));
    }

    /** Records a claim about it under an id of the service's making; the same again changes nothing. */
    public RestResponse<V> create(String code, Draft<T> draft) {
        return create(code, Ids.random().toString(), draft);
    }

    /** Records a claim, or a part of it, that has a code. */
    public RestResponse<V> create(String code, String id, Draft<T> draft) {
        return desk.create(id, draft, recording -> {
            References.inPath(things, recording, code);
            check.accept(recording, draft.body());
        });
    }

    /** One claim about it. */
    public RestResponse<V> get(String code, String id, AsOfParams asOf) {
        return mine(code).get(id, asOf);
    }

    /** The versions of a claim about it. */
    public RestResponse<HistoryView<V>> history(String code, String id, AsOfParams asOf) {
        return mine(code).history(id, asOf);
    }

    /** Records a further version of a claim about it. */
    public RestResponse<V> correct(String code, String id, IfMatch seen, Draft<T> draft) {
        return correct(code, id, seen, draft, recording -> {});
    }

    /** The same, where the correction of this one has to pass a further check under the clock. */
    public RestResponse<V> correct(String code, String id, IfMatch seen, Draft<T> draft, Consumer<Recording> further) {
        return desk.correct(id, seen, draft, recording -> {
            References.partOf(claims, recording, id, code, about);
            check.accept(recording, draft.body());
            further.accept(recording);
        });
    }

    /** Takes a claim about it back; its history stays. */
    public RestResponse<Void> retract(String code, String id, IfMatch seen, RetractionReason reason) {
        return desk.retract(id, seen, reason, recording -> References.partOf(claims, recording, id, code, about));
    }

    private Desk<T, V> mine(String code) {
        return desk.showing(claim -> about.apply(claim).equals(code));
    }

    private Where of(String code) {
        return Where.all().and(things.kind() + " = :code", "code", code);
    }

    private Set<String> kinds() {
        Set<String> kinds = new HashSet<>(desk.kinds());
        kinds.add(things.kind());
        return kinds;
    }

    private Consumer<Snapshot> stands(String code) {
        return snapshot -> References.shown(things, snapshot, code);
    }
}
