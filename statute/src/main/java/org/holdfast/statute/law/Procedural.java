package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Role;

/** Something on the way from an exclusion to the end of its reviews, besides decisions. */
sealed interface Procedural extends Matter {

    ProcessEvent what();

    /** The matter in the course of which it happens. */
    Matter of();

    @Override
    default String event() {
        return what().id();
    }

    @Override
    default Setting setting() {
        return of().setting();
    }

    @Override
    default Law law() {
        return of().law();
    }

    @Override
    default Role relevantPerson() {
        return of().relevantPerson();
    }

    /** Full-time education has been arranged. */
    record Taught(Excluded of, ProcessEvent.EducationArranged what) implements Procedural {
        Origin starts() {
            return Origin.of("full-time education starts", what.starts());
        }

        /** The last school day without it, if there was one from this day on. */
        Optional<LocalDate> lastSchoolDayBefore(LocalDate first) {
            return calendar().lastSchoolDayIn(first, what.starts().minusDays(1));
        }
    }

    /** A meeting of the governing board is fixed. */
    record MeetingFixed(Excluded of, ProcessEvent.MeetingArranged what) implements Procedural {
        Origin meets() {
            return Origin.of("the governing board is to meet", what.on());
        }

        /** Whether it is fixed for a day after the limit. */
        boolean isTooLate() {
            return of.governorsLimitAsPutOff().filter(last -> what.on().isAfter(last)).isPresent();
        }
    }

    /** A remote meeting is asked for. */
    record RemoteAskedFor(Excluded of, ProcessEvent.RemoteMeetingRequested what)
            implements Procedural {
        Origin asked() {
            return Origin.of("a remote meeting was asked for", what.date());
        }

        /** From 1 September 2023, for older exclusions not yet considered too (reg 16). */
        boolean isARight() {
            return law().includes(Instrument.SI_2023_571)
                    || new Law(what.date()).includes(Instrument.SI_2023_571);
        }
    }

    /** A limit is put off. */
    record PutOff(Matter of, ProcessEvent.LimitPutOff what) implements Procedural {

        /** The time of the coronavirus regulations, and from 1 September 2023. */
        boolean isPermitted() {
            return isPermittedBy(law()) || wasStillOpenOn(Instrument.SI_2020_543.from());
        }

        /** Where the power to put it off is written. */
        String citation() {
            var coronavirus = !law().includes(Instrument.SI_2023_571);
            return switch (of) {
                case Applied _ -> coronavirus ? "SI 2020/543" : "Sch 1 para 10(4A)-(4E)";
                default ->
                        coronavirus
                                ? "SI 2020/543"
                                : Draft.regulation(6, "(7E), (7F)").at(kind(), law());
            };
        }

        private static boolean isPermittedBy(Law law) {
            return law.isBetween(Instrument.SI_2020_543, Instrument.CORONAVIRUS_EXPIRY)
                    || law.includes(Instrument.SI_2023_571);
        }

        /** The first coronavirus regulations reached back to what had not yet run out. */
        private boolean wasStillOpenOn(LocalDate day) {
            return law().occurred().isBefore(day)
                    && limit().filter(limit -> !limit.isBefore(day)).isPresent();
        }

        private Optional<LocalDate> limit() {
            return switch (of) {
                case Excluded excluded -> excluded.governorsLimit().flatMap(Reckoning::day);
                case Applied applied -> applied.limitToMeet().day();
                default -> Optional.empty();
            };
        }
    }

    /** The review panel is asked to adjourn. */
    record AskedToAdjourn(Applied of, ProcessEvent.AdjournmentRequested what)
            implements Procedural {
        Origin asked() {
            return Origin.of("an adjournment was asked for", what.date());
        }

        /** Sch 1 para 13: no choice where an expert who was asked for is absent. */
        boolean hasToBeGranted() {
            return what.expertAbsent() && of.application().senExpert();
        }
    }
}
