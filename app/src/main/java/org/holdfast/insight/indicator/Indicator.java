package org.holdfast.insight.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary: every figure that Holdfast shows, its formula, unit, rounding, interval, source,
 * version and caveats. Pages, files, the interface for programs and {@code docs/indicators.md} read
 * it here. A change of what a figure means raises its version.
 */
public enum Indicator {
    SUSPENSIONS("Suspensions", Formula.count(Measure.SUSPENSIONS)),
    SUSPENSION_RATE(
            "Suspensions per 100 pupils",
            Formula.per100(Measure.SUSPENSIONS, Measure.HEADCOUNT, Spread.CLUSTERED)),
    PUPILS_SUSPENDED("Pupils suspended at least once", Formula.count(Measure.PUPILS_SUSPENDED)),
    PUPILS_SUSPENDED_RATE(
            "Pupils suspended at least once, per cent of pupils",
            Formula.percent(Measure.PUPILS_SUSPENDED, Measure.HEADCOUNT, Spread.WILSON)),
    PUPILS_REPEATEDLY(
            "Pupils suspended two or more times", Formula.count(Measure.PUPILS_REPEATEDLY)),
    PUPILS_REPEATEDLY_SHARE(
            "Of the pupils suspended, per cent suspended again",
            Formula.percent(Measure.PUPILS_REPEATEDLY, Measure.PUPILS_SUSPENDED, Spread.WILSON)),
    REPEATED_SUSPENSIONS_SHARE(
            "Of all suspensions, per cent of pupils suspended two or more times",
            Formula.percent(Measure.SUSPENSIONS_OF_REPEATED, Measure.SUSPENSIONS, Spread.NONE)),
    SUSPENSIONS_PER_PUPIL(
            "Suspensions per suspended pupil",
            Formula.average(Measure.SUSPENSIONS, Measure.PUPILS_SUSPENDED, "suspensions")),
    SESSIONS_LOST("Sessions lost to suspension", Formula.count(Measure.SESSIONS)),
    DAYS_LOST("Days lost to suspension", Formula.days(Measure.SESSIONS, null)),
    DAYS_LOST_RATE("Days lost to suspension per 100 pupils", Formula.daysPer100(Measure.HEADCOUNT)),
    AVERAGE_LENGTH("Days per suspension", Formula.days(Measure.SESSIONS, Measure.SUSPENSIONS)),
    DAYS_PER_PUPIL(
            "Days lost per suspended pupil",
            Formula.days(Measure.SESSIONS, Measure.PUPILS_SUSPENDED)),
    PUPILS_OVER_FIVE_DAYS(
            "Pupils suspended for more than five days in all",
            Formula.count(Measure.PUPILS_OVER_FIVE_DAYS)),
    PUPILS_OVER_FORTY_FIVE_DAYS(
            "Pupils suspended for more than 45 days in all",
            Formula.count(Measure.PUPILS_OVER_FORTY_FIVE_DAYS)),
    LUNCHTIMES("Suspensions of lunchtimes only", Formula.count(Measure.LUNCHTIMES)),
    PERMANENT_ISSUED("Permanent exclusions issued", Formula.count(Measure.PERMANENT_ISSUED)),
    PERMANENT_WITHDRAWN(
            "Permanent exclusions withdrawn", Formula.count(Measure.PERMANENT_WITHDRAWN)),
    PERMANENT_NOT_YET_REVIEWED(
            "Permanent exclusions not yet reviewed",
            Formula.count(Measure.PERMANENT_NOT_YET_REVIEWED)),
    PERMANENT_REINSTATED(
            "Permanently excluded pupils reinstated", Formula.count(Measure.PERMANENT_REINSTATED)),
    PERMANENT_UPHELD("Permanent exclusions upheld", Formula.count(Measure.PERMANENT_UPHELD)),
    PERMANENT_RATE(
            "Permanent exclusions upheld, per 100 pupils",
            Formula.per100(Measure.PERMANENT_UPHELD, Measure.HEADCOUNT, Spread.POISSON)),
    HEADCOUNT("Pupils on roll in January", Formula.count(Measure.HEADCOUNT));

    /** Whose definition it follows. */
    public static final String SOURCE =
            "Department for Education, Suspensions and permanent exclusions in England: methodology";

