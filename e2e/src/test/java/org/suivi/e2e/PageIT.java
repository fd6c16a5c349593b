package org.suivi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.suivi.e2e.Installation.Holder.PARTNER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page at the root, in a real browser. */
@ExtendWith(RunningSuivi.class)
class PageIT {

    private static final double SOON = 60_000;

    private final Installation suivi;

    PageIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void thePageShowsTheAgreementAndTellsOfAnIncidentWhileItIsOpen() {
        try (Browser browser = Browser.open(chromium())) {
            Page page = browser.page();
            page.navigate(suivi.address() + "/?validAt=2018-12-31");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("article[data-method=PAM_INDEX]")).containsText("52.5", soon());
            assertThat(page.locator("#live-status[data-state=on]")).hasCount(1, new HasCountOptions().setTimeout(SOON));

            String place = "Puits " + System.nanoTime();
            given().spec(suivi.as(PARTNER))
                    .body(Reports.with(
                            Reports.clash("2015-04-30", "GATIA"),
                            "place",
                            Map.of("lat", 15.9, "lon", 2.4, "precision", "EXACT", "name", place, "country", "ML")))
                    .post("/incidents")
                    .then()
                    .statusCode(201);
            assertThat(page.locator("#latest-incidents")).containsText(place, soon());

            assertThat(browser.errors()).isEmpty();
            assertThat(browser.requests()).allSatisfy(each -> assertThat(each).startsWith(suivi.address()));
        }
    }

    @Test
    void thePageSaysItsLanguageAndNamesItsLandmarks() {
        try (Browser browser = Browser.open(chromium())) {
            Page page = browser.page();
            page.navigate(suivi.address() + "/");
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en|fr"));
            assertThat(page.locator("main")).hasCount(1);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.title()).isNotBlank();
        }
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(SOON);
    }

    private static Path chromium() {
        return Browser.program().orElseGet(() -> abort("no Chromium here: ./suivi test puts one in place"));
    }
}
