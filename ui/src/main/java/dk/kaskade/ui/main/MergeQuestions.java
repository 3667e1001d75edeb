package dk.kaskade.ui.main;

import dk.kaskade.merge.Conflict;
import dk.kaskade.merge.MergeTexts;
import dk.kaskade.merge.Merged;
import dk.kaskade.merge.Place;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** Asks about what two people changed differently: mine or theirs, one by one or all at once. */
final class MergeQuestions {
    private static final int WIDTH = 560;
    private static final int LONGEST = 90;

    private final Bench bench;
    private final String whose;
    private final MergeTexts texts;
    private final Map<Place, JRadioButton> theirs = new LinkedHashMap<>();
    private final Map<Place, JRadioButton> mine = new LinkedHashMap<>();

    MergeQuestions(Bench bench, Organisation mine, Organisation theirs) {
        this(bench, mine, theirs, "merge");
    }

    private MergeQuestions(Bench bench, Organisation mine, Organisation theirs, String whose) {
        this.bench = bench;
        this.whose = whose;
        texts = new MergeTexts(
                mine, theirs, bench.session().framework(), bench.wording().language());
    }

    /** About a proposal and what is now, instead of two people. */
    static MergeQuestions ofProposal(Bench bench, Organisation proposal, Organisation today) {
        return new MergeQuestions(bench, proposal, today, "proposal");
    }

    private String words(String key, Object... arguments) {
        return bench.words(whose + "." + key, arguments);
    }

    /** Where theirs holds; empty where the person thought better of it. */
    Optional<Set<Place>> ask(Merged merged) {
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 1, gapy 2", "[" + WIDTH + "!, fill]"));
        form.add(new WrappedText(words("what", merged.conflicts().size()), Type.SECTION, Tint.TEXT, WIDTH));
        form.add(new WrappedText(words("why"), Type.TABLE, Tint.TEXT2, WIDTH));
        form.add(all(), "gaptop 8");
        merged.conflicts().forEach(conflict -> add(form, conflict));
        if (!Ask.form(bench.frame(), bench.wording(), words("title"), form, words("yes"))) {
            return Optional.empty();
        }
        Set<Place> wins = new HashSet<>();
        theirs.forEach((place, choice) -> {
            if (choice.isSelected()) {
                wins.add(place);
            }
        });
        return Optional.of(wins);
    }

    private JPanel all() {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8"));
        JButton allMine = new JButton(words("all-mine"));
        allMine.addActionListener(event -> mine.values().forEach(choice -> choice.setSelected(true)));
        JButton allTheirs = new JButton(words("all-theirs"));
        allTheirs.addActionListener(event -> theirs.values().forEach(choice -> choice.setSelected(true)));
        row.add(allMine);
        row.add(allTheirs);
        return row;
    }

    private void add(JPanel form, Conflict conflict) {
        Place place = conflict.place();
        String where = texts.where(place);
        form.add(new WrappedText(where, Type.TABLE_STRONG, Tint.TEXT, WIDTH), "gaptop 12");
        JRadioButton my = choice("mine", where, texts.value(place, conflict.mine()));
        JRadioButton their = choice("theirs", where, texts.value(place, conflict.theirs()));
        ButtonGroup group = new ButtonGroup();
        group.add(my);
        group.add(their);
        my.setSelected(true);
        mine.put(place, my);
        theirs.put(place, their);
        form.add(my, "gapleft 8");
        form.add(their, "gapleft 8");
    }

    private JRadioButton choice(String key, String where, String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        JRadioButton choice =
                new JRadioButton(words(key, line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line));
        choice.putClientProperty("html.disable", true);
        choice.setToolTipText(line.length() > LONGEST ? line : null);
        choice.getAccessibleContext().setAccessibleDescription(where);
        return choice;
    }
}
