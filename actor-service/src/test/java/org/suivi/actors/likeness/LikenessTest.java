package org.suivi.actors.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "al-Murabitun | Al Mourabitoune",
                "Al-Qaeda in the Islamic Maghreb | Al-Qaïda in the Islamic Maghreb",
                "Ansardine | Ansar Dine",
                "CMFPR | CM-FPR",
                "المرابطون | Al-Mourabitoun",
                "Вагнер | Wagner",
                "UN Mission in Mali | United Nations Mission in Mali",
                "Wagner | Groupe Wagner",
                "FPLA | Front populaire de libération de l'Azawad",
                "Front populaire de libération de l'Azawad | FPLA"
            })
    void oneNameWrittenInTwoWaysIsAlike(String asked, String known) {
        assertThat(likeness(asked, known)).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLA | FLM",
                "MINUSCA | MINUSMA",
                "CSP-DPA | CSP-PSD",
                "Islamic State in the Greater Sahara | Islamic State Sahel Province",
                "Front populaire de l'Azawad | Mouvement populaire de l'Azawad",
                "Front de libération du Macina | Front de libération de l'Azawad",
                "Government of Mali | Government of Mauritania",
                "Economic Community of Central African States | Economic Community of West African States"
            })
    void namesOfTwoAreNotAlike(String asked, String known) {
        assertThat(likeness(asked, known)).isLessThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({
        "CMFPR-I, CMFPR-II, -0.5, 0",
        "CMFPR-III, CMFPR, -0.25, 0",
        "CMFPR, CMFPR-II, -0.1, 0",
        "MAA-Plateforme, MAA-CMA, 0, -0.5",
        "CPA (aile Plateforme), CPA, 0, -0.25",
        "MAA (CMA), MAA-CMA, 0, 0"
    })
    void anotherNumeralOrWingIsPenalised(String asked, String known, double numeral, double wing) {
        NameForm name = NameForm.of(known);
        Comparison.Alike alike = new Comparison(NameForm.of(asked), List.of(name)).with(name);

        assertThat(alike.numeral()).isEqualTo(numeral);
        assertThat(alike.wing()).isEqualTo(wing);
    }

    @Property(tries = 2000)
    void everyTextIsReadAndIsLikeItself(@ForAll String name, @ForAll String other) {
        NameForm form = NameForm.of(name);

        assertThat(Likeness.of(form, NameForm.of(other))).isBetween(0.0, 1.0);
        assertThat(Likeness.of(form, NameForm.of(name))).isEqualTo(form.key().isEmpty() ? 0 : 1);
        assertThat(NameKeys.of(form)).hasSizeLessThan(5000).doesNotContainNull();
    }

    private static double likeness(String asked, String known) {
        return Likeness.of(NameForm.of(asked), NameForm.of(known));
    }
}
