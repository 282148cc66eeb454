package org.holdfast.letter;

import java.time.Duration;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.stereotype.Component;

/** Prints letters soon after they were written, so that nobody waits for it. */
@Component
class LetterPrinting implements TimedWork {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    private final LetterPdfs pdfs;

    LetterPrinting(LetterPdfs pdfs) {
        this.pdfs = pdfs;
    }

    @Override
    public String name() {
        return "letter printing";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(BETWEEN_ROUNDS);
    }

    @Override
    public void work() {
        pdfs.waiting().forEach(pdfs::pdf);
    }
}
