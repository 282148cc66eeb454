package org.holdfast.exclusion.steps;

import java.util.Arrays;
import java.util.List;
import org.holdfast.exclusion.Happening;
import org.holdfast.exclusion.Move;
import org.holdfast.exclusion.RecordStep;
import org.holdfast.exclusion.review.Attendant;
import org.holdfast.exclusion.review.Panel;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;

/** The pages about what follows the board’s refusal. */
final class ReviewForms {
    private ReviewForms() {}

    static final List<StepForm> ALL =
            List.of(
                    new StepForm(
                            "application",
                            "A review was asked for",
                            "Whether it came in time is worked out from the day it is taken as"
                                    + " made. Out of time, no review may be arranged.",
                            Move.APPLIED_IN_TIME,
                            _ -> application(),
                            form -> new Happening.InReview(applied(form)),
                            List.of("grounds")),
                    new StepForm(
                            "no-review",
                            "The family will not ask for a review",
                            "Written notice of this is final.",
                            Move.WAIVED,
                            _ -> List.of(StepForm.on("Day the written notice came")),
                            form -> new Happening.InReview(new ReviewStep.Waived(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "panel",
                            "Convene the review panel",
                            "Ask first on which days those entitled to come cannot.",
                            Move.CONVENED,
                            _ -> panel(),
                            form -> new Happening.InReview(convened(form)),
                            List.of("members")),
                    new StepForm(
                            "review-papers",
                            "The panel’s papers went out",
                            "The board’s decision, the application and what the board had, at"
                                    + " least five school days before.",
                            Move.REVIEW_PAPERS_SENT,
                            _ -> List.of(StepForm.on("Day the papers went out")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.PapersSent(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "adjournment",
                            "The review was put off",
                            "It must be put off if the family asks because a SEN expert whom they"
                                    + " asked for is not there.",
                            Move.ADJOURNED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day it was put off"),
                                            new Question.Day("to", "The new day", "")
                                                    .orElse("Enter the new day"),
                                            StepForm.why("Why", "")
                                                    .orElse("Say why it was put off")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.Adjourned(
                                                    form.dayOf("on"), form.dayOf("to"))),
                            List.of("why")),
                    new StepForm(
                            "abandoned",
                            "The application was taken back",
                            "",
                            Move.ABANDONED,
                            _ -> List.of(StepForm.on("Day it was taken back")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.Abandoned(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "panel-decision",
                            "The panel’s decision",
                            "A panel upholds, recommends that the board think again, or quashes."
                                    + " It cannot reinstate.",
                            Move.SENT_BACK,
                            _ -> verdict(),
                            form -> new Happening.InReview(decided(form)),
                            List.of("reasons")),
                    new StepForm(
                            "panel-notice",
                            "The panel’s decision was notified",
                            "The board’s ten school days run from the day it is taken as given.",
                            Move.NOTIFIED,
                            _ ->
                                    List.of(
                                            new Question.Day("notice", "Day it was given", "")
                                                    .orElse("Enter the day"),
                                            new Question.One(
                                                            "way",
                                                            "How it was given",
                                                            "",
                                                            StepForm.ways())
                                                    .orElse("Choose how it was given")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.Notified(
                                                    RecordStep.notice(
                                                                    form.day("notice"),
                                                                    form.one("way"))
                                                            .orElseThrow())),
                            List.of()),
                    new StepForm(
                            "reconsideration",
                            "The board thought again",
                            "",
                            Move.DECLINED_AGAIN,
                            _ -> reconsideration(),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.Reconsidered(
                                                    form.dayOf("on"),
                                                    form.is("outcome", "reinstate")
                                                            ? form.day("from")
                                                                    .or(() -> form.day("on"))
                                                            : java.util.Optional.empty())),
                            List.of("reasons")),
                    new StepForm(
                            "claim",
                            "A claim of discrimination was made",
                            "Disability: the First-tier Tribunal. Anything else: the county"
                                    + " court. Within six months of the act.",
                            Move.CLAIM_MADE,
                            _ -> List.of(StepForm.on("Day the claim was made")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.ClaimMade(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "claim-determined",
                            "The claim was finally determined",
                            "Every right of appeal exhausted. Where no review was asked for in"
                                    + " time, the time for asking runs afresh from this day.",
                            Move.CLAIM_DETERMINED,
                            _ -> List.of(StepForm.on("Day it was finally determined")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.ClaimDetermined(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "payment",
                            "The £4,000 was paid or adjusted",
                            "Owed only where a panel quashed and ordered it, and the board then"
                                    + " declined again or was late.",
                            Move.PAID,
                            _ -> List.of(StepForm.on("Day it was paid or adjusted")),
                            form -> new Happening.InReview(new ReviewStep.Paid(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "deletion",
                            "The name was deleted from the register",
                            "Not before the board and any review have run their course. A deletion"
                                    + " return goes to the local authority with the ground.",
                            Move.NAME_DELETED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day the name was deleted"),
                                            new Question.One(
                                                            "ground",
                                                            "On which ground",
                                                            "",
                                                            Arrays.stream(
                                                                            ReviewStep.Ground
                                                                                    .values())
                                                                    .map(one ->
                                                                            StepForm.option(
                                                                                    one,
                                                                                    one.words()))
                                                                    .toList())
                                                    .orElse("Choose the ground")),
                            form ->
                                    new Happening.InReview(
                                            new ReviewStep.Deleted(
                                                    form.dayOf("on"),
                                                    ReviewStep.Ground.valueOf(form.one("ground")))),
                            List.of()));

    private static List<Question> application() {
        return List.of(
                new Question.Day("on", "Day the application was delivered or posted", "")
                        .orElse("Enter the day"),
                new Question.One(
                                "way",
                                "How it came",
                                "Posted first class, it is taken as made on the second working day"
                                        + " after posting.",
                                StepForm.ways())
                        .orElse("Choose how it came"),
                new Question.One(
                                "by",
                                "Who asked",
                                "",
                                List.of(
                                        StepForm.option(ReviewStep.By.PARENT, "A parent"),
                                        StepForm.option(
                                                ReviewStep.By.PUPIL,
                                                "The pupil, who is 18 or over")))
                        .orElse("Choose who asked"),
                new Question.One(
                                "sen",
                                "Is a SEN expert asked for?",
                                "It must be asked for with the application, and granted whether or"
                                        + " not the school accepts that there are needs.",
                                StepForm.yesNo())
                        .orElse("Say whether a SEN expert is asked for"),
                new Question.One("remote", "Is a remote meeting asked for?", "", StepForm.yesNo())
                        .orElse("Say whether a remote meeting is asked for"),
                new Question.Words("grounds", "The grounds, as the family gives them", ""));
    }

    private static ReviewStep.Applied applied(TypedForm form) {
        return new ReviewStep.Applied(
                RecordStep.notice(form.day("on"), form.one("way")).orElseThrow(),
                ReviewStep.By.valueOf(form.one("by")),
                form.is("sen", "yes"),
                form.is("remote", "yes"),
                false); // the clock says, when it is recorded
    }

    private static List<Question> panel() {
        var numbers =
                List.of(
                        new Question.Option("0", "None"),
                        new Question.Option("1", "One"),
                        new Question.Option("2", "Two"));
        return List.of(
                new Question.Day("hearing", "Day on which the panel meets", "")
                        .orElse("Enter the day"),
                new Question.Several(
                        "made",
                        "The panel",
                        "Three or five members.",
                        List.of(
                                new Question.Option(
                                        "lay", "A lay chair, who never worked in a school for pay"),
                                new Question.Option(
                                        "unconnected",
                                        "Nobody has a connection that might raise doubt"),
                                new Question.Option(
                                        "trained",
                                        "Members and clerk were trained within two years"),
                                new Question.Option("expert", "A SEN expert is appointed"))),
                new Question.One("heads", "How many heads (now or within five years)", "", numbers)
                        .orElse("Say how many heads"),
                new Question.One(
                                "governors",
                                "How many governors, committee members or trust directors",
                                "With 12 months of it in the last five years.",
                                numbers)
                        .orElse("Say how many governors"),
                new Question.Words("members", "Who they are, and the clerk", ""),
                StepForm.on("Day the panel was convened"));
    }

    private static ReviewStep.Convened convened(TypedForm form) {
        var made = form.several("made");
        return new ReviewStep.Convened(
                form.dayOf("on"),
                form.dayOf("hearing"),
                new Panel(
                        Integer.parseInt(form.one("heads")),
                        Integer.parseInt(form.one("governors")),
                        made.contains("lay"),
                        made.contains("unconnected"),
                        made.contains("trained"),
                        made.contains("expert")));
    }

    private static List<Question> verdict() {
        return List.of(
                StepForm.on("Day the review ended"),
                new Question.One(
                                "verdict",
                                "What did the panel decide?",
                                "",
                                List.of(
                                        StepForm.option(
                                                ReviewStep.Verdict.UPHOLD,
                                                "It upheld the board’s decision"),
                                        StepForm.option(
                                                ReviewStep.Verdict.RECOMMEND,
                                                "It recommended that the board think again"),
                                        StepForm.option(
                                                ReviewStep.Verdict.QUASH,
                                                "It quashed the board’s decision and directed it to"
                                                        + " think again")))
                        .orElse("Choose what the panel decided"),
                new Question.Several(
                        "orders",
                        "What it ordered",
                        "",
                        List.of(
                                new Question.Option(
                                        "payment",
                                        "£4,000, if the board does not reinstate (only on"
                                                + " quashing)"),
                                new Question.Option(
                                        "noted", "A note on the pupil’s educational record"))),
                new Question.Words("reasons", "The panel’s reasons", "")
                        .orElse("Enter the panel’s reasons"),
                new Question.Several(
                        "attended",
                        "Who came",
                        "",
                        Arrays.stream(Attendant.values())
                                .map(one -> StepForm.option(one, one.words()))
                                .toList()),
                new Question.Day(
                        "notice",
                        "Day the board was notified in writing",
                        "Leave it empty if it has not been yet."),
                new Question.One("way", "How it was notified", "", StepForm.ways()));
    }

    private static ReviewStep.Decided decided(TypedForm form) {
        var orders = form.several("orders");
        return new ReviewStep.Decided(
                form.dayOf("on"),
                ReviewStep.Verdict.valueOf(form.one("verdict")),
                orders.contains("payment"),
                orders.contains("noted"),
                RecordStep.notice(form.day("notice"), form.one("way")),
                Arrays.stream(Attendant.values())
                        .filter(one -> form.several("attended").contains(one.name()))
                        .toList());
    }

    private static List<Question> reconsideration() {
        return List.of(
                StepForm.on("Day the board met again"),
                new Question.One(
                                "outcome",
                                "What did the board decide?",
                                "",
                                List.of(
                                        new Question.Option(
                                                "decline", "It declined again to reinstate"),
                                        new Question.Option(
                                                "reinstate",
                                                "It directed that the child is reinstated")))
                        .orElse("Choose what the board decided"),
                new Question.Day(
                        "from", "If reinstated, from which day", "Empty: from the same day."),
                new Question.Words("reasons", "The board’s reasons", "")
                        .orElse("Enter the board’s reasons"));
    }
}
