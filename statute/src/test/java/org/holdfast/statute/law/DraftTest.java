package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.statute.law.LawFixtures.WESTMARCH;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Authority.Sureness;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The language in which rules are written, on rules that no law knows. */
class DraftTest {
    private static final LocalDate MONDAY = on("2025-11-10");
    private static final LocalDate TUESDAY = on("2025-11-11");

    private static PermanentlyExcluded excluded(SchoolKind kind, String home, Status... statuses) {
        var given =
                new Case(
                        Case.Days.of(WESTMARCH),
                        new School(kind, "Westmarch"),
                        pupil(home, statuses),
                        List.of(),
                        List.of());
        return new PermanentlyExcluded(
                Setting.of(given),
                new Event.PermanentExclusion(
                        "P", Event.Decision.toldAtOnce(MONDAY), MONDAY, TUESDAY),
                new Law(TUESDAY));
    }

    private static final PermanentlyExcluded EXCLUDED =
            excluded(SchoolKind.MAINTAINED, "Westmarch");

    private static Draft draft() {
        return Draft.rule("X-1", "Do it").must(Sureness.PRIMARY, Draft.cite("An Act s.1"));
    }

    private static Owing<PermanentlyExcluded> owed() {
        return draft().always(PermanentlyExcluded.class).owed(Party.HEAD, Party.PARENT);
    }

    private static Findings found(Provision<PermanentlyExcluded> provision) {
        var outcome = new Outcome();
        provision.apply(EXCLUDED, outcome);
        return outcome.findings();
    }

    private static Reckoning twoDays(PermanentlyExcluded excluded) {
        return Reckoning.schoolDaysFrom(excluded.begins(), excluded.calendar(), 2);
    }

    static Stream<Arguments> timings() {
        Function<PermanentlyExcluded, Origin> begins = Excluded::begins;
        Function<PermanentlyExcluded, Reckoning> two = DraftTest::twoDays;
        var wednesday = on("2025-11-12");
        return Stream.of(
                at(() -> owed().withoutDelay(begins), new Timing.WithoutDelay(TUESDAY)),
                at(() -> owed().by(two), new Timing.By(wednesday)),
                at(() -> owed().byAim(two), new Timing.ByAim(wednesday)),
                at(
                        () -> owed().beforeIfPracticable(begins),
                        new Timing.BeforeIfPracticable(TUESDAY)),
                at(() -> owed().notBefore(two), new Timing.NotBefore(wednesday)),
                at(() -> owed().from(two), new Timing.From(wednesday, Optional.empty())),
                at(
                        () -> owed().from(two, _ -> Optional.of(MONDAY)),
                        new Timing.From(wednesday, Optional.of(MONDAY))),
                at(() -> owed().onEachOf(two), new Timing.On(List.of(TUESDAY, wednesday))),
                at(
                        () -> owed().onEachOf(x -> Reckoning.theDay(x.begins())),
                        new Timing.On(List.of(TUESDAY))),
                at(() -> owed().withNoFixedDate(begins), new Timing.NoFixedDate()));
    }

    /** Written inside the test, so that what writes it is tested too. */
    private static Arguments at(Supplier<Provision<PermanentlyExcluded>> written, Timing timing) {
        return Arguments.of(written, timing);
    }

    @ParameterizedTest
    @MethodSource("timings")
    void whatIsOwedIsOwedAtTheTimeThatIsWritten(
            Supplier<Provision<PermanentlyExcluded>> written, Timing timing) {
        var provision = written.get();
        var findings = found(provision);
        assertThat(findings.prudent()).isEmpty();
        assertThat(findings.duties()).hasSize(1);
        var duty = findings.duties().getFirst();
        assertThat(duty.timing()).isEqualTo(timing);
        assertThat(duty.rule().id()).isEqualTo("X-1");
        assertThat(duty.event()).isEqualTo("P");
        assertThat(duty.owedBy()).containsExactly(Role.HEAD_TEACHER);
        assertThat(duty.owedTo()).containsExactly(Role.PARENT);
        assertThat(duty.shownAs()).isEqualTo("must");
        assertThat(duty.source()).isEqualTo("An Act s.1");
        assertThat(duty.law()).isEqualTo(new Law(TUESDAY));
        assertThat(duty.particulars()).isEmpty();
        assertThat(provision.matter()).isEqualTo(PermanentlyExcluded.class);
    }

