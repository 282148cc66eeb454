package org.holdfast.letter;

import java.util.List;
import org.holdfast.mail.Mails;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilRecordPart;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** Letters and e-mails in everything that is held about a pupil. */
@Component
class LetterRecordPart implements PupilRecordPart {
    private static final int AFTER_EXCLUSIONS = 30;

    private final Letters letters;
    private final Mails mails;
    private final Dates dates;

    LetterRecordPart(Letters letters, Mails mails, Dates dates) {
        this.letters = letters;
        this.mails = mails;
        this.dates = dates;
    }

    @Override
    public int order() {
        return AFTER_EXCLUSIONS;
    }

    @Override
    public List<Section> sectionsOf(PupilId pupil) {
        return List.of(
                new Section(
                        "Letters",
                        List.of("Written", "Letter", "To", "What it says"),
                        letters.ofPupil(pupil).stream()
                                .map(letter ->
                                        List.of(
                                                dates.moment(letter.writtenAt()),
                                                letter.kind().title(),
                                                letter.recipientName(),
                                                letters.plain(letter.id()).orElse("Removed")))
                                .toList()),
                new Section(
                        "Emails",
                        List.of("Last change", "Subject", "To", "Where it stands"),
                        mails.ofPupil(pupil).stream()
                                .map(mail ->
                                        List.of(
                                                dates.moment(mail.changedAt()),
                                                mail.subject(),
                                                mail.toName() + " " + mail.toEmail(),
                                                mail.state().title()))
                                .toList()));
    }
}
