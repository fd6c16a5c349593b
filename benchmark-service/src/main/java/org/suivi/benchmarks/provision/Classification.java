package org.suivi.benchmarks.provision;

/** The place of a provision in a taxonomy, such as the Peace Accords Matrix' 51 provision types. */
public record Classification(String taxonomy, String code) {}