    @Test
    void whatCannotBeReachedIsWaitedFor() {
        var nobodyKnows = Origin.of("it happened", Optional.empty());
        var duty = found(owed().by(_ -> Reckoning.weeks(nobodyKnows, 2))).duties().getFirst();
        assertThat(duty.timing()).isEqualTo(new Timing.Waiting(new Need.TheDay("it happened")));
        assertThat(duty.basis().count())
                .isEqualTo(new Count.NotYet(new Need.TheDay("it happened")));
    }

    @Test
    void aDutyCanRestOnSomethingElseAndSayMore() {
        var practice = new Authority(Force.PRACTICE, Sureness.SECONDARY, Draft.cite("a habit"));
        var owed = owed().resting(_ -> practice).noting("as far as it goes").prudently();
        var findings = found(owed.by(DraftTest::twoDays));
        assertThat(findings.duties()).isEmpty();
        var duty = findings.prudent().getFirst();
        assertThat(duty.authority()).isEqualTo(practice);
        assertThat(duty.shownAs()).isEqualTo("practice");
        assertThat(duty.particulars()).containsExactly(new Particular.Note("as far as it goes"));
    }

    @Test
    void aRuleIsSilentWhereItsConditionFails() {
        var never = draft().when(PermanentlyExcluded.class, _ -> false);
        assertThat(found(never.owed(Party.HEAD, Party.PARENT).by(DraftTest::twoDays)).duties())
                .isEmpty();
        var raised =
                found(
                        draft().always(PermanentlyExcluded.class)
                                .flags(Flag.Name.OUT_OF_TIME, x -> "of " + x.event()));
        assertThat(raised.flags())
                .containsExactly(new Flag("X-1", "P", Flag.Name.OUT_OF_TIME, "of P"));
    }

    @Test
    void aRuleKeepsItsWordsAndItsVersions() {
        var rule =
                draft().since(Instrument.SI_2012_1033, "so")
                        .since(on("2020-01-01"), "otherwise")
                        .since(Instrument.SI_2023_571)
                        .ifLate("Too bad.")
                        .stated();
        assertThat(rule.id()).isEqualTo("X-1");
        assertThat(rule).hasToString("X-1");
        assertThat(rule.title()).isEqualTo("Do it");
        assertThat(rule.ifLate()).isEqualTo("Too bad.");
        assertThat(rule.versions())
                .extracting(version -> version.from() + " " + version.words())
                .containsExactly("2012-09-01 so", "2020-01-01 otherwise", "2023-09-01 ");
        assertThat(rule.versionIn(new Law(on("2022-05-05"))).orElseThrow().words())
                .isEqualTo("otherwise");
        assertThat(rule.versionIn(new Law(on("2012-08-31")))).isEmpty();
        var law = new Law(TUESDAY);
        var name = Draft.rule("Y-1", "Y");
        assertThat(name.should(Sureness.PRIMARY, "words").stated().authority())
                .isEqualTo(new Authority(Force.SHOULD, Sureness.PRIMARY, Draft.cite("words")));
        assertThat(name.should(Sureness.PRIMARY, Draft.guidance()).stated().authority().force())
                .isEqualTo(Force.SHOULD);
        assertThat(name.practice(Sureness.SECONDARY, "words").stated().authority())
                .isEqualTo(new Authority(Force.PRACTICE, Sureness.SECONDARY, Draft.cite("words")));
        assertThat(name.may(Sureness.UNVERIFIED, Draft.regulation(6, "(1)")).stated().authority())
                .isEqualTo(
                        new Authority(Force.MAY, Sureness.UNVERIFIED, Draft.regulation(6, "(1)")));
        assertThat(Draft.regulation(6, "(1)").at(SchoolKind.ACADEMY, law))
                .isEqualTo("2012 Regs reg 24(1)");
        assertThat(Draft.cite("s.1").at(SchoolKind.PRU, law)).isEqualTo("s.1");
        assertThat(Draft.guidance("paragraph 4").inFull())
                .isEqualTo("statutory guidance, by edition; 2023: paragraph 4");
        assertThat(Draft.guidance().inFull()).isEqualTo("statutory guidance, by edition");
    }

