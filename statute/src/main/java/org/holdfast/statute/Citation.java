package org.holdfast.statute;

/** Where a rule is written. */
public sealed interface Citation {

    /** As it is cited for a kind of school. */
    String at(SchoolKind kind);

    /** The same words for every school. */
    record Provision(String words) implements Citation {
        @Override
        public String at(SchoolKind kind) {
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
     * @param more what follows the citation, such as a later Act
     */
    record Regulation2012(int maintained, String paragraph, String more) implements Citation {
        private static final int PRU_OFFSET = 9;
        private static final int ACADEMY_OFFSET = 18;

        @Override
        public String at(SchoolKind kind) {
            var number =
                    switch (kind) {
                        case MAINTAINED -> maintained;
                        case PRU -> maintained + PRU_OFFSET;
                        case ACADEMY, AP_ACADEMY -> maintained + ACADEMY_OFFSET;
                    };
            return "2012 Regs reg " + number + paragraph + more;
        }
    }
}
