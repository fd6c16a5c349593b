package org.suivi.events.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void caseAccentsApostrophesAndSpacesDoNotMatter() {
        assertThat(NameKey.of("Haut Conseil pour l’unité de l’Azawad"))
                .isEqualTo(NameKey.of("HAUT  CONSEIL pour l'unite de l'Azawad"))
                .isEqualTo("haut conseil pour l unite de l azawad");
    }

    @Test
    void numeralsAndWordsAlwaysMatter() {
        assertThat(NameKey.of("CMFPR-I")).isNotEqualTo(NameKey.of("CMFPR-II"));
        assertThat(NameKey.of("MAA-Plateforme")).isNotEqualTo(NameKey.of("MAA"));
    }

    @Test
    void composedAndDecomposedTextIsTheSame() {
        assertThat(NameKey.of("unit\u00e9")).isEqualTo(NameKey.of("unite\u0301"));
    }

    @Test
    void anotherScriptIsReadAsLatinLetters() {
        assertThat(NameKey.of("الحركة العربية الأزوادية")).matches("[a-z0-9 ]+").isNotEmpty();
    }

    @Test
    void whatHasNeitherLetterNorDigitHasNoKey() {
        assertThat(NameKey.of(" — ?! ")).isEmpty();
    }

    @Test
    void aCodeIsFoundAsTheCodeAloneAndNeverAsAName() {
        assertThat(NameKey.ofCode("CMA")).isNotEqualTo(NameKey.of("CMA"));
    }
}
