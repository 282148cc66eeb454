package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Authority.Sureness;
import org.holdfast.statute.Citation;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Rule;

/** A rule being written down: its words first, then when it applies and what follows. */
final class Draft {
    static final String STILL_OWED = "Still owed.";

    private final String id;
    private final String title;
    private final Authority authority;
    private final List<Rule.Version> versions;
    private final String ifLate;

    private Draft(
            String id,
            String title,
            Authority authority,
            List<Rule.Version> versions,
            String ifLate) {
        this.id = id;
        this.title = title;
        this.authority = authority;
        this.versions = versions;
        this.ifLate = ifLate;
    }

    /** The half of a draft that names the rule. */
    record Name(String id, String title) {
        Draft must(Sureness sureness, Citation citation) {
            return resting(Force.MUST, sureness, citation);
        }

        Draft should(Sureness sureness, String guidance) {
            return should(sureness, new Citation.Provision(guidance));
        }

        Draft should(Sureness sureness, Citation guidance) {
            return resting(Force.SHOULD, sureness, guidance);
        }

        Draft practice(Sureness sureness, String source) {
            return resting(Force.PRACTICE, sureness, new Citation.Provision(source));
        }

        Draft may(Sureness sureness, Citation citation) {
            return resting(Force.MAY, sureness, citation);
        }

        private Draft resting(Force force, Sureness sureness, Citation citation) {
            return new Draft(id, title, new Authority(force, sureness, citation), List.of(), "");
        }
    }

    static Name rule(String id, String title) {
        return new Name(id, title);
    }

    /** A regulation of the 2012 Regulations by its number for maintained schools. */
    static Citation regulation(int number, String paragraph) {
        return new Citation.Regulation2012(number, paragraph);
    }

    static Citation cite(String words) {
        return new Citation.Provision(words);
    }

    /** The edition of the statutory guidance in force. */
    static Citation guidance() {
        return guidance("");
    }

    /** The edition in force, with the paragraphs of the 2023 edition where that is it. */
    static Citation guidance(String paragraphs) {
        return new Citation.Guidance(paragraphs);
    }

    Draft since(Instrument instrument, String words) {
        return since(instrument.from(), words);
    }

    Draft since(Instrument instrument) {
        return since(instrument.from(), "");
    }

    Draft since(LocalDate from, String words) {
        var all = new ArrayList<>(versions);
        all.add(new Rule.Version(from, words));
        return new Draft(id, title, authority, all, ifLate);
    }

    Draft ifLate(String words) {
        return new Draft(id, title, authority, versions, words);
    }

    /** A rule that fixes no date: it is there to be looked up. */
    Rule stated() {
        return new Rule(id, title, authority, versions, ifLate);
    }

    /** The matters in which it applies. */
    <C extends Matter> Applying<C> when(Class<C> matter, Predicate<? super C> condition) {
        return new Applying<>(stated(), matter, condition);
    }

    /** It applies in every matter of this kind. */
    <C extends Matter> Applying<C> always(Class<C> matter) {
        return when(matter, _ -> true);
    }
}