    @ParameterizedTest
    @EnumSource(SchoolKind.class)
    void partiesAreThoseOfTheSchoolAndThePupil(SchoolKind kind) {
        var here = excluded(kind, "Westmarch");
        var elsewhere =
                excluded(
                        kind,
                        "Eastborough",
                        Status.LOOKED_AFTER,
                        Status.HAS_SOCIAL_WORKER,
                        Status.HAS_EHC_PLAN);
        assertThat(Party.HEAD.in(here)).containsExactly(kind.head());
        assertThat(Party.BOARD.in(here)).containsExactly(kind.board());
        assertThat(Party.ARRANGING_AUTHORITY.in(here)).containsExactly(kind.arrangingAuthority());
        assertThat(Party.RELEVANT_PERSON.in(here)).containsExactly(Role.PARENT);
        assertThat(Party.AUTHORITY.in(here)).containsExactly(Role.LOCAL_AUTHORITY);
        assertThat(Party.NOBODY.in(here)).isEmpty();
        assertThat(Party.HOME_AUTHORITY.in(here)).isEmpty();
        assertThat(Party.HOME_AUTHORITY.in(elsewhere)).containsExactly(Role.HOME_LOCAL_AUTHORITY);
        assertThat(Party.AUTHORITY_WHERE_THE_PUPIL_LIVES.in(here))
                .containsExactly(Role.LOCAL_AUTHORITY);
        assertThat(Party.AUTHORITY_WHERE_THE_PUPIL_LIVES.in(elsewhere))
                .containsExactly(Role.HOME_LOCAL_AUTHORITY);
        assertThat(Party.SOCIAL_WORKER.in(here)).isEmpty();
        assertThat(Party.SOCIAL_WORKER.in(elsewhere)).containsExactly(Role.SOCIAL_WORKER);
        assertThat(Party.ANY_SOCIAL_WORKER.in(here)).isEmpty();
        assertThat(Party.ANY_SOCIAL_WORKER.in(elsewhere)).containsExactly(Role.SOCIAL_WORKER);
        assertThat(Party.VIRTUAL_SCHOOL_HEAD.in(here)).isEmpty();
        assertThat(Party.VIRTUAL_SCHOOL_HEAD.in(elsewhere))
                .containsExactly(Role.VIRTUAL_SCHOOL_HEAD);
        assertThat(Party.AUTHORITY_OF_THE_PLAN.in(here)).isEmpty();
        assertThat(Party.AUTHORITY_OF_THE_PLAN.in(elsewhere)).containsExactly(Role.LOCAL_AUTHORITY);
        assertThat(Party.AUTHORITY_BEFORE_2022.in(here)).isEmpty();
        var academy = kind == SchoolKind.ACADEMY || kind == SchoolKind.AP_ACADEMY;
        assertThat(Party.AUTHORITY_ENTITLED_TO_ATTEND.in(here).isEmpty()).isEqualTo(academy);
        assertThat(Party.PAYER.in(here))
                .containsExactly(academy ? Role.PROPRIETOR : Role.LOCAL_AUTHORITY);
        assertThat(Party.PAYEE.in(here))
                .containsExactly(academy ? Role.LOCAL_AUTHORITY : kind.board());
        var both = Party.all(Party.PARENT, Party.HOME_AUTHORITY, Party.PUPIL);
        assertThat(both.in(here)).containsExactly(Role.PARENT, Role.PUPIL);
        assertThat(both.in(elsewhere))
                .containsExactly(Role.PARENT, Role.HOME_LOCAL_AUTHORITY, Role.PUPIL);
        assertThat(both.words())
                .isEqualTo(
                        Party.PARENT.words()
                                + ", "
                                + Party.HOME_AUTHORITY.words()
                                + ", "
                                + Party.PUPIL.words());
    }
}
