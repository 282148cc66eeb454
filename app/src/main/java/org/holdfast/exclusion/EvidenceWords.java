package org.holdfast.exclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.exclusion.Consideration.Answer;
import org.holdfast.exclusion.Grounds.Part;

/** What stood behind a decision, line by line for a page. */
final class EvidenceWords {
    private EvidenceWords() {}

    /** One thing that was weighed, with what was said about it. */
    record Line(String asked, String answer, Optional<java.time.LocalDate> on, String words) {
        @Override
        public String toString() {
            return "Line[" + asked + "]";
        }
    }

    /** Everything that was weighed. */
    static List<Line> lines(Happening.Evidence evidence, Map<Part, String> words) {
        return evidence.considered().stream()
                .filter(one -> one.subject() != Consideration.Subject.CHILD_HEARD)
                .map(one ->
                        new Line(
                                asked(one.subject()),
                                answer(one.answer()),
                                one.on(),
                                part(one.subject())
                                        .map(part -> words.getOrDefault(part, ""))
                                        .orElse("")))
                .toList();
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_NEEDED -> "Not needed";
        };
    }

    private static String asked(Consideration.Subject subject) {
        return switch (subject) {
            case LESSER_SANCTION_NOT_ENOUGH -> "A lesser sanction would not be enough";
            case NEEDS_ASSESSMENT -> "An assessment of needs or disability was considered";
            case REASONABLE_ADJUSTMENTS -> "Reasonable adjustments were made";
            case SOCIAL_EMOTIONAL_HEALTH -> "Social, emotional or health factors";
            case SUSPENSION_WOULD_DO -> "A suspension would do";
            case SPOKE_TO_SEN_TEAM -> "Spoke to the SEN team first";
            case SPOKE_TO_EXCLUSIONS_TEAM -> "Spoke to the exclusions team first";
            case SPOKE_TO_PARENTS -> "Spoke to the parents first";
            case SPOKE_TO_VIRTUAL_SCHOOL -> "Spoke to the virtual school head first";
            case EMERGENCY_REVIEW -> "Emergency review of the EHC plan";
            case CONSULTED -> "Consulted the authority’s exclusions team";
            case SERIOUS_BREACH -> "A serious breach of the behaviour policy";
            case PERSISTENT_BREACHES -> "Persistent breaches of the behaviour policy";
            case REMAINING_WOULD_HARM -> "Staying would seriously harm the pupil or others";
            case POLICY_COVERS_INCIDENT -> "The policy covers one-off serious incidents";
            case SINGLE_INCIDENT_VIOLENCE -> "Single incident: serious violence";
            case SINGLE_INCIDENT_SEXUAL -> "Single incident: sexual abuse or assault";
            case SINGLE_INCIDENT_DRUG -> "Single incident: supplying an illegal drug";
            case SINGLE_INCIDENT_WEAPON -> "Single incident: an offensive weapon";
            case SINGLE_INCIDENT_OTHER -> "Single incident: something else as serious";
            case CHILD_HEARD -> "The child was heard";
        };
    }

    private static Optional<Part> part(Consideration.Subject subject) {
        return switch (subject) {
            case LESSER_SANCTION_NOT_ENOUGH -> Optional.of(Part.LESSER_SANCTION);
            case NEEDS_ASSESSMENT -> Optional.of(Part.NEEDS_ASSESSMENT);
            case REASONABLE_ADJUSTMENTS -> Optional.of(Part.REASONABLE_ADJUSTMENTS);
            case SOCIAL_EMOTIONAL_HEALTH -> Optional.of(Part.SOCIAL_EMOTIONAL_HEALTH);
            case SUSPENSION_WOULD_DO -> Optional.of(Part.SUSPENSION_WOULD_DO);
            case EMERGENCY_REVIEW -> Optional.of(Part.EMERGENCY_REVIEW);
            case CONSULTED -> Optional.of(Part.CONSULTED);
            case SPOKE_TO_SEN_TEAM,
                    SPOKE_TO_EXCLUSIONS_TEAM,
                    SPOKE_TO_PARENTS,
                    SPOKE_TO_VIRTUAL_SCHOOL,
                    SERIOUS_BREACH,
                    PERSISTENT_BREACHES,
                    REMAINING_WOULD_HARM,
                    POLICY_COVERS_INCIDENT,
                    SINGLE_INCIDENT_VIOLENCE,
                    SINGLE_INCIDENT_SEXUAL,
                    SINGLE_INCIDENT_DRUG,
                    SINGLE_INCIDENT_WEAPON,
                    SINGLE_INCIDENT_OTHER,
                    CHILD_HEARD ->
                    Optional.empty();
        };
    }
}
