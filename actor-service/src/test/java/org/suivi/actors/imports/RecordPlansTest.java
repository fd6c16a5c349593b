package org.suivi.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.actors.imports.ImportCase.actor;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.importplan.Plan;
import org.suivi.actors.importplan.RowOutcome;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.relation.RelationType;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;

/** What is told of a row is what was recorded of it, and not what was planned before somebody else came. */
@QuarkusTest
@TestProfile(ImportCase.OfItsOwn.class)
class RecordPlansTest {

    private static final Provenance LIST = new Provenance("ucdp", "UCDP Actor Dataset", null);
    private static final By SOMEBODY = new By("suivi-editors", "somebody", "tried");

    @Inject
    RecordPlans record;

    @Test
    void whatStoodAlreadyIsNotCounted() {
        actor("RP.ONE", "\"founded\": \"1998\"", "Millwrights of the Upper Weir");
        Plan plan =
                plan(RowOutcome.MATCHED, List.of(number("RP.ONE", "9951", null)), List.of(name("RP.ONE")), List.of());

        assertThat(carriedOut(plan)).isEqualTo(plan);
        Plan again = carriedOut(plan);
        assertThat(again.size()).isZero();
        assertThat(again.outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(again.notes()).isEmpty();
    }

    @Test
    void whatStandsInOtherWordsStaysAndIsNamed() {
        actor("RP.TWO", "\"founded\": \"1998\"", "Ropewalkers of the Lower Weir");
        carriedOut(plan(RowOutcome.MATCHED, List.of(number("RP.TWO", "9952", null)), List.of(), List.of()));

        Plan noted = carriedOut(plan(
                RowOutcome.MATCHED, List.of(number("RP.TWO", "9952", "is two")), List.of(name("RP.TWO")), List.of()));
        assertThat(noted.numbers()).isEmpty();
        assertThat(noted.names()).hasSize(1);
        assertThat(noted.outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(noted.notes()).extracting(RowIssue::code).containsExactly("stands-otherwise");
        assertThat(noted.notes().getFirst().detail()).startsWith("ucdp 9952 of RP.TWO stands");
    }

    @Test
    void aTieThatIsRefusedIsToldWithTheReason() {
        actor("RP.THREE", "\"founded\": \"1998\"", "Bargemen of the Middle Weir");
        Draft<Relation> tie = new Relation(
                        RelationType.SPLINTER_OF, "RP.THREE", "RP.NOBODY", Relation.Extent.WHOLE, null, null)
                .claimed(Validity.ALWAYS, LIST);

        Plan refused = carriedOut(plan(RowOutcome.UPDATED, List.of(), List.of(), List.of(tie)));
        assertThat(refused.outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(refused.relations()).isEmpty();
        assertThat(refused.notes()).extracting(RowIssue::code).containsExactly("no-relation");
        assertThat(refused.notes().getFirst().detail())
                .contains(
                        "SPLINTER_OF RP.NOBODY", "between actors that are known and live", "/to: the code of an actor");
    }

    private Plan carriedOut(Plan plan) {
        return record.handle(List.of(plan), SOMEBODY).getFirst();
    }

    private static Plan plan(
            RowOutcome outcome,
            List<Draft<ExternalIdClaim>> numbers,
            List<Draft<Name>> names,
            List<Draft<Relation>> relations) {
        String code = numbers.isEmpty()
                ? relations.getFirst().body().from()
                : numbers.getFirst().body().actor();
        return new Plan(
                1, 2, "9951", outcome, List.of(code), "tried", null, numbers, names, relations, List.of(), List.of());
    }

    private static Draft<ExternalIdClaim> number(String actor, String value, @Nullable String note) {
        return new ExternalIdClaim(actor, "ucdp", value, note).claimed(Validity.ALWAYS, LIST);
    }

    private static Draft<Name> name(String actor) {
        return new Name(actor, "Weirfolk " + actor, null, null, NameKind.ALIAS, Name.Strength.STRONG, null)
                .claimed(Validity.ALWAYS, LIST);
    }
}
