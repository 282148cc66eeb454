package org.holdfast.exclusion;

import java.util.List;
import org.springframework.stereotype.Component;

/** Small pieces of the pages of an exclusion. In templates: {@code @exclusionParts}. */
@Component("exclusionParts")
final class ExclusionParts {

    /** What is written about a part, or an empty text. */
    public String of(ExclusionView view, String part) {
        return view.words().getOrDefault(Grounds.Part.valueOf(part), "");
    }

    public String label(String part) {
        return switch (Grounds.Part.valueOf(part)) {
            case WHAT_HAPPENED -> "What happened";
            case POLICY_CLAUSE -> "Behaviour policy";
            case BREACH -> "How the policy was broken";
            case HARM -> "What harm";
            case LONGER_THAN_USUAL -> "Why it is longer than usual";
            case CHILDS_WORDS -> "What the child says";
            default -> part; // not shown on the page
        };
    }

    public List<Exclusion.State> states() {
        return List.of(Exclusion.State.values());
    }
}
