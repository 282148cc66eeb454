package org.holdfast.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * Words that the law wants in a letter, kept in one place so that no wording can lose them. A
 * template says where they stand and may say more round them.
 */
enum LetterPassage {
    /** 2012 Regs reg 5(1), 14(1), 23(1) (NOT-1). */
    REPRESENTATIONS(
            "law.representations",
            "The right to make representations, how, to whom, and the child’s part in it",
            """
            {{^over_18}}
            You have the right to tell the governing board what you think about this decision. This is called **making representations**. To do this, you can {{representations.how}}. Send it to {{representations.to}}: {{representations.address}}.

            {{pupil.first_name}} can take part too. {{pupil.first_name}} can {{representations.pupil_part}}.
            {{/over_18}}
            {{#over_18}}
            You have the right to tell the governing board what you think about this decision. This is called **making representations**. To do this, you can {{representations.how}}. Send it to {{representations.to}}: {{representations.address}}.
            {{/over_18}}
            """),
    /** 2012 Regs reg 5(2) to (4), 14(2) to (4), 23(2) to (4) (NOT-2); reg 24(3)(c)(iii), (e). */
    MEETING(
            "law.meeting",
            "Whether the board must meet, by when, and who may come",
            """
            {{#board_must_meet}}
            The governing board **must** meet to decide whether {{^over_18}}{{pupil.first_name}}{{/over_18}}{{#over_18}}you{{/over_18}} should come back to school. It must do this by **{{board.meet_by}}**.
            {{/board_must_meet}}
            {{#board_meets_if_asked}}
            If you make representations, the governing board **must** meet to decide whether {{^over_18}}{{pupil.first_name}}{{/over_18}}{{#over_18}}you{{/over_18}} should come back to school. It must then do this by **{{board.meet_by}}**. If you make none, it does not have to meet.
            {{/board_meets_if_asked}}

            For that meeting you have the right to:

            - come to the meeting and speak
            - have someone represent you, at your own expense
            - bring a friend
            {{#academy}}
            - ask for someone from the local authority to come and listen
            {{/academy}}
            """),
    /** SI 2023/571 regs 5, 8, 11: from 1 September 2023. */
    REMOTE_MEETING(
            "law.remote_meeting",
            "The right to ask for an online meeting, how, and of whom",
            """
            {{#remote_meetings}}
            You can ask for the meeting to be held online or by telephone. This is called a **remote meeting**. To ask for one, you can {{remote.how}}. Ask {{remote.to}}. If you do not ask, the meeting will normally be held face to face.
            {{/remote_meetings}}
            """),
    /** Education and Inspections Act 2006 s.103, s.104(2), (3); 2007 Regs reg 7 (PAR-1, NOT-8). */
    SUPERVISION(
            "law.supervision",
            "The days on which the child may not be in a public place",
            """
            {{#school_age}}
            **You have a legal duty on these school days.** You must make sure that {{pupil.first_name}} is not in a public place during school hours, unless there is a good reason:

            - {{parent.supervision_days}}

            If {{pupil.first_name}} is in a public place without a good reason on one of these days, you could be given a penalty notice or be taken to court.
            {{/school_age}}
            """),
    /** Education and Inspections Act 2006 s.104(2); 2007 Regs regs 6, 7 (NOT-8). */
    EDUCATION(
            "law.education",
            "Full-time education from the sixth day: when, where, and whom to report to",
            """
            {{#school_age}}
            {{#education_due}}
            {{#education_known}}
            {{education.arranger}} must arrange full-time education for {{pupil.first_name}}. It starts on **{{education.first_day}}**. The place is {{education.place}}. On the first day {{pupil.first_name}} should ask for {{education.report_to}}. The times are {{education.times}}.
            {{/education_known}}
            {{^education_known}}
            {{education.arranger}} must arrange full-time education for {{pupil.first_name}} from **{{education.first_day}}**. We do not know the place and the times yet. We will write to you again at least 48 hours before it starts.
            {{/education_known}}
            {{/education_due}}
            {{/school_age}}
            """),
    /**
     * 2012 Regs reg 6(4) to (6), 15(4) to (6), 24(4) to (6) (GOV-10); Sch 1 para 2; Equality Act
     * 2010 Sch 17 para 4.
     */
    REVIEW(
            "law.review",
            "The right to an independent review: by when, to whom, the SEN expert, a claim",
            """
            You have the right to ask for an **independent review** of the governing board’s decision. Your application must be in writing and say why you disagree. It must be received by **{{review.apply_by}}**. An application that comes later cannot be looked at. Send it to {{review.apply_to}}: {{review.address}}.

            - You can ask for an expert in special educational needs (an SEN expert) to come to the review. You can do this whether or not {{^over_18}}{{pupil.first_name}} has{{/over_18}}{{#over_18}}you have{{/over_18}} special educational needs. Say so in your application. The expert is independent. They tell the panel how special educational needs might matter to the decision. You do not pay for this.
            - If you think that special educational needs matter to this case, say how in your application.
            - You can have someone represent you at the review, at your own expense. They may write and speak for you.
            {{#remote_meetings}}
            - You can ask for the review to be held online or by telephone. Say so in your application.
            {{/remote_meetings}}

            You can also make a claim under the **Equality Act 2010** if you think that there was unlawful discrimination. A claim about disability goes to the First-tier Tribunal (Special Educational Needs and Disability). Any other claim goes to the County Court. A claim must be made within **six months** of the day on which the discrimination is said to have happened, for example the day of the exclusion.
            """);

    private final String key;
    private final String title;
    private final String text;

    LetterPassage(String key, String title, String text) {
        this.key = key;
        this.title = title;
        this.text = text;
    }

    /** As it stands between braces. */
    public String key() {
        return key;
    }

    /** What it says, for whoever edits a template. */
    public String title() {
        return title;
    }

    String text() {
        return text;
    }

    static Optional<LetterPassage> ofKey(String key) {
        return Arrays.stream(values()).filter(passage -> passage.key.equals(key)).findFirst();
    }
}
