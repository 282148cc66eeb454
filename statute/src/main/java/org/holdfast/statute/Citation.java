package org.holdfast.statute;

/** Where a rule is written. */
public sealed interface Citation {

    /** As it is cited for a kind of school under the law of an exclusion. */
    String at(SchoolKind kind, Law law);

    /** As a table of the law gives it, for a maintained school and every time. */
    String inFull();

    /** The same words for every school, at every time. */
    record Provision(String words) implements Citation {
        @Override
        public String at(SchoolKind kind, Law law) {
            return words;
        }

        @Override
        public String inFull() {
            return words;
        }
    }

    /**
     * A regulation of the 2012 Regulations, which say the same thing three times: Part 2 for
     * maintained schools, Part 3 for pupil referral units nine numbers on, Part 4 for academies
     * eighteen on.
     *
     * @param maintained its number in Part 2
     * @param paragraph what follows the number, such as "(7)(b)" or "A(1)"
     */
    record Regulation2012(int maintained, String paragraph) implements Citation {
        private static final int PRU_OFFSET = 9;
        private static final int ACADEMY_OFFSET = 18;

        @Override
        public String at(SchoolKind kind, Law law) {
            var number =
                    switch (kind) {
                        case MAINTAINED -> maintained;
                        case PRU -> maintained + PRU_OFFSET;
                        case ACADEMY, AP_ACADEMY -> maintained + ACADEMY_OFFSET;
                    };
            return "2012 Regs reg " + number + paragraph;
        }

        @Override
        public String inFull() {
            return "2012 Regs reg " + maintained + paragraph;
        }
    }

    /**
     * The statutory guidance, by the edition in force. Paragraphs are quoted only from the edition
     * whose numbers they are.
     *
     * @param paragraphs of the 2023 edition; empty where none is known
     */
    record Guidance(String paragraphs) implements Citation {
        @Override
        public String at(SchoolKind kind, Law law) {
            return GuidanceEdition.in(law)
                    .map(edition ->
                            edition.words() + (edition.hasParagraphsOf2023() ? quoted() : ""))
                    .orElse("guidance of the time");
        }

        @Override
        public String inFull() {
            return "statutory guidance, by edition"
                    + (paragraphs.isEmpty() ? "" : "; 2023:")
                    + quoted();
        }

        private String quoted() {
            return paragraphs.isEmpty() ? "" : " " + paragraphs;
        }
    }

    /**
     * One provision in place of another.
     *
     * @param by what replaced it
     */
    record Replaced(Citation before, Instrument by, Citation after) implements Citation {
        @Override
        public String at(SchoolKind kind, Law law) {
            return law.includes(by) ? after.at(kind, law) : before.at(kind, law);
        }

        @Override
        public String inFull() {
            return after.inFull() + " (before " + by.from() + ": " + before.inFull() + ")";
        }
    }

    /** Two together. */
    record Both(Citation first, Citation second) implements Citation {
        @Override
        public String at(SchoolKind kind, Law law) {
            return first.at(kind, law) + "; " + second.at(kind, law);
        }

        @Override
        public String inFull() {
            return first.inFull() + "; " + second.inFull();
        }
    }
}
