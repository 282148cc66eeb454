package org.holdfast.bundle;

import java.util.List;

/**
 * One paper of a bundle, such as a letter.
 *
 * @param key the same whenever the paper is offered; small letters, digits and hyphens
 */
public record Paper(String key, String title, List<Passage> passages) {

    /**
     * A passage, which can be struck out whole or in part.
     *
     * @param key the same whenever the passage is offered, unique in its paper
     * @param label what it is; perhaps empty
     */
    public record Passage(String key, String label, String words) {
        @Override
        public String toString() {
            return "Passage[" + key + "]";
        }
    }

    public Paper {
        passages = List.copyOf(passages);
    }

    @Override
    public String toString() {
        return "Paper[" + key + "]";
    }
}
