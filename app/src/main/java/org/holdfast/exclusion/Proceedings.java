package org.holdfast.exclusion;

import java.util.List;
import org.holdfast.exclusion.challenge.Challenge;
import org.holdfast.exclusion.governors.Meeting;
import org.holdfast.exclusion.review.Review;
import org.holdfast.exclusion.schooling.Schooling;

/** What followed the decision, part by part: each is its steps, in order. */
public record Proceedings(
        Meeting meeting, Review review, Schooling schooling, Challenge challenge) {

    /** Nothing recorded yet. */
    public static final Proceedings NONE =
            new Proceedings(Meeting.NONE, Review.NONE, Schooling.NONE, Challenge.NONE);

    /** What these events leave; those that are no part of it are passed over. */
    static Proceedings of(List<Happening> happenings) {
        var proceedings = NONE;
        for (var happening : happenings) {
            proceedings = proceedings.after(happening);
        }
        return proceedings;
    }

    /** The same after one more event. */
    Proceedings after(Happening happening) {
        return switch (happening) {
            case Happening.AtMeeting(var step) ->
                    new Proceedings(meeting.after(step), review, schooling, challenge);
            case Happening.InReview(var step) ->
                    new Proceedings(meeting, review.after(step), schooling, challenge);
            case Happening.InSchooling(var step) ->
                    new Proceedings(meeting, review, schooling.after(step), challenge);
            case Happening.InChallenge(var step) ->
                    new Proceedings(meeting, review, schooling, challenge.after(step));
            case Happening.Suspended _,
                    Happening.PermanentlyExcluded _,
                    Happening.ParentTold _,
                    Happening.BoardInformed _,
                    Happening.RepresentationsMade _,
                    Happening.BoardMeetingBegun _,
                    Happening.GovernorsDecided _,
                    Happening.Cancelled _,
                    Happening.DaysCountedAnew _,
                    Happening.Refused _ ->
                    this;
        };
    }
}
