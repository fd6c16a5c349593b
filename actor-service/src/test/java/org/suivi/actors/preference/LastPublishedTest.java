package org.suivi.actors.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

class LastPublishedTest {

    private static final LocalDate FIRST = LocalDate.parse("2014-01-01");

    @Example
    void theLaterSourceCouldKnowTheEarlier() {
        RelationClaim of2014 = claim(1, "MSA", "CSP", "2021-05-06", "2023-09-24", "2023-09-24");
        RelationClaim of2024 = claim(2, "MSA", "CSP", "2021-05-06", "2023-09-10", "2024-01-15");

        Map<String, Standing> standings = LastPublished.of(List.of(of2014, of2024));

        assertThat(standings.get("2")).isEqualTo(new Standing(true, Because.RULE, null, null));
        assertThat(standings.get("1")).isEqualTo(new Standing(false, Because.RULE, "2", null));
    }

    @Example
    void ofTheSameDayOfPublicationTheFirstRecordedStays() {
        RelationClaim first = claim(1, "MSA", "CSP", "2021-05-06", "2023-09-24", "2023-09-24");
        RelationClaim second = claim(2, "MSA", "CSP", "2021-05-06", "2023-09-10", "2023-09-24");
        RelationClaim undated = claim(0, "MSA", "CSP", "2021-05-06", "2023-09-30", null);

        assertThat(preferred(List.of(undated, second, first))).containsExactly("1");
    }

    @Example
    void aPinIsStrongerThanAnyDate() {
        RelationClaim dated = claim(1, "MSA", "CSP", "2021-05-06", "2023-09-24", "2024-09-24");
        RelationClaim pinned = pinned(claim(2, "MSA", "CSP", "2021-05-06", "2023-09-10", null), 7);

        assertThat(LastPublished.of(List.of(dated, pinned)).get("1"))
                .isEqualTo(new Standing(false, Because.PIN, "2", null));
    }

    @Example
    void whatIsOfAnotherTimeOrOfAnotherWingDoesNotCompete() {
        RelationClaim before = claim(1, "CMA", "CSP", "2021-05-06", "2023", "2023");
        RelationClaim again = claim(2, "CMA", "CSP", "2023-11", "2024-04-25", "2024");
        RelationClaim north = wing(3, "CPA", "CMA", "north");
        RelationClaim south = wing(4, "CPA", "CMA", "south");

        assertThat(preferred(List.of(before, again, north, south))).containsExactly("1", "2", "3", "4");
    }

    @Example
    void whatWouldCloseACircleIsKeptAndSaysSo() {
        RelationClaim down = claim(1, "MNLA", "CMA", "2014-06", "2023-02-08", "2015-06-11");
        RelationClaim further = claim(2, "CMA", "CSP", "2021-05-06", "2024-04-25", "2021-05-06");
        RelationClaim back = claim(3, "CSP", "MNLA", "2022", null, "2025");

        Standing standing = LastPublished.of(List.of(back, further, down)).get("3");

        assertThat(standing.because()).isEqualTo(Because.CYCLE);
        assertThat(standing.circle()).hasToString("CSP → MNLA → CMA → CSP, from 2022-01-01 to 2023-02-08");
    }

    @Example
    void theNextOfAnEdgeIsTriedWhereItsFirstWouldCloseACircle() {
        RelationClaim down = claim(1, "A", "B", "2014", "2016-12-31", null);
        RelationClaim long2 = claim(2, "B", "A", "2015", "2020-01-01", "2021");
        RelationClaim short3 = claim(3, "B", "A", "2018", "2019", "2019");

        assertThat(preferred(List.of(down, long2, short3))).containsExactly("1", "3");
    }

    @Example
    void aLaterSourceOfAnEdgeDoesNotLoseItsPlaceToWhatWouldHaveClosedTheCircle() {
        RelationClaim down = claim(1, "A", "B", "2014", null, "2014");
        RelationClaim back = claim(2, "B", "A", "2015", null, "2020");
        RelationClaim downAgain = claim(3, "A", "B", "2014-03", null, "2016");

        assertThat(preferred(List.of(down, back, downAgain))).containsExactly("3");
    }

    @Property
    void noActorIsAMemberOfItselfOnAnyDay(@ForAll("claims") List<RelationClaim> claims) {
        List<RelationClaim> preferred = preferredOf(claims);
        for (int day = 0; day < 40; day++) {
            LocalDate on = FIRST.plusDays(day);
            List<RelationClaim> held = preferred.stream()
                    .filter(claim -> claim.longest().holds(on))
                    .toList();
            assertThat(reachesItself(held)).as("%s on %s", held, on).isFalse();
        }
    }

    @Property
    void ofThoseThatCompeteOneIsPreferredAtTheMostAndNoneOnlyForACircle(@ForAll("claims") List<RelationClaim> claims) {
        Map<String, Standing> standings = LastPublished.of(claims);
        for (RelationClaim claim : claims) {
            Standing standing = standings.get(claim.id());
            boolean won = claims.stream()
                    .filter(other -> !other.id().equals(claim.id()) && other.competesWith(claim))
                    .anyMatch(other -> standings.get(other.id()).preferred());
            assertThat(standing.preferred() && won).isFalse();
            assertThat(standing.preferred() || won || standing.because() == Because.CYCLE)
                    .isTrue();
        }
    }