    private final String title;
    private final Measure numerator;
    private final @Nullable Measure denominator;
    private final double factor;
    private final String unit;
    private final int places;
    private final Spread spread;

    Indicator(String title, Formula formula) {
        this.title = title;
        this.numerator = formula.numerator();
        this.denominator = formula.denominator();
        this.factor = formula.factor();
        this.unit = formula.unit();
        this.places = formula.places();
        this.spread = formula.spread();
    }

    /** How an interval is found. */
    public enum Spread {
        /** None is given: the figure counts what happened, or is an average of few. */
        NONE,
        /** Suspensions repeat within pupils ({@code rate.clustered}). */
        CLUSTERED,
        /** Each pupil at most once ({@code prop.wilson}). */
        WILSON,
        /** Rare and independent ({@code rate.poisson}, exact). */
        POISSON
    }

    /**
     * How a figure is worked out: {@code factor × numerator ÷ denominator}.
     *
     * @param denominator none for a count
     * @param places decimals shown
     */
    public record Formula(
            Measure numerator,
            @Nullable Measure denominator,
            double factor,
            String unit,
            int places,
            Spread spread) {
        private static final double HALF = 0.5;
        private static final int PER = 100;

        static Formula count(Measure measure) {
            return new Formula(measure, null, 1, "", 0, Spread.NONE);
        }

        static Formula per100(Measure numerator, Measure denominator, Spread spread) {
            return new Formula(numerator, denominator, PER, "per 100 pupils", 2, spread);
        }

        static Formula percent(Measure numerator, Measure denominator, Spread spread) {
            return new Formula(numerator, denominator, PER, "per cent", 2, spread);
        }

        static Formula average(Measure numerator, Measure denominator, String unit) {
            return new Formula(numerator, denominator, 1, unit, 2, Spread.NONE);
        }

        /** A day is two sessions. */
        static Formula days(Measure numerator, @Nullable Measure denominator) {
            return new Formula(
                    numerator, denominator, HALF, "days", denominator == null ? 1 : 2, Spread.NONE);
        }

        static Formula daysPer100(Measure denominator) {
            return new Formula(
                    Measure.SESSIONS,
                    denominator,
                    HALF * PER,
                    "days per 100 pupils",
                    2,
                    Spread.NONE);
        }

        /** Whether it is a count and no ratio. */
        public boolean isCount() {
            return denominator == null;
        }

        /** Whether it is a rate of pupils on roll, which others can be compared with. */
        public boolean isRate() {
            return denominator == Measure.HEADCOUNT;
        }
    }

    /** Its name in addresses, files and programs: {@code suspension-rate}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The indicator with the key. */
    public static Optional<Indicator> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Its name on a page. */
    public String title() {
        return title;
    }

    /** Raised when what it means changes. */
    public int version() {
        return 1;
    }

    public Formula formula() {
        return new Formula(numerator, denominator, factor, unit, places, spread);
    }

    /** What has to be said beside it, beyond what the measures say. */
    public Optional<String> caveat() {
        return switch (this) {
            case SUSPENSION_RATE ->
                    Optional.of(
                            "A rate of events: it may exceed 100. Do not read it as per cent of pupils.");
            case PUPILS_SUSPENDED,
                    PUPILS_SUSPENDED_RATE,
                    PUPILS_REPEATEDLY,
                    PUPILS_REPEATEDLY_SHARE,
                    REPEATED_SUSPENSIONS_SHARE,
                    PUPILS_OVER_FIVE_DAYS ->
                    Optional.of(
                            "A pupil whose group changed in the year counts where they belonged at their first suspension.");
            case AVERAGE_LENGTH, DAYS_PER_PUPIL, SUSPENSIONS_PER_PUPIL ->
                    Optional.of("An average needs at least five pupils behind it to be shown.");
            case PERMANENT_UPHELD, PERMANENT_RATE ->
                    Optional.of(
                            "Those not yet reviewed join when they are upheld, so the latest months grow.");
            case PERMANENT_ISSUED, PERMANENT_WITHDRAWN ->
                    Optional.of(
                            "Not an official count: a withdrawn one is never part of the upheld.");
            case LUNCHTIMES -> Optional.of("Left out of every count of suspensions.");
            default -> Optional.empty();
        };
    }
}
