package org.holdfast.exclusion.governors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has to be invited to the governing board’s meeting (GOV-7; 2012 Regs reg 6(3), 15, 24). */
public final class InviteeRules {
    /** SI 2022/788: social workers and virtual school heads, for exclusions from this day. */
    static final LocalDate SOCIAL_CARE_SINCE = LocalDate.of(2022, 9, 1);

    private static final String ENTITLED =
            "must be able to come and speak (2012 Regulations, regulations 6(3), 15(3) and 24(3))";
    private static final String SINCE_2022 =
            "must be able to come and speak, or send somebody (SI 2022/788)";

    private InviteeRules() {}

    /**
     * What decides who is invited.
     *
     * @param academy whether the school is an academy or an alternative provision academy
     * @param livesElsewhere whether the pupil lives in another authority’s area
     */
    public record Case(
            LocalDate firstDay,
            boolean academy,
            boolean socialWorker,
            boolean lookedAfter,
            boolean livesElsewhere) {}

    /** Somebody to invite, and why. */
    public record Invited(Invitee invitee, String why) {}

    /** Everybody to invite. */
    public static List<Invited> invited(Case about) {
        var all = new ArrayList<Invited>();
        all.add(new Invited(Invitee.RELEVANT_PERSON, ENTITLED));
        all.add(new Invited(Invitee.HEAD, ENTITLED));
        var socialCare = !about.firstDay.isBefore(SOCIAL_CARE_SINCE);
        if (about.socialWorker && socialCare) {
            all.add(new Invited(Invitee.SOCIAL_WORKER, SINCE_2022));
        }
        if (about.lookedAfter && socialCare) {
            all.add(new Invited(Invitee.VIRTUAL_SCHOOL_HEAD, SINCE_2022));
        }
        authorities(about, all);
        all.add(new Invited(Invitee.PUPIL, "should be helped to take part (guidance)"));
        return List.copyOf(all);
    }

    private static void authorities(Case about, List<Invited> all) {
        if (!about.academy) {
            all.add(new Invited(Invitee.LOCAL_AUTHORITY, ENTITLED));
            return;
        }
        var asked = "only if the parents ask, to observe (regulation 24(3)(c)(iii))";
        all.add(new Invited(Invitee.LOCAL_AUTHORITY, asked));
        if (about.livesElsewhere) {
            all.add(new Invited(Invitee.HOME_AUTHORITY, asked));
        }
    }
}
