package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Theme;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who carries some expectations: those of a theme, those of a thread, or a single one. */
final class FollowedLens implements CardLens {
    private final String heading;
    private final ExpectationSet followed;
    private final Carried carried;
    private final Shares shares;
    private final LensWords words;

    private FollowedLens(String heading, ExpectationSet followed, Carried carried, LensWords words) {
        this.heading = heading;
        this.followed = followed;
        this.carried = carried;
        this.words = words;
        shares = new Shares(carried);
    }

    /** @param id of the theme, empty for the first that the framework's expectations have */
    static CardLens theme(Carried carried, String id, LensWords words) {
        List<Expectation> all = carried.chain().framework().expectations();
        String chosen = !id.isEmpty()
                ? id
                : Arrays.stream(Theme.values())
                        .map(Theme::id)
                        .filter(theme -> all.stream().anyMatch(e -> e.themes().contains(theme)))
                        .findFirst()
                        .orElse("");
        String name = Theme.of(chosen)
                .map(theme -> theme.name(words.words().language()))
                .orElse(chosen);
        return of(Lens.THEME, name, carried, e -> e.themes().contains(chosen), words);
    }

    /** @param id of the thread, empty for the framework's first */
    static CardLens thread(Carried carried, String id, LensWords words) {
        Optional<ExpectationThread> thread = id.isEmpty()
                ? carried.chain().framework().threads().stream().findFirst()
                : carried.chain().framework().thread(id);
        String chosen = thread.map(ExpectationThread::id).orElse("");
        return of(
                Lens.THREAD,
                thread.map(ExpectationThread::name).orElse(""),
                carried,
                e -> e.threads().contains(chosen),
                words);
    }

    static CardLens expectation(Carried carried, String id, LensWords words) {
        Optional<Expectation> one = id.isEmpty()
                ? carried.chain().framework().expectations().stream().findFirst()
                : carried.chain().framework().expectation(id);
        String chosen = one.map(Expectation::id).orElse("");
        return of(Lens.EXPECTATION, one.map(Expectation::title).orElse(""), carried, e -> e.id().equals(chosen), words);
    }

    private static CardLens of(
            Lens lens, String name, Carried carried, Predicate<Expectation> wanted, LensWords words) {
        List<Expectation> all = carried.chain().framework().expectations();
        BitSet numbers = new BitSet();
        for (int e = 0; e < all.size(); e++) {
            // of an id used twice the first counts
            numbers.set(e, wanted.test(all.get(e)) && carried.indexOf(all.get(e).id()) == e);
        }
        String heading = name.isEmpty() ? words.get("lens." + lens.id()) : name;
        return numbers.isEmpty()
                ? new QuietLens(heading, words.get(lens.id() + ".nothing"))
                : new FollowedLens(heading, ExpectationSet.of(numbers), carried, words);
    }

    @Override
    public Look of(int card, String unit) {
        ExpectationSet own = carried.own(card).intersect(followed);
        int[] counts = shares.among(card, own);
        Progress progress = own.isEmpty()
                ? carried.full(card).intersects(followed) ? Progress.ASIDE : Progress.NONE
                : Progress.of(counts);
        return new Look(progress.tint, progress.segments, line3(progress, own.size(), counts), Shares.bar(counts));
    }

    private String line3(Progress progress, int all, int[] counts) {
        return all > 1
                ? words.get("followed.line", all, Shares.inPlace(counts))
                : words.get("followed." + progress.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public ChartLegend legend() {
        List<ChartLegend.Entry> entries =
                Arrays.stream(Progress.values()).map(one -> one.entry(words)).toList();
        return new ChartLegend(heading, entries, List.of());
    }
}
