package dk.kaskade.comparison;

import java.util.Locale;

/**
 * Every figure there is, in the order in which a comparison tells them. Those that end in {@code LEVEL} are told for each
 * kind of level, and the levels together with those on no level are what the figure without that ending is of.
 */
enum Key {
    POSITIONS(Section.SIZE, Measure.COUNT),
    PEOPLE(Section.SIZE, Measure.COUNT),
    STAFF(Section.SIZE, Measure.COUNT),
    STAFF_PER_LEADER(Section.SIZE, Measure.DECIMAL),
    LEADERS_PER_STAFF(Section.SIZE, Measure.DECIMAL),

    LEVELS(Section.LEVELS, Measure.COUNT),
    DEPTH(Section.LEVELS, Measure.COUNT),
    WIDTH(Section.LEVELS, Measure.COUNT),
    WIDTH_SHARE(Section.LEVELS, Measure.SHARE),
    WITHOUT_ROLE(Section.LEVELS, Measure.COUNT),
    LEVEL_SKIPPED(Section.LEVELS, Measure.COUNT),
    LEVEL_SKIPPED_SHARE(Section.LEVELS, Measure.SHARE),

    SPAN_DIRECT_MEDIAN(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_LOWER(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_UPPER(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_MIN(Section.SPAN, Measure.COUNT),
    SPAN_DIRECT_MAX(Section.SPAN, Measure.COUNT),
    SPAN_STAFF_UNKNOWN(Section.SPAN, Measure.COUNT),
    SPAN_LEADERS_MEDIAN(Section.SPAN, Measure.DECIMAL),
    SPAN_LEADERS_LOWER(Section.SPAN, Measure.DECIMAL),
    SPAN_LEADERS_UPPER(Section.SPAN, Measure.DECIMAL),
    SPAN_LEADERS_MIN(Section.SPAN, Measure.COUNT),
    SPAN_LEADERS_MAX(Section.SPAN, Measure.COUNT),
    SPAN_TOTAL_MEDIAN(Section.SPAN, Measure.DECIMAL),
    SPAN_TOTAL_LOWER(Section.SPAN, Measure.DECIMAL),
    SPAN_TOTAL_UPPER(Section.SPAN, Measure.DECIMAL),
    SPAN_TOTAL_MIN(Section.SPAN, Measure.COUNT),
    SPAN_TOTAL_MAX(Section.SPAN, Measure.COUNT),
    OUTSIDE_NORM(Section.SPAN, Measure.SHARE),
    ABOVE_NORM(Section.SPAN, Measure.SHARE),
    BELOW_NORM(Section.SPAN, Measure.SHARE),
    ONE_TO_ONE(Section.SPAN, Measure.COUNT),
    SPAN_DIRECT_MEDIAN_LEVEL(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_LOWER_LEVEL(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_UPPER_LEVEL(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_MIN_LEVEL(Section.SPAN, Measure.COUNT),
    SPAN_DIRECT_MAX_LEVEL(Section.SPAN, Measure.COUNT),
    SPAN_LEADERS_MEDIAN_LEVEL(Section.SPAN, Measure.DECIMAL),
    SPAN_TOTAL_MEDIAN_LEVEL(Section.SPAN, Measure.DECIMAL),
    OUTSIDE_NORM_LEVEL(Section.SPAN, Measure.SHARE),
    SPAN_DIRECT_MEDIAN_FIELD(Section.SPAN, Measure.DECIMAL),
    SPAN_DIRECT_MIN_FIELD(Section.SPAN, Measure.COUNT),
    SPAN_DIRECT_MAX_FIELD(Section.SPAN, Measure.COUNT),

    VACANT(Section.STAFFING, Measure.COUNT),
    VACANT_SHARE(Section.STAFFING, Measure.SHARE),
    ACTING(Section.STAFFING, Measure.COUNT),
    ACTING_SHARE(Section.STAFFING, Measure.SHARE),
    SEVERAL_ROLES(Section.STAFFING, Measure.COUNT),
    SEVERAL_ROLES_SHARE(Section.STAFFING, Measure.SHARE),
    SHARED(Section.STAFFING, Measure.COUNT),
    SEVERAL_POSITIONS(Section.STAFFING, Measure.COUNT),

    TALK_AGREED(Section.TALK, Measure.SHARE, true),
    TALK_WORDS(Section.TALK, Measure.SHARE, true),
    TALK_HELD(Section.TALK, Measure.SHARE, true),
    TALK_MARKS(Section.TALK, Measure.SHARE, true),
    TALK_AGREED_LEVEL(Section.TALK, Measure.SHARE, true),
    TALK_WORDS_LEVEL(Section.TALK, Measure.SHARE, true),
    TALK_HELD_LEVEL(Section.TALK, Measure.SHARE, true),
    TALK_MARKS_LEVEL(Section.TALK, Measure.SHARE, true),

    REACH(Section.REACH, Measure.SHARE),
    THREADS_SKIPPING(Section.REACH, Measure.COUNT),
    THREAD_SKIPS(Section.REACH, Measure.COUNT),

    FINDING(Section.FINDINGS, Measure.PER_HUNDRED),
    /** A finding that is made of individual answers. */
    FINDING_OF_ANSWERS(Section.FINDINGS, Measure.PER_HUNDRED, true);

    private final Section section;
    private final Measure measure;
    private final boolean personal;

    Key(Section section, Measure measure) {
        this(section, measure, false);
    }

    Key(Section section, Measure measure, boolean personal) {
        this.section = section;
        this.measure = measure;
        this.personal = personal;
    }

    /** {@code span-direct-median}: names the texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Section section() {
        return section;
    }

    Measure measure() {
        return measure;
    }

    boolean personal() {
        return personal;
    }

    /** {@code named("span", "direct", "median")}. */
    static Key named(String... parts) {
        return valueOf(String.join("_", parts).toUpperCase(Locale.ROOT));
    }

    /** The same figure of each level. */
    Key byLevel() {
        return named(name(), "level");
    }
}
