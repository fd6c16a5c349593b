package org.suivi.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/actors/CMA/members",
                "/api/v1/benchmarks/mali-2015.c10",
                "/api/v1/sources/minusma-joc/reports/SIR-2015-0427",
                "/api/v1/sources/ucdp/reports/a%20b%C3%A9..c",
                "/.well-known/security.txt"
            })
    void pathsAsTheApiWritesThemAreTaken(String path) {
        assertThat(PathRule.refusal(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/actors/../keys",
                "/api/v1/actors/..",
                "/api/v1/./keys",
                "/api/v1/actors/%2e%2e/keys",
                "/api/v1/actors/.%2E/keys",
                "/api/v1/actors/..;a=b/keys",
                "/api/v1//keys",
                "//api/v1/keys",
                "/api/v1/actors%2F..%2Fkeys",
                "/api/v1/actors/%5c..%5ckeys",
                "/api/v1/actors/a\\b",
                "/api/v1/actors/%252e%252e/keys",
                "/api/v1/actors/CMA;v=1",
                "/api/v1/actors/a%00",
                "/api/v1/actors/a%0d%0ab",
                "/api/v1/actors/é",
                "/api/v1/actors/%C3%28",
                "/api/v1/actors/%ED%A0%80",
                "/api/v1/actors/%zz"
            })
    void pathsThatCouldBeReadInTwoWaysAreRefused(String path) {
        assertThat(PathRule.refusal(path)).isPresent();
    }
}
