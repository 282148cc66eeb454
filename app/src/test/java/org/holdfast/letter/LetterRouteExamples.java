package org.holdfast.letter;

import java.util.Map;
import java.util.Optional;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.EmailAddress;
import org.holdfast.pupil.PupilFixtures;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter about a pupil of the world's school. */
final class LetterRouteExamples implements RouteExamples {
    private final PupilFixtures pupils;
    private final LetterShelf shelf;
    private final TransactionTemplate transaction;

    LetterRouteExamples(PupilFixtures pupils, LetterShelf shelf, TransactionTemplate transaction) {
        this.pupils = pupils;
        this.shelf = shelf;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        var pupil = pupils.aPupilAt(world.school());
        var official =
                new Addressee.Official(
                        "Sam Lee", "Virtual school head", new EmailAddress("sam@example.org"));
        var request =
                LetterFixtures.request(
                        LetterKind.NOTICE_TO_VIRTUAL_SCHOOL, pupil, world.school(), official);
        var letter =
                AccessFixtures.as(
                        world.headteacher(),
                        () ->
                                transaction.execute(_ ->
                                        shelf.put(
                                                request,
                                                new Recipient.Known(
                                                        "Sam Lee", "", "sam@example.org", official),
                                                new LetterTemplate(
                                                        request.kind(), Optional.empty(), 0, ""),
                                                new LetterSheet(
                                                        "Notice", "<p>Notice</p>", "Notice"))));
        return Map.of(
                "/letters/{id}",
                "/letters/" + letter.value(),
                "/letters/templates/{kind}",
                "/letters/templates/cancellation");
    }
}
