package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.exchange.clock.CaseFile.Cases;
import org.holdfast.exchange.clock.CaseFile.NamedCase;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.exclusion.review.Panel;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Notice;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * One clock only: the worked examples, recorded through the application as people would, give the
 * duties that the statutory clock gives. Two of them, without an exclusion, are the tests of the
 * modules where they belong.
 */
@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class StatuteCasesTest {
    static final Path FILE =
            Path.of("../statute/src/test/resources/org/holdfast/statute/statute-cases.json");

    @Autowired ExclusionScene scene;
    @Autowired OpenCase openCase;
    @Autowired Exclusions exclusions;
    @Autowired RecordRepresentations recordRepresentations;
    @Autowired RecordBoardMeeting recordBoardMeeting;
    @Autowired RecordGovernorsDecision recordGovernorsDecision;
    @Autowired CancelExclusion cancelExclusion;
    @Autowired RecordStep recordStep;

    private final Map<String, ExclusionId> recorded = new HashMap<>();
    private final Map<String, String> cause = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    static Stream<String> cases() {
        return file().stream()
                .filter(one ->
                        one.given().events().stream().anyMatch(Event.Exclusion.class::isInstance))
                .map(NamedCase::id);
    }

    private static List<NamedCase> file() {
        return ((Cases) org.holdfast.exchange.clock.CaseFile.read(FILE)).cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheDutiesThatTheClockGives(String id) {
        var given = file().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var place = scene.aPlaceFor(given.given());
        for (var event : given.given().events()) {
            take(event, place);
        }
        if (refused.isEmpty()) {
            var expected = expected(given);
            var found = new HashMap<ExclusionId, List<String>>();
            recorded.values()
                    .forEach(one -> found.put(one, lines(as(place.head(), () -> opened(one)))));
            assertThat(found).isEqualTo(expected);
            recorded.values().forEach(one -> listsThem(one, place));
        } else {
            assertThat(List.of("W15", "W18")).contains(id);
        }
    }

    /** What the lists of work say is what the case says. */
    private void listsThem(ExclusionId id, ExclusionScene.Place place) {
        var listed = new HashSet<>(scene.datesOnLists(id));
        var owed =
                as(place.head(), () -> opened(id)).stream()
                        .filter(duty -> duty.date().isPresent())
                        .map(duty -> duty.rule().id() + " " + duty.date().get())
                        .toList();
        assertThat(listed).containsAll(owed);
    }

    private List<Duty> opened(ExclusionId id) {
        return openCase.open(id).duties();
    }

    private Map<ExclusionId, List<String>> expected(NamedCase given) {
        var findings = Clock.of(given.given());
        var all = new HashMap<ExclusionId, List<Duty>>();
        recorded.values().forEach(id -> all.put(id, new ArrayList<>()));
        Stream.concat(findings.duties().stream(), findings.prudent().stream())
                .filter(duty -> duty.endsOnCancellation().isEmpty())
                .filter(duty -> !isOnNoDay(duty))
                .forEach(duty -> all.get(recorded.get(exclusion(duty.event()))).add(duty));
        var lines = new HashMap<ExclusionId, List<String>>();
        all.forEach((id, duties) -> lines.put(id, lines(duties)));
        return lines;
    }

    private static boolean isOnNoDay(Duty duty) {
        return duty.timing() instanceof org.holdfast.statute.Timing.On(var days) && days.isEmpty();
    }

    private String exclusion(String event) {
        return cause.containsKey(event) ? exclusion(cause.get(event)) : event;
    }

    private static List<String> lines(List<Duty> duties) {
        return duties.stream()
                .map(duty ->
                        duty.rule().id()
                                + " "
                                + duty.owedBy()
                                + " to "
                                + duty.owedTo()
                                + " "
                                + duty.timing()
                                + " "
                                + duty.alternatives())
                .sorted()
                .toList();
    }

    private void take(Event event, ExclusionScene.Place place) {
        switch (event) {
            case Event.Suspension suspension -> suspend(suspension, place);
            case Event.PermanentExclusion exclusion -> exclude(exclusion, place);
            case Event.Cancellation cancelled -> cancel(cancelled, place);
            case Event.GovernorsDecision decision -> decide(decision, place);
            case Event.ReviewApplication application -> apply(application, place);
            case Event.PanelDecision decision -> decide(decision, place);
            case Event.Reconsideration again -> {
                cause.put(again.id(), again.after());
                step(
                        again.id(),
                        scene.governorOf(place),
                        new ReviewStep.Reconsidered(
                                again.date(),
                                again.outcome() == Event.ReconsiderationOutcome.REINSTATE
                                        ? Optional.of(again.date())
                                        : Optional.empty()));
            }
            case Event.ReviewAbandoned _,
                    Event.DiscriminationClaimDetermined _,
                    Event.Alone _,
                    ProcessEvent _ ->
                    throw new AssertionError("No case with an exclusion has " + event);
        }
    }

    private void suspend(Event.Suspension suspension, ExclusionScene.Place place) {
        var id = new ExclusionId(UUID.randomUUID());
        var proposed =
                new ProposedSuspension(
                        id,
                        grounds(ExclusionFixtures.grounds(), suspension.decision().made()),
                        suspension.decision().made(),
                        suspension.absence(),
                        suspension.examinationsLost(),
                        new Told(
                                suspension.decision().parentNotified(),
                                suspension.decision().boardInformed()));
        take(suspension.id(), id, scene.record(place, proposed));
        suspension
                .representations()
                .filter(_ -> refused.isEmpty())
                .ifPresent(on ->
                        changed(
                                as(
                                        place.head(),
                                        () ->
                                                recordRepresentations.record(
                                                        id, version(id), on, Map.of()))));
    }

    private void exclude(Event.PermanentExclusion exclusion, ExclusionScene.Place place) {
        var id = new ExclusionId(UUID.randomUUID());
        var decision = exclusion.decision();
        var proposed =
                new ProposedPermanentExclusion(
                        id,
                        grounds(ExclusionFixtures.permanentGrounds(), decision.made()),
                        new ProposedPermanentExclusion.Dates(
                                decision.made(), exclusion.takesEffect(), exclusion.firstDayOut()),
                        false,
                        Optional.empty(),
                        new Told(decision.parentNotified(), decision.boardInformed()));
        take(exclusion.id(), id, scene.record(place, proposed));
    }

    private void take(String event, ExclusionId id, RecordingResult result) {
        if (result instanceof RecordingResult.Refused(var refusals)) {
            assertThat(refusals)
                    .as(event)
                    .hasSize(1)
                    .first()
                    .isInstanceOf(Refusal.PastTheCap.class);
            refused.add(event);
        }
        recorded.put(event, id);
    }

    private void cancel(Event.Cancellation cancelled, ExclusionScene.Place place) {
        var id = id(cancelled.of());
        cause.put(cancelled.id(), cancelled.of());
        cancelled
                .meetingCommenced()
                .ifPresent(on ->
                        changed(
                                as(
                                        place.head(),
                                        () -> recordBoardMeeting.record(id, version(id), on))));
        var result =
                as(
                        place.head(),
                        () ->
                                cancelExclusion.cancel(
                                        id,
                                        version(id),
                                        cancelled.date(),
                                        cancelled.lastDayServed()));
        if (result instanceof ChangeResult.NotPossible(var why)) {
            assertThat(why).isEqualTo(ChangeResult.Obstacle.OVER_FORTY_FIVE);
            refused.add(cancelled.id());
        }
    }

    private void decide(Event.GovernorsDecision decision, ExclusionScene.Place place) {
        var id = id(decision.on());
        cause.put(decision.id(), decision.on());
        var made =
                switch (decision.outcome()) {
                    case Event.GovernorsOutcome.Reinstate() ->
                            new BoardDecision(
                                    decision.met(), Optional.of(decision.met()), Optional.empty());
                    case Event.GovernorsOutcome.Decline(var notice) ->
                            new BoardDecision(
                                    decision.met(),
                                    Optional.empty(),
                                    notice.map(StatuteCasesTest::given));
                };
        changed(
                as(
                        place.head(),
                        () ->
                                recordGovernorsDecision.record(
                                        id,
                                        version(id),
                                        made,
                                        Map.of("reasons", "As the board found"))));
        decision.waiver()
                .ifPresent(on ->
                        step(decision.id(), scene.officerOf(place), new ReviewStep.Waived(on)));
    }

    private void apply(Event.ReviewApplication application, ExclusionScene.Place place) {
        cause.put(application.id(), application.of());
        var officer = scene.officerOf(place);
        step(
                application.id(),
                officer,
                new ReviewStep.Applied(
                        given(application.sent()),
                        ReviewStep.By.PARENT,
                        application.senExpert(),
                        false,
                        false));
        application
                .hearing()
                .ifPresent(day ->
                        step(
                                application.id(),
                                officer,
                                new ReviewStep.Convened(
                                        application.sent().date(),
                                        day,
                                        new Panel(1, 1, true, true, true, true))));
    }

    private void decide(Event.PanelDecision decision, ExclusionScene.Place place) {
        cause.put(decision.id(), decision.on());
        var made =
                switch (decision.outcome()) {
                    case Event.PanelOutcome.Uphold() ->
                            decided(decision, ReviewStep.Verdict.UPHOLD, false, Optional.empty());
                    case Event.PanelOutcome.Recommend(var notice) ->
                            decided(decision, ReviewStep.Verdict.RECOMMEND, false, notice);
                    case Event.PanelOutcome.Quash(var payment, var notice) ->
                            decided(decision, ReviewStep.Verdict.QUASH, payment, notice);
                };
        step(decision.id(), scene.officerOf(place), made);
    }

    private static ReviewStep.Decided decided(
            Event.PanelDecision decision,
            ReviewStep.Verdict verdict,
            boolean payment,
            Optional<Notice> notice) {
        return new ReviewStep.Decided(
                decision.concluded(),
                verdict,
                payment,
                false,
                notice.map(StatuteCasesTest::given),
                List.of());
    }

    private void step(String event, Actor.Person by, ReviewStep step) {
        var id = id(exclusion(event));
        changed(
                as(
                        by,
                        () ->
                                recordStep.record(
                                        id, version(id), new Happening.InReview(step), Map.of())));
    }

    private ExclusionId id(String event) {
        return java.util.Objects.requireNonNull(recorded.get(event));
    }

    private int version(ExclusionId id) {
        return exclusions.exclusion(id).version();
    }

    private static void changed(ChangeResult result) {
        assertThat(result).isInstanceOf(ChangeResult.Changed.class);
    }

    private static NoticeGiven given(Notice notice) {
        return new NoticeGiven(
                switch (notice.method()) {
                    case DELIVERED -> NoticeGiven.Way.DELIVERED;
                    case FIRST_CLASS_POST -> NoticeGiven.Way.FIRST_CLASS_POST;
                    case EMAIL_AGREED, EMAIL -> throw new AssertionError("No case is by email");
                },
                notice.date());
    }

    /** Everything answered that could be asked of any pupil. */
    private static Grounds grounds(Grounds grounds, LocalDate decided) {
        var all = grounds;
        for (var subject :
                List.of(
                        Subject.SPOKE_TO_SEN_TEAM,
                        Subject.SPOKE_TO_EXCLUSIONS_TEAM,
                        Subject.SPOKE_TO_PARENTS,
                        Subject.SPOKE_TO_VIRTUAL_SCHOOL,
                        Subject.EMERGENCY_REVIEW,
                        Subject.CONSULTED)) {
            all = ExclusionFixtures.with(all, Consideration.on(subject, decided));
        }
        var words = new EnumMap<>(Map.copyOf(all.words()));
        words.put(Grounds.Part.LONGER_THAN_USUAL, "A serious assault");
        return new Grounds(all.reasons(), all.barred(), all.measures(), all.considered(), words);
    }
}
