package org.suivi.actors.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haut conseil pour l'unité de l'Azawad | haut conseil unite azawad",
                "HAUT CONSEIL POUR L’UNITÉ DE L’AZAWAD | haut conseil unite azawad",
                "FRONT OF AZAWAD | front azawad",
                "CMA MNLA HCUA | cma mnla hcua",
                "Congrès ’pour’ la justice | congres justice",
                "al-Shabaab. Wing 2 | shabaab 2",
                "The High Council for the Unity of Azawad | high council unity azawad",
                "Jama'at Nusrat al Islam wal-Muslimin | jamaat nusrat islam muslimin",
                "Azawad's front | azawad front",
                "M.N.L.A. | mnla",
                "MAA-CMA | maa cma",
                "MAA, aile CMA | maa cma",
                "MAA-dissidents | maa dissident",
                "CMFPR-II | cmfpr 2",
                "CMFPR 2 | cmfpr 2",
                "CMFPR2 | cmfpr 2",
                "Force conjointe du G5 Sahel | force conjointe g5 sahel",
                "Plateforme des mouvements du 14 juin 2014 d’Alger | plateforme mouvements 14 juin 2014 alger",
                "Military Forces of Mali (2020-2021) | military forces mali",
                "Dozos (Mali) | dozos",
                "أنصار الدين | ansar dyn",
                "انصار الدين | ansar dyn",
                "أَنْصارُ الدّين | ansar dyn",
                "ЧВК Вагнер | cvk vagner"
            })
    void keepsWhatTellsWhoIsMeant(String name, String key) {
        assertThat(NameForm.of(name).key()).isEqualTo(key);
    }

    @Test
    void aNumberThatBeginsANameOrStandsInADateDesignatesNothing() {
        assertThat(NameForm.of("I").numerals()).isEmpty();
        assertThat(NameForm.of("Plateforme du 14 juin 2014 d'Alger").numerals()).isEmpty();
        assertThat(NameForm.of("CMFPR-II").numerals()).isEqualTo(Set.of(2));
    }

    @Test
    void aCountryInBracketsIsNoWord() {
        assertThat(NameForm.of("Operation Serval (France)").country()).isEqualTo("FR");
        assertThat(NameForm.of("Dozos (Burkina Faso)").country()).isEqualTo("BF");
        assertThat(NameForm.of("MAA (Plateforme)").country()).isNull();
    }

    @Test
    void listsHaveItems() {
        assertThat(NameForm.of("CM-FPR, GATIA, MAA").items())
                .extracting(NameForm::key)
                .containsExactly("cm fpr", "gatia", "maa");
        assertThat(NameForm.of("CMA et Plateforme").items())
                .extracting(NameForm::key)
                .containsExactly("cma", "plateforme");
        assertThat(NameForm.of("Front de libération du Macina").items()).isEmpty();
    }

    @Test
    void aNameOfNoLettersHasNoKey() {
        assertThat(NameForm.of("?!").key()).isEmpty();
        assertThat(NameForm.of("").key()).isEmpty();
        assertThat(NameForm.of("'").key()).isEmpty();
    }
}
