package org.holdfast.insight.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.disclosure.Subject;
import org.holdfast.insight.indicator.Measure;
import org.junit.jupiter.api.Test;

class PageRegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aCountIsNewsUntilItHasBeenOut() {
        assertThat(PageRegister.isNews(List.of(count(7, true)), List.of())).isTrue();
        assertThat(PageRegister.isNews(List.of(count(7, true)), List.of(count(7, true)))).isFalse();
        assertThat(PageRegister.isNews(List.of(count(8, true)), List.of(count(7, true)))).isTrue();
    }

    /** The register keeps hidden counts too: protecting the next release needs them. */
    @Test
    void aHiddenCountIsNewsOnceAndAgainWhenItIsShown() {
        assertThat(PageRegister.isNews(List.of(count(3, false)), List.of())).isTrue();
        assertThat(PageRegister.isNews(List.of(count(3, false)), List.of(count(3, false))))
                .isFalse();
        assertThat(PageRegister.isNews(List.of(count(3, true)), List.of(count(3, false)))).isTrue();
    }

    @Test
    void whatWasShownTellsNothingNewByBeingHidden() {
        assertThat(PageRegister.isNews(List.of(count(7, false)), List.of(count(7, true))))
                .isFalse();
    }

    private static Released count(int value, boolean shown) {
        return new Released(
                new Subject(Measure.SUSPENSIONS, FIRST, LAST, "", Map.of()), LAST, value, shown);
    }
}
