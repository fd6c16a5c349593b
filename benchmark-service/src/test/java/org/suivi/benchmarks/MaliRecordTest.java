package org.suivi.benchmarks;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suivi.benchmarks.Requests.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told beside the sixty commitments: others' totals, the host's consent, slipped dates, the mission's strength. */
@QuarkusTest
class MaliRecordTest {

    @BeforeEach
    void theCaseIsLoaded() {
        MaliCase.loadOnce();
    }

    @Test
    void aTotalOfAnotherListStandsBesideOursOnceItWasPublished() {
        get("/instruments/mali-2015/implementation?validAt=2021-12-31")
                .body("published.find { it.organisation == 'kroc-pam' }.value", equalTo(31.25f))
                .body("published.find { it.organisation == 'kroc-pam' }.measure", equalTo("PAM_INDEX"));
        get("/instruments/mali-2015/implementation?validAt=2021-12-31&publishedBy=2021-12-31")
                .body("published.organisation", not(hasItem("kroc-pam")));
    }

    @Test
    void theHostConsentedToTheMandateAndWithdrewItsConsent() {
        get("/instruments/unscr-2100/parties?validAt=2013-07-01")
                .body("items.find { it.actor == 'GOVML' }.state", equalTo("CONSENTING"));
        get("/instruments/unscr-2640/parties?validAt=2023-06-16")
                .body("items.find { it.actor == 'GOVML' }.state", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void theReferendumSlippedAsOftenAsItWasSetAnew() {
        get("/benchmarks/mali-2015.c03/status?validAt=2023-05-31")
                .body("deadline.due", equalTo("2023-06-18"))
                .body("deadline.firstAgreed", equalTo("2017-06-20"))
                .body("deadline.slips", equalTo(6))
                .body("deadline.unilateral", equalTo(true));
    }

    @Test
    void theStrengthOfTheMissionIsMeasuredAgainstTheCeilingOfItsMandate() {
        get("/indicators/minusma-military/value?validAt=2018-12-31")
                .body("value", equalTo(12231))
                .body("target.value", equalTo(13289))
                .body("met", equalTo(true));
        get("/indicators/minusma-police/value?validAt=2018-12-31")
                .body("value", equalTo(1728))
                .body("target.value", equalTo(1920));
        get("/indicators/minusma-military/value?validAt=2014-01-01")
                .body("missing", equalTo(true))
                .body("target.value", equalTo(11200));
    }
}
