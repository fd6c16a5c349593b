package org.suivi.benchmarks.assessment;

/**
 * What an assessment rests on, or what speaks against it.
 *
 * @param ref the id of the incident, the citation of the document, the code of the indicator
 */
public record Evidence(EvidenceKind kind, String ref, EvidenceStance stance) {}
