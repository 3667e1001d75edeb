package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.MovePositions;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Session;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** Asks for a new leader: everybody who could be, to be searched, and after them those who cannot, with the reason. */
final class MoveForm {
    /** Stands for the top of the chain: no position has an empty id. */
    static final String TOP = "";

    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 8", "[grow, fill, 460::]", "[][][grow, fill]"));
    private final DefaultListModel<Option> shown = new DefaultListModel<>();
    private final JList<Option> list = new JList<>(shown);
    private final SearchField search;
    private final List<Option> options;

    MoveForm(Session session, Wording wording, List<String> positions) {
        options = options(session, wording, positions);
        search = new SearchField(Icons.SEARCH.icon(16, Tint.TEXT3), this::filter);
        search.name(wording.text("edit.move.search"));
        int along = new Branch(session.organisation()).whole(positions).size();
        panel.add(new WrappedText(wording.text("edit.move.what", along), Type.BODY, Tint.TEXT, 460), "wmin 0");
        panel.add(search);
        list.setCellRenderer(new OptionRenderer());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("edit.leader"));
        list.setFixedCellHeight(UIScale.scale(42));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(UIScale.scale(460), UIScale.scale(340)));
        panel.add(scroll);
        bind("DOWN", 1);
        bind("UP", -1);
        filter("");
    }

    /** Possible leaders first, each in the order of the file. */
    static List<Option> options(Session session, Wording wording, List<String> positions) {
        Organisation organisation = session.organisation();
        Locale language = wording.language();
        Set<String> branch = new Branch(organisation).whole(positions);
        List<Option> all = new ArrayList<>();
        all.add(judged(session, positions, Option.of(TOP, wording.text("edit.leader.top"), ""), language));
        Set<String> leaders = organisation.positions().stream()
                .filter(position -> positions.contains(position.id()) && position.reportsTo() != null)
                .map(position -> position.reportsTo())
                .collect(java.util.stream.Collectors.toSet());
        for (Option option : new Choices(organisation).positions(Set.of())) {
            boolean doubtful = branch.contains(option.id()) || leaders.contains(option.id());
            all.add(doubtful ? judged(session, positions, option, language) : option);
        }
        all.sort(Comparator.comparing(option -> !option.possible()));
        return all;
    }

    private static Option judged(Session session, List<String> positions, Option option, Locale language) {
        String leader = option.id().equals(TOP) ? null : option.id();
        return session.refusal(new MovePositions(positions, leader))
                .map(why -> option.refused(why.in(language)))
                .orElse(option);
    }

    JComponent component() {
        return panel;
    }

    JComponent first() {
        return search;
    }

    /** The leader that is chosen and possible; {@link #TOP} for none. */
    Optional<String> chosen() {
        return Optional.ofNullable(list.getSelectedValue())
                .filter(Option::possible)
                .map(Option::id);
    }

    /** Hears whether a possible leader is chosen, and of a double click on one. */
    void onChoice(Consumer<Boolean> possible, Runnable press) {
        list.addListSelectionListener(event -> possible.accept(chosen().isPresent()));
        possible.accept(chosen().isPresent());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && chosen().isPresent()) {
                    press.run();
                }
            }
        });
    }

    private void filter(String typed) {
        shown.clear();
        shown.addAll(Option.matching(options, typed, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(option -> !option.possible()))
                .toList());
        if (!typed.isBlank() && !shown.isEmpty()) {
            list.setSelectedIndex(0);
        }
        list.ensureIndexIsVisible(0);
    }

    /** The arrow keys go through the list while the cursor stays in the search field. */
    private void bind(String key, int step) {
        search.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        search.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                int next = Math.max(0, Math.min(shown.size() - 1, list.getSelectedIndex() + step));
                list.setSelectedIndex(next);
                list.ensureIndexIsVisible(next);
            }
        });
    }
}
