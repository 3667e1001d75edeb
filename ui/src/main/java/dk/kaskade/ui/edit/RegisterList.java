package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The left side of a register: a field to search in, everything there is, and a place to add something. */
final class RegisterList {
    private static final int ROW = 42;

    private final DefaultListModel<Option> model = new DefaultListModel<>();
    private final JList<Option> list = new JList<>(model);
    private final JPanel root = Ground.panel(
            Tint.PANEL, new MigLayout("insets 12 0 0 0, fill, wrap 1, gapy 0", "[grow, fill]", "[]8[grow, fill][]"));
    private final Consumer<Optional<String>> chosen;
    private List<Option> all = List.of();
    private Map<String, Integer> depths = Map.of();
    private String typed = "";
    private @Nullable String told;
    private boolean filling;

    /**
     * An empty list.
     *
     * @param search what can be searched for
     * @param name   what the list is called for those who do not see it
     * @param chosen hears which is chosen, none where none is
     */
    RegisterList(String search, String name, Consumer<Optional<String>> chosen) {
        this.chosen = chosen;
        SearchField field = new SearchField(Icons.SEARCH.icon(), this::search);
        field.name(search);
        list.getAccessibleContext().setAccessibleName(name);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new RegisterCell(this::depth));
        list.setFixedCellHeight(UIScale.scale(ROW));
        list.setFixedCellWidth(UIScale.scale(100));
        Ground.paint(list, Tint.PANEL);
        list.addListSelectionListener(event -> tell());
        Ground.line(root, Ground.Side.RIGHT);
        root.add(field, "gapleft 12, gapright 12, wmin 0");
        JScrollPane scroll = Tables.scroll(list);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        root.add(scroll, "wmin 0, hmin 0");
    }

    JComponent component() {
        return root;
    }

    JList<Option> list() {
        return list;
    }

    /** Puts something under the list, as a field for a new one. */
    void below(JComponent component) {
        root.add(component, "wmin 0");
    }

    /** What Delete does. */
    void onDelete(Runnable remove) {
        list.getInputMap().put(KeyStroke.getKeyStroke("DELETE"), "remove");
        list.getActionMap().put("remove", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                remove.run();
            }
        });
    }

    /** Shows these, with the same one chosen as before, or its neighbour where it is gone. */
    void fill(List<Option> options, Map<String, Integer> indents) {
        if (!options.equals(all) || !indents.equals(depths)) {
            all = List.copyOf(options);
            depths = Map.copyOf(indents);
            dress(selected().orElse(null));
        }
    }

    Optional<String> selected() {
        return Optional.ofNullable(list.getSelectedValue()).map(Option::id);
    }

    /** Chooses one, even where what is searched for hides it. */
    void select(String id) {
        if (all.stream().filter(this::isFound).noneMatch(option -> option.id().equals(id))) {
            typed = "";
        }
        dress(id);
        list.ensureIndexIsVisible(list.getSelectedIndex());
    }

    private void search(String text) {
        typed = text;
        dress(selected().orElse(null));
    }

    private boolean isFound(Option option) {
        return typed.isEmpty() || option.matches(typed);
    }

    private int depth(Option option) {
        return typed.isEmpty() ? depths.getOrDefault(option.id(), 0) : 0;
    }

    private void dress(@Nullable String wanted) {
        int before = list.getSelectedIndex();
        filling = true;
        model.clear();
        all.stream().filter(this::isFound).forEach(model::addElement);
        int at = 0;
        while (at < model.size() && !model.get(at).id().equals(wanted)) {
            at++;
        }
        int neighbour = Math.max(0, Math.min(before, model.size() - 1));
        list.setSelectedIndex(at < model.size() ? at : model.isEmpty() ? -1 : neighbour);
        filling = false;
        tell();
    }

    private void tell() {
        String now = selected().orElse(null);
        if (!filling && !Objects.equals(now, told)) {
            told = now;
            chosen.accept(Optional.ofNullable(now));
        }
    }
}
