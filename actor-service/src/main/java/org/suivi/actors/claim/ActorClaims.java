package org.suivi.actors.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.identity.Identity;
import org.suivi.history.Draft;
import org.suivi.history.Snapshot;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/**
 * Serves one kind of claims about actors. Under an actor that lives are found the claims about it and about the codes merged into
 * it; a claim is recorded about the code of the path, and corrected without moving it to another code.
 *
 * @param <T> the claim
 * @param <V> what is shown of it
 */
public final class ActorClaims<T, V> {

    private final ActorDesks house;
    private final Function<T, String> about;
    private final VersionTable<T> claims;
    private final BiFunction<Version<T>, @Nullable Certainty, V> view;
    private final ClaimDesk<Actor, T, V> desk;
    private final Set<String> kinds;

    ActorClaims(
            ActorDesks house,
            Function<T, String> about,
            VersionTable<T> claims,
            BiFunction<Version<T>, @Nullable Certainty, V> view,
            ClaimDesk<Actor, T, V> desk) {
        this.house = house;
        this.about = about;
        this.claims = claims;
        this.view = view;
        this.desk = desk;
        this.kinds = Set.of("actor", "merge", "disclosure", claims.kind());
    }

    /** A page of the claims about the actor that may have held on the day asked for, by id. */
    public RestResponse<Page<V>> held(String code, PageParams page, AsOfParams asOf) {
        return house.answers.list(
                asOf,
                page,
                kinds,
                (Shown<V> it) -> List.of(it.id),
                (snapshot, request) -> held(snapshot, code, request),
                Shown::view);
    }

    /** Records a claim under an id of the service's making; the same again changes nothing. */
    public RestResponse<V> create(String code, Draft<T> draft) {
        return desk.create(code, draft);
    }

    /** One claim about the actor. */
    public RestResponse<V> get(String code, String id, AsOfParams asOf) {
        return house.answers.one(
                asOf, kinds, snapshot -> mine(snapshot, code, claims.at(snapshot, id)), (snapshot, version) -> shown(
                                snapshot, version)
                        .view);
    }

    /** The versions of a claim about the actor. */
    public RestResponse<HistoryView<V>> history(String code, String id, AsOfParams asOf) {
        return house.answers.derived(asOf, kinds, snapshot -> {
            Identity identity = house.identities.at(snapshot);
            List<Version<T>> versions = claims.history(snapshot, id).stream()
                    .filter(it -> isMine(identity, code, it))
                    .toList();
            return house.histories.of(snapshot, versions, version -> view.apply(version, null));
        });
    }

    /**
     * Records a further version of a claim about the actor.
     *
     * @param draft makes what is to be recorded, about the code that the claim has been about
     */
    public RestResponse<V> correct(String code, String id, IfMatch seen, Function<String, Draft<T>> draft) {
        String own = ownCode(code, id);
        return desk.correct(own, id, seen, draft.apply(own));
    }

    /** Takes a claim about the actor back; its history stays. */
    public RestResponse<Void> retract(String code, String id, IfMatch seen, RetractionReason reason) {
        return desk.retract(ownCode(code, id), id, seen, reason);
    }

    private Rows<Shown<V>> held(Snapshot snapshot, String code, PageRequest request) {
        References.shown(house.actors, snapshot, code);
        String[] codes = house.identities.at(snapshot).codesOf(code).toArray(String[]::new);
        Where held = Where.all()
                .and("actor = ANY (:codes)", "codes", codes)
                .and("valid_from <= :validAt AND :validAt < valid_to");
        int leftOut = claims.leftOutUndated(snapshot, held);
        String after = request.first() ? null : request.after().getFirst();
        return Rows.of(
                claims.list(snapshot, held.and("id > :after", "after", after), "id", request.rows()).stream()
                        .map(version -> shown(snapshot, version))
                        .toList(),
                leftOut);
    }

    private Shown<V> shown(Snapshot snapshot, Version<T> version) {
        Certainty certainty = version.validity().on(snapshot.asOf().validAt());
        return new Shown<>(version.id(), view.apply(version, certainty));
    }

    private Optional<Version<T>> mine(Snapshot snapshot, String code, Optional<Version<T>> found) {
        Identity identity = house.identities.at(snapshot);
        return found.filter(it -> isMine(identity, code, it));
    }

    private boolean isMine(Identity identity, String code, Version<T> version) {
        return identity.living(about.apply(version.body())).equals(code);
    }

    /** The code that the claim is about, if that is one of the actor's; else the actor's own, under which it is then not found. */
    private String ownCode(String code, String id) {
        return house.databases.exact().withHandle(handle -> {
            Identity identity = house.identities.now(handle);
            return claims.current(handle, id)
                    .filter(it -> isMine(identity, code, it))
                    .map(it -> about.apply(it.body()))
                    .orElse(code);
        });
    }

    private record Shown<V>(String id, V view) {}
}
