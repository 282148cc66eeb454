package org.holdfast.insight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.OptionalInt;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.insight.snapshot.Snapshots;
import org.holdfast.insight.snapshot.TakeSnapshot;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.Organisations;
import org.holdfast.schedule.Rhythm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Packs that make themselves, so many days after the term. */
@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class TermlyPacksTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 7;

    @Autowired Organisations organisations;
    @Autowired OrganisationFixtures fixtures;
    @Autowired AccessFixtures access;
    @Autowired Snapshots snapshots;
    @Autowired TakeSnapshot takeSnapshot;
    @Autowired MakePack makePack;
    @Autowired PackSchedules schedules;
    @Autowired Packs packs;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private final Actor.Job night = new Actor.Job("board packs");
    private PackTerm term;
    private Authority authority;
    private Actor.Person officer;

    @BeforeEach
    void anAuthorityWithASchool() {
        term = PackTerm.lastOverBy(LocalDate.now(clock));
        authority = fixtures.aSchool("Westmarch High").authority();
        officer = access.aPersonWith(Role.EXCLUSIONS_OFFICER, authority.id().organisation());
    }

    /** In one go, since a term's first edition is made once. */
    @Test
    void theDraftIsMadeOnTheDayAskedForAndOnlyOnce() {
        work(term.last().plusDays(DAYS));
        assertThat(editions()).as("nobody asked for it").isZero();

        schedule(0, OptionalInt.of(DAYS));
        schedule(1, OptionalInt.empty());
        work(term.last().plusDays(DAYS));
        assertThat(editions()).as("it was taken back").isZero();

        schedule(2, OptionalInt.of(DAYS));
        work(term.last().plusDays(DAYS - 1));
        assertThat(editions()).as("the day has not come").isZero();

        work(term.last().plusDays(DAYS));
        assertThat(editions()).isEqualTo(1);

        work(term.last().plusDays(DAYS));
        work(term.last().plusDays(DAYS + 1));
        assertThat(editions()).as("there is one already").isEqualTo(1);
    }

    @Test
    void theNightComesAfterTheSnapshot() {
        assertThat(packsOn(term.last()).rhythm())
                .isEqualTo(new Rhythm.Nightly(LocalTime.of(4, 10)));
    }

    private void schedule(int seen, OptionalInt days) {
        as(
                officer,
                () -> {
                    schedules.set(authority.id(), seen, days);
                    return true;
                });
    }

    private void work(LocalDate today) {
        as(
                night,
                () -> {
                    packsOn(today).work();
                    return true;
                });
    }

    private TermlyPacks packsOn(LocalDate today) {
        var then = Clock.fixed(today.atTime(4, 10).atZone(LONDON).toInstant(), LONDON);
        return new TermlyPacks(
                new PackGround(organisations, snapshots, takeSnapshot, then),
                makePack,
                schedules,
                packs,
                transaction);
    }

    private int editions() {
        return as(
                night,
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ -> packs.editions(authority.id(), term))));
    }
}
