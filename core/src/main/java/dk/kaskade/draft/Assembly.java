package dk.kaskade.draft;

import dk.kaskade.framework.Framework;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through the blocks from the first to the last and takes what it knows. */
final class Assembly {
    private static final Pattern MARKS = pattern("pejlemærke|guide ?mark");
    private static final Pattern VALUES = pattern("\\b(?:kerne)?værdier|\\bvalues\\b");
    private static final Pattern OWN_WORDS = pattern("egen oversættelse|egne ord|own words");
    private static final Pattern GENERIC = pattern("^(?:det )?(?:fælles )?ledelsesgrundlag(?:et)?$|^forord$|^indhold$");
    private static final Pattern FORE =
            pattern("^(?:forord|indledning|indhold(?:sfortegnelse)?|vejledning|baggrund|introduktion)$");
    private static final Pattern PLAN = pattern("indsats|aktivitet|proces|initiativ|læs mere");
    private static final int NAME_WORDS = 5;
    private static final int POINT_WORDS = 4;
    private static final int CAPITAL_WORDS = 3;
    private static final int TITLES = 3;

    private final List<Block> blocks;
    private final String municipality;
    private final Given given;
    private final Parts parts = new Parts();
    private final Set<Block> used = new HashSet<>();
    private final boolean translate;
    private String title = "";
    private int titleEnd;

