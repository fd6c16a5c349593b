package org.suivi.benchmarks.instrument;

/**
 * By whose list, and by whose judgement, an instrument is shown when nobody asks for another.
 *
 * @param framework the list of benchmarks
 * @param organisation whose assessments count
 */
public record DefaultLine(String framework, String organisation) {}
