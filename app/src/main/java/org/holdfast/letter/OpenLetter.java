package org.holdfast.letter;

import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.mail.Mail;
import org.holdfast.mail.Mails;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a letter to read it, as a page or as the document. */
@Service
class OpenLetter {
    private final Letters letters;
    private final LetterPdfs pdfs;
    private final Mails mails;
    private final ReadLog readLog;

    OpenLetter(Letters letters, LetterPdfs pdfs, Mails mails, ReadLog readLog) {
        this.letters = letters;
        this.pdfs = pdfs;
        this.mails = mails;
        this.readLog = readLog;
    }

    /**
     * An open letter.
     *
     * @param html empty once retention has emptied it
     * @param mail the e-mail that carries it, if there is one
     * @param maySend whether the reader may send it
     */
    record Opened(Letter letter, Optional<String> html, Optional<Mail> mail, boolean maySend) {

        @Override
        public String toString() {
            return "Opened[" + letter.id().value() + "]";
        }
    }

    @Transactional
    public Opened open(LetterId id) {
        var letter = see(id);
        readLog.read("letter", letter.pupil());
        return new Opened(
                letter,
                letters.html(id),
                mails.about(id.value()),
                LetterPermissions.at(CurrentActor.get(), letter.school()).write());
    }

    @Transactional
    public byte[] pdf(LetterId id) {
        var letter = see(id);
        readLog.read("letter as a document", letter.pupil());
        return pdfs.pdf(id.value()).orElseThrow(NotFound::new);
    }

    private Letter see(LetterId id) {
        var letter = letters.letter(id);
        LetterPermissions.at(CurrentActor.get(), letter.school()).requireSee();
        return letter;
    }
}
