package org.holdfast.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.exchange.clock.CaseFile;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Event;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Matters of every kind, on their own pages. */
@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class, PupilFixtures.class})
class MatterPagesTest {
    private static final Path CASES =
            Path.of("../statute/src/test/resources/org/holdfast/statute/statute-cases.json");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);

    @Autowired MockMvc pages;
    @Autowired AccessFixtures access;
    @Autowired OrganisationFixtures organisations;
    @Autowired PupilFixtures pupils;
    @Autowired RecordMatterStep recordMatterStep;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    /** The authority is the same for every test, and publishes its year once. */
    private static boolean published;

    private School school;
    private PupilId pupil;
    private Actor.Person head;
    private Actor.Person officer;

    @BeforeEach
    void aSchoolWithAPupil() {
        school = organisations.aSchool("Westmarch High", "821", "Community school");
        organisations.keepsTheYear(school.id());
        if (!published) {
            organisations.publishesTheYear(school.authority().id());
            published = true;
        }
        pupil = pupils.aPupilAt(school.id());
        head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        officer =
                access.aPersonWith(Role.EXCLUSIONS_OFFICER, school.authority().id().organisation());
    }

    /** The worked example W25. */
    @Test
    void givesTheDatesThatTheClockGivesForRequestsAndReferrals() {
        var given = example("W25");
        var expected = new HashMap<String, List<String>>();
        Clock.of(given.given()).duties().stream()
                .filter(duty -> duty.date().isPresent())
                .forEach(duty ->
                        expected.computeIfAbsent(duty.event(), _ -> new ArrayList<>())
                                .add(duty.rule().id() + " " + duty.date().get()));
        var request = begin(officer, "ehc-assessment", "requested", day(given, "E1"));
        record(officer, request, "decided", day(given, "E1").plusDays(30));
        record(officer, request, "draft-served", day(given, "E2"));
        var access = begin(officer, "fair-access", "agreed", day(given, "F1"));
        var application = begin(head, "in-year-application", "received", day(given, "N1"));
        assertThat(dates(request))
                .containsAll(
                        expected.get("E1").stream()
                                .filter(line -> !line.startsWith("EHC-2"))
                                .toList())
                .containsAll(expected.get("E2"));
        assertThat(dates(access)).containsExactlyInAnyOrderElementsOf(expected.get("F1"));
        assertThat(dates(application)).containsExactlyInAnyOrderElementsOf(expected.get("N1"));
    }

    @Test
    void followsADirectionFromTheDecisionThroughItsReviewsToItsEnd() {
        pupils.has(pupil, Characteristic.SEN_PROVISION, "E", LONG_AGO);
        var page = "/pupils/" + pupil.value() + "/matters/off-site-direction";
        assertThat(read(head, "/pupils/" + pupil.value())).contains("Direct off site");
        assertThat(send(officer, page, Map.of()).getStatus()).isEqualTo(403);
        var typed = new HashMap<String, String>();
        put(typed, "on", LocalDate.of(2025, 11, 3));
        put(typed, "first", LocalDate.of(2025, 11, 17));
        put(typed, "last", LocalDate.of(2025, 11, 10));
        typed.put("place", "The Elm Centre");
        typed.put("aims", "To keep calm in class");
        assertThat(send(head, page, typed).getStatus()).isEqualTo(400);
        put(typed, "last", LocalDate.of(2026, 1, 16));
        var own = Objects.requireNonNull(send(head, page, typed).getRedirectedUrl());
        var id = UUID.fromString(own.substring("/matters/".length()));
        assertThat(read(head, own))
                .contains("Off site since Monday 17 November 2025.", "To keep calm in class");
        assertThat(states(id)).contains("OSD-1 2025-11-12 open", "OSD-2 2025-12-17 open");
        assertThat(
                        post_(
                                head,
                                own,
                                "review-held",
                                Map.of("outcome", "end", "reasons", "x"),
                                LocalDate.of(2025, 12, 1)))
                .contains("Fix the review meeting first");
        step(head, own, "notice-given", LocalDate.of(2025, 11, 10), Map.of());
        var meeting = new HashMap<String, String>();
        put(meeting, "meeting", LocalDate.of(2025, 12, 12));
        step(head, own, "review-fixed", LocalDate.of(2025, 11, 20), meeting);
        assertThat(read(head, own)).contains("The review meeting is on Friday 12 December 2025.");
        assertThat(states(id))
                .contains(
                        "OSD-1 2025-11-12 done", "OSD-3 2025-12-06 open", "OSD-4 2025-12-18 open");
        step(head, own, "invited", LocalDate.of(2025, 12, 5), Map.of());
        step(
                head,
                own,
                "review-held",
                LocalDate.of(2025, 12, 12),
                Map.of("outcome", "continue", "reasons", "It helps.", "pupil", "I like it."));
        step(head, own, "outcome-told", LocalDate.of(2025, 12, 15), Map.of());
        put(meeting, "meeting", LocalDate.of(2026, 1, 14));
        step(head, own, "review-fixed", LocalDate.of(2025, 12, 16), meeting);
        assertThat(states(id))
                .contains("OSD-3 2025-12-06 done", "OSD-3 2026-01-08 open")
                .filteredOn(line -> line.startsWith("OSD-1"))
                .hasSize(1);
        step(head, own, "ended", LocalDate.of(2026, 1, 16), Map.of());
        assertThat(read(head, own)).contains("The direction ended on Friday 16 January 2026.");
        assertThat(read(officer, own)).doesNotContain("Record what happened");
    }

    @Test
    void refusesAStepThatTheMatterCannotTake() {
        var review = begin(head, "ehc-review", "met", LocalDate.of(2025, 11, 10));
        assertThat(states(review)).contains("EHC-6 2025-11-24 open", "EHC-7 2025-12-08 open");
        record(officer, review, "told", LocalDate.of(2025, 12, 1));
        assertThat(states(review)).contains("EHC-7 2025-12-08 done");
        var again =
                as(
                        officer,
                        () ->
                                recordMatterStep.record(
                                        new MatterId(review),
                                        1,
                                        new Matter.Step(
                                                "told", LocalDate.of(2025, 12, 2), Map.of()),
                                        Map.of()));
        assertThat(again).isInstanceOf(MatterResult.NotPossible.class);
    }

    @Test
    void hidesAMatterFromOtherSchools() {
        var matter = begin(head, "ehc-review", "met", LocalDate.of(2025, 11, 10));
        var other = organisations.aSchool("Eastborough Academy");
        var stranger = access.aPersonWith(Role.HEADTEACHER, other.id().organisation());
        assertThat(open(stranger, "/matters/" + matter).getStatus()).isEqualTo(404);
    }

    private static CaseFile.NamedCase example(String id) {
        return ((CaseFile.Cases) CaseFile.read(CASES))
                .cases().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static LocalDate day(CaseFile.NamedCase given, String event) {
        return given.given().events().stream()
                .filter(one -> one.id().equals(event))
                .map(one ->
                        switch (one) {
                            case Event.EhcRequest(var _, var on) -> on;
                            case Event.EhcDraftPlan(var _, var on) -> on;
                            case Event.FairAccessReferral(var _, var on) -> on;
                            case Event.InYearApplication(var _, var on) -> on;
                            default -> throw new AssertionError(event);
                        })
                .findFirst()
                .orElseThrow();
    }

    private UUID begin(Actor.Person by, String kind, String step, LocalDate on) {
        var id = UUID.randomUUID();
        var result =
                as(
                        by,
                        () ->
                                recordMatterStep.begin(
                                        new MatterId(id),
                                        kind,
                                        pupil,
                                        school.id(),
                                        new Matter.Step(step, on, Map.of()),
                                        Map.of()));
        assertThat(result).isInstanceOf(MatterResult.Recorded.class);
        return id;
    }

    private void record(Actor.Person by, UUID matter, String step, LocalDate on) {
        var version =
                inAll(() ->
                        jdbc.sql("select version from casework.matter where id = ?")
                                .param(matter)
                                .query(Integer.class)
                                .single());
        var result =
                as(
                        by,
                        () ->
                                recordMatterStep.record(
                                        new MatterId(matter),
                                        version,
                                        new Matter.Step(step, on, Map.of()),
                                        Map.of()));
        assertThat(result).isInstanceOf(MatterResult.Recorded.class);
    }

    private Set<String> dates(UUID matter) {
        return Set.copyOf(
                inAll(() ->
                        jdbc.sql(
                                        """
                                        select rule || ' ' || due from duty.duty
                                        where case_id = ? and state <> 'withdrawn' and due is not null
                                        """)
                                .param(matter)
                                .query(String.class)
                                .list()));
    }

    private List<String> states(UUID matter) {
        return inAll(() ->
                jdbc.sql(
                                "select rule || ' ' || coalesce(due::text, timing) || ' ' || state from duty.duty where case_id = ? order by 1")
                        .param(matter)
                        .query(String.class)
                        .list());
    }

    private <T> T inAll(java.util.function.Supplier<T> work) {
        return as(
                new Actor.Job("a test"),
                () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private void step(
            Actor.Person by, String own, String step, LocalDate on, Map<String, String> more) {
        assertThat(post_(by, own, step, more, on)).as(step).isEqualTo("redirect " + own);
    }

    private String post_(
            Actor.Person by, String own, String step, Map<String, String> more, LocalDate on) {
        var page = own + "/step/" + step;
        var typed = new HashMap<>(more);
        put(typed, "on", on);
        typed.put(
                "version",
                read(by, page).replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"));
        var response = send(by, page, typed);
        try {
            return response.getRedirectedUrl() == null
                    ? response.getContentAsString()
                    : "redirect " + response.getRedirectedUrl();
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void put(Map<String, String> typed, String name, LocalDate day) {
        typed.put(name + "-day", Integer.toString(day.getDayOfMonth()));
        typed.put(name + "-month", Integer.toString(day.getMonthValue()));
        typed.put(name + "-year", Integer.toString(day.getYear()));
    }

    private MockHttpServletResponse open(Actor.Person by, String path) {
        try {
            return pages.perform(get(path).with(SignedIn.as(by))).andReturn().getResponse();
        } catch (Exception fault) {
            throw new AssertionError(path, fault);
        }
    }

    private String read(Actor.Person by, String path) {
        try {
            return open(by, path).getContentAsString();
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new AssertionError(path, fault);
        }
    }

    private MockHttpServletResponse send(Actor.Person by, String path, Map<String, String> typed) {
        var call = post(path).with(csrf()).with(SignedIn.as(by));
        typed.forEach(call::param);
        try {
            return pages.perform(call).andReturn().getResponse();
        } catch (Exception fault) {
            throw new AssertionError(path, fault);
        }
    }
}