    @Property
    void theOrderInWhichClaimsAreReadDoesNotMatter(@ForAll("claims") List<RelationClaim> claims, @ForAll long seed) {
        List<RelationClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(LastPublished.of(shuffled)).isEqualTo(LastPublished.of(claims));
    }

    @Property
    void whatIsAboveAnActorIsEnoughToTellHowItsClaimsStand(@ForAll("claims") List<RelationClaim> claims) {
        Map<String, Standing> all = LastPublished.of(claims);
        for (String actor : List.of("A", "B", "C")) {
            Set<String> above = new TreeSet<>(Set.of(actor));
            int before;
            do {
                before = above.size();
                claims.stream().filter(it -> above.contains(it.from())).forEach(it -> above.add(it.to()));
            } while (above.size() > before);
            LastPublished.of(claims.stream()
                            .filter(it -> above.contains(it.from()))
                            .toList())
                    .forEach((id, standing) -> assertThat(standing).isEqualTo(all.get(id)));
        }
    }

    @Property
    void aPinThatIsNotRefusedIsHeeded(@ForAll("claims") List<RelationClaim> claims, @ForAll("index") int which) {
        if (claims.isEmpty()) {
            return;
        }
        List<RelationClaim> unpinned =
                claims.stream().map(it -> pinned(it, null)).toList();
        RelationClaim chosen = unpinned.get(which % unpinned.size());
        boolean refused = LastPublished.circleIfPreferred(chosen, unpinned).isPresent();
        List<RelationClaim> after = unpinned.stream()
                .map(it -> it.id().equals(chosen.id()) ? pinned(it, 1) : it)
                .toList();

        assertThat(refused || LastPublished.of(after).get(chosen.id()).preferred())
                .isTrue();
    }

    @Provide
    Arbitrary<Integer> index() {
        return Arbitraries.integers().between(0, 30);
    }

    @Provide
    Arbitrary<List<RelationClaim>> claims() {
        Arbitrary<String> actor = Arbitraries.of("A", "B", "C", "D", "E");
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 30);
        Arbitrary<RelationClaim> claim = Combinators.combine(
                        actor,
                        actor,
                        day,
                        Arbitraries.integers().between(0, 12),
                        day.injectNull(0.3),
                        Arbitraries.integers().between(1, 9).injectNull(0.8))
                .as((from, to, first, length, published, pin) -> pinned(
                        claim(
                                0,
                                from,
                                to,
                                FIRST.plusDays(first).toString(),
                                FIRST.plusDays(first + length).toString(),
                                published == null
                                        ? null
                                        : FIRST.plusDays(published).toString()),
                        pin));
        return claim.list().ofMaxSize(14).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> numbered(list.get(i), i))
                .filter(it -> !it.from().equals(it.to()))
                .toList());
    }

    private static boolean reachesItself(List<RelationClaim> held) {
        return held.stream().map(RelationClaim::from).distinct().anyMatch(actor -> {
            Set<String> reached = new TreeSet<>();
            int before;
            do {
                before = reached.size();
                held.stream()
                        .filter(it -> it.from().equals(actor) || reached.contains(it.from()))
                        .forEach(it -> reached.add(it.to()));
            } while (reached.size() > before);
            return reached.contains(actor);
        });
    }

    private static List<String> preferred(List<RelationClaim> claims) {
        return preferredOf(claims).stream().map(RelationClaim::id).sorted().toList();
    }

    private static List<RelationClaim> preferredOf(List<RelationClaim> claims) {
        Map<String, Standing> standings = LastPublished.of(claims);
        return claims.stream().filter(it -> standings.get(it.id()).preferred()).toList();
    }

    private static RelationClaim claim(
            int number, String from, String to, String validFrom, String validTo, String published) {
        return new RelationClaim(
                String.valueOf(number),
                "MEMBER_OF",
                from,
                to,
                "WHOLE",
                null,
                null,
                new Validity(date(validFrom), date(validTo)),
                new Provenance(null, null, date(published)),
                Instant.EPOCH.plusSeconds(number),
                null);
    }

    private static RelationClaim wing(int number, String from, String to, String wing) {
        RelationClaim it = claim(number, from, to, "2014", null, null);
        return new RelationClaim(
                it.id(),
                it.type(),
                from,
                to,
                "WING",
                wing,
                null,
                it.validity(),
                it.provenance(),
                it.firstRecorded(),
                null);
    }

    private static RelationClaim numbered(RelationClaim it, int number) {
        return new RelationClaim(
                String.valueOf(number),
                it.type(),
                it.from(),
                it.to(),
                it.extent(),
                it.wing(),
                null,
                it.validity(),
                it.provenance(),
                Instant.EPOCH.plusSeconds(number),
                it.pin());
    }

    private static RelationClaim pinned(RelationClaim it, Integer second) {
        return new RelationClaim(
                it.id(),
                it.type(),
                it.from(),
                it.to(),
                it.extent(),
                it.wing(),
                null,
                it.validity(),
                it.provenance(),
                it.firstRecorded(),
                second == null ? null : new Pinned(Instant.EPOCH.plusSeconds(1000 + second), "suivi-editors", "why"));
    }

    private static UncertainDate date(String text) {
        return text == null ? null : UncertainDate.parse(text);
    }
}
