package org.holdfast.insight.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.organisation.AuthorityId;

/**
 * A board pack as it stands.
 *
 * @param edition 1, or more where the term's pack was made again
 * @param release its number in the register of releases
 * @param sha256 of the frozen content
 * @param issued when it was issued; it is a draft until then
 * @param words the newest of each slot
 */
record Pack(
        PackId id,
        AuthorityId authority,
        PackTerm term,
        int edition,
        UUID release,
        PackContent content,
        String sha256,
        Instant made,
        Optional<Instant> issued,
        Map<Slot, Words> words) {
    Pack {
        words = Map.copyOf(words);
    }

    /**
     * What somebody wrote.
     *
     * @param version from 1; an empty text takes back what stood before
     */
    record Words(Slot slot, int version, String text, Instant at, String by) {}

    public String text(Slot slot) {
        var found = words.get(slot);
        return found == null ? "" : found.text();
    }

    public int version(Slot slot) {
        var found = words.get(slot);
        return found == null ? 0 : found.version();
    }

    public boolean isReviewed() {
        return Slot.REVIEW.stream().noneMatch(slot -> text(slot).isBlank());
    }

    public String title() {
        return content.title();
    }
}