    Assembly(List<Block> blocks, String municipality, Given given) {
        this.blocks = blocks;
        this.municipality = municipality;
        this.given = given;
        translate = blocks.stream()
                .filter(Block::heading)
                .anyMatch(block -> OWN_WORDS.matcher(block.text()).find());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @return the blocks that became something */
    Set<Block> read() {
        takeTitle();
        takeLists();
        takeMarks();
        takeValues();
        takeCapitals();
        takePractices();
        return used;
    }

    /** The headings before the first text. */
    private void takeTitle() {
        int at = 0;
        while (at < Math.min(TITLES, blocks.size()) && titleLike(at)) {
            Block block = blocks.get(at++);
            boolean better = title.isEmpty() || GENERIC.matcher(title).find();
            title = better ? Letters.asName(block.text()) : title;
            used.add(block);
        }
        titleEnd = at;
    }

    private boolean titleLike(int at) {
        Block block = blocks.get(at);
        return block.heading()
                && RoleWords.role(block.text()) == null
                && !FORE.matcher(block.name()).find()
                && !VALUES.matcher(block.text()).find()
                && !MARKS.matcher(block.text()).find()
                && !leadsToNumbers(at);
    }

    private boolean leadsToNumbers(int at) {
        int next = at + 1 < blocks.size() && blocks.get(at + 1).text().endsWith(":") ? at + 2 : at + 1;
        return next < blocks.size() && blocks.get(next).kind() == Block.Kind.NUMBER;
    }

    private void takeLists() {
        for (int from = 0; from < blocks.size(); from++) {
            if (blocks.get(from).point()) {
                int to = from;
                while (to < blocks.size()
                        && blocks.get(to).kind() == blocks.get(from).kind()) {
                    to++;
                }
                takeList(from, to);
                from = to - 1;
            }
        }
    }

    private void takeList(int from, int to) {
        int at = headingBefore(from);
        List<Block> list = blocks.subList(from, to);
        if (at < 0) {
            return;
        }
        Block heading = blocks.get(at);
        List<String> points = list.stream().map(Block::text).toList();
        RoleWords.Named role = RoleWords.role(heading.text());
        if (role != null) {
            parts.roleList(role, points);
            use(heading, list);
        } else if (MARKS.matcher(heading.text()).find()) {
            points.forEach(point -> mark(point, heading.name()));
            use(heading, list);
        } else if (points.stream().filter(PracticeWords::names).count() * 2 >= points.size()) {
            points.forEach(point -> practices(point, heading.name()));
            use(heading, list);
        } else if (points.stream().filter(point -> point.endsWith("?")).count() * 2 > points.size()) {
            points.forEach(point -> parts.question(point, heading.name(), points.indexOf(point) + 1));
            use(heading, list);
        } else if (area(at, from, heading, points)) {
            parts.focusArea(heading.name(), between(at, from, heading), points, translate);
            use(heading, list);
            blocks.subList(at + 1, from).forEach(used::add);
        }
    }

    /** The nearest heading above, with nothing but paragraphs between; -1 where there is none. */
    private int headingBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.heading()) {
                return i;
            } else if (!block.prose() && block.kind() != Block.Kind.QUOTE) {
                return -1;
            }
        }
        return -1;
    }

    /** A numbered list under a heading, or sentences under a short one. The title's own list is an introduction. */
    private boolean area(int at, int from, Block heading, List<String> points) {
        if (at < titleEnd
                || from - at > 2
                || PLAN.matcher(heading.text()).find()
                || FORE.matcher(heading.name()).find()) {
            return false;
        }
        double words = points.stream().mapToInt(Prose::words).average().orElse(0);
        boolean numbered = blocks.get(from).kind() == Block.Kind.NUMBER;
        return words > POINT_WORDS && points.size() > 1 && (numbered || Prose.words(heading.name()) <= NAME_WORDS);
    }

    private String between(int at, int from, Block heading) {
        List<String> texts = new ArrayList<>();
        if (!heading.subtitle().isEmpty()) {
            texts.add(heading.subtitle());
        }
        blocks.subList(at + 1, from).stream()
                .map(Block::text)
                .filter(text -> !text.endsWith(":"))
                .forEach(texts::add);
        return String.join("\n\n", texts);
    }

    private void use(Block heading, List<Block> list) {
        used.add(heading);
        used.addAll(list);
    }

    /** Headings in capitals under the one about guide marks; two may stand on one line. */
    private void takeMarks() {
        String section = "";
        for (Block block : blocks) {
            if (block.heading() && !used.contains(block)) {
                boolean names = !section.isEmpty() && TwoHeadings.capitals(block);
                if (names) {
                    String under = section;
                    TwoHeadings.names(block).forEach(name -> mark(name, under));
                    used.add(block);
                } else {
                    boolean about =
                            MARKS.matcher(block.text()).find() && !block.text().endsWith("?");
                    section = about ? block.name() : "";
                    if (about) {
                        used.add(block);
                    }
                }
            } else if (block.point()) {
                section = "";
            }
        }
    }

    /** Its name stands before the dash or colon, if there is one. */
    private void mark(String text, String section) {
        String[] halves = text.split("\\s+[–-]\\s+|:\\s+", 2);
        parts.mark(Letters.asName(halves[0]), halves.length > 1 ? halves[1] : "", section);
    }

    private void takeValues() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean section =
                    block.heading() && VALUES.matcher(block.text()).find() && Prose.words(block.text()) <= NAME_WORDS;
            if (section && pair(i + 1) && !used.contains(block)) {
                used.add(block);
                for (int at = i + 1; pair(at); at += 2) {
                    parts.value(blocks.get(at).name(), blocks.get(at + 1).text(), block.name());
                    used.add(blocks.get(at));
                    used.add(blocks.get(at + 1));
                }
            }
        }
    }

    /** A short heading with a paragraph under it, neither taken yet. */
    private boolean pair(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at).heading()
                && blocks.get(at + 1).prose()
                && Prose.words(blocks.get(at).name()) < NAME_WORDS
                && !used.contains(blocks.get(at));
    }

    /** Two or more headings in capitals with a paragraph each are focus areas, where no list has told which those are. */
    private void takeCapitals() {
        List<Integer> found = new ArrayList<>();
        for (int i = titleEnd; i < blocks.size() - 1; i++) {
            boolean capital = pair(i)
                    && Prose.capitals(blocks.get(i).first())
                    && Prose.words(blocks.get(i).name()) <= CAPITAL_WORDS
                    && !FORE.matcher(blocks.get(i).name()).find();
            if (capital) {
                found.add(i);
            }
        }
        if (found.size() > 1 && parts.areas.isEmpty()) {
            found.forEach(this::takeCapital);
        }
    }

    private void takeCapital(int at) {
        List<String> texts = new ArrayList<>();
        Block heading = blocks.get(at);
        used.add(heading);
        for (int i = at + 1; i < blocks.size() && blocks.get(i).prose(); i++) {
            texts.add(blocks.get(i).text());
            used.add(blocks.get(i));
        }
        String under = heading.subtitle();
        String text = String.join("\n\n", texts);
        parts.focusArea(heading.name(), under.isEmpty() ? text : under + "\n\n" + text, List.of(), false);
    }

    /** Named anywhere; the paragraph that names one is still left over. */
    private void takePractices() {
        String section = "";
        for (Block block : blocks) {
            section = block.heading() ? block.name() : section;
            if (block.prose() || block.point()) {
                practices(block.text(), section);
            }
        }
    }

    private void practices(String text, String section) {
        parts.practices.addAll(PracticeWords.in(text, section, Parts.DOCUMENT, parts.practices));
    }

    Framework framework() {
        if (!parts.rolesKnown()) {
            MentionedRoles.in(blocks).forEach(parts::named);
        }
        return new Whole(parts, municipality, title, given).framework();
    }
}
