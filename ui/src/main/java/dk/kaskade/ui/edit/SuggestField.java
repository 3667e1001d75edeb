package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * A field that suggests what matches while somebody types: the arrow keys choose, Enter takes it. What is no suggestion can
 * be something new, where the field allows it.
 */
public final class SuggestField extends JTextField {
    private static final int MOST = 8;
    private static final String NEW = "";

    private transient List<Option> options;
    private final transient @Nullable UnaryOperator<String> newText;
    private final transient Consumer<Option> taken;
    private final JPopupMenu popup = new JPopupMenu();
    private final DefaultListModel<Option> hits = new DefaultListModel<>();
    private final JList<Option> list = new JList<>(hits);
    private boolean showing;

    /**
     * A field over some options.
     *
     * @param newText what the suggestion to make something new says about a name; none = nothing new can be made
     * @param taken   hears what was taken; something new has an empty id
     */
    public SuggestField(List<Option> options, @Nullable UnaryOperator<String> newText, Consumer<Option> taken) {
        super(20);
        this.options = options;
        this.newText = newText;
        this.taken = taken;
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        popup.setFocusable(false);
        // a menu's own layout would put the list, as wide as its words, in the middle
        popup.setLayout(new BorderLayout());
        popup.add(list);
        list.setFocusable(false);
        list.setCellRenderer(new OptionRenderer());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                take();
            }
        });
        getDocument().addDocumentListener(new Typing());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                popup.setVisible(false);
            }
        });
        bind("DOWN", () -> true, this::down);
        bind("UP", popup::isVisible, () -> move(-1));
        bind("ENTER", popup::isVisible, this::take);
        bind("ESCAPE", popup::isVisible, () -> popup.setVisible(false));
    }

    /** Suggests other options from now on; what stands in the field stays. */
    void offer(List<Option> others) {
        options = others;
    }

    /** Shows an option without suggesting anything. */
    public void show(String label) {
        showing = true;
        setText(label);
        setCaretPosition(0);
        showing = false;
        popup.setVisible(false);
    }

    /** The option that stands in the field; something new has an empty id, what cannot be made is empty. */
    Optional<Option> chosen() {
        String typed = getText().strip();
        Optional<Option> exact = options.stream()
                .filter(option -> option.label().equalsIgnoreCase(typed))
                .findFirst();
        if (exact.isPresent() || typed.isEmpty() || newText == null) {
            return exact;
        }
        return Optional.of(Option.of(NEW, typed, ""));
    }

    /** Something stands there that is neither an option nor can be made. */
    boolean isUnknown() {
        return !getText().isBlank() && chosen().isEmpty();
    }

    private void suggest(String typed) {
        List<Option> found = new ArrayList<>(Option.matching(options, typed, MOST));
        boolean exact = options.stream().anyMatch(option -> option.label().equalsIgnoreCase(typed.strip()));
        if (newText != null && !typed.isBlank() && !exact) {
            found.add(Option.of(NEW, typed.strip(), newText.apply(typed.strip())));
        }
        hits.clear();
        found.forEach(hits::addElement);
        popup.setVisible(false);
        if (found.isEmpty() || !isShowing() || !isFocusOwner()) {
            return;
        }
        list.setSelectedIndex(0);
        list.setVisibleRowCount(found.size());
        popup.setPreferredSize(new Dimension(
                getWidth(), list.getPreferredSize().height + popup.getInsets().top + popup.getInsets().bottom));
        popup.show(this, 0, getHeight() + UIScale.scale(2));
        requestFocusInWindow();
    }

    /** The list of suggestions, whether it is shown or not. */
    JList<Option> suggestions() {
        return list;
    }

    private void down() {
        if (popup.isVisible()) {
            move(1);
        } else {
            suggest(chosen().isPresent() ? "" : getText());
        }
    }

    private void move(int step) {
        int next = Math.max(0, Math.min(hits.size() - 1, list.getSelectedIndex() + step));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void take() {
        Option option = list.getSelectedValue();
        popup.setVisible(false);
        if (option != null && option.possible()) {
            show(option.label());
            taken.accept(option);
        }
    }

    private void bind(String key, BooleanSupplier when, Runnable what) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }

            /** While nothing is suggested, the key belongs to the dialog. */
            @Override
            public boolean accept(@Nullable Object sender) {
                return when.getAsBoolean();
            }
        });
    }

    /** Suggests anew at every change that a person makes. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            heard();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            heard();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // styles only, and there are none
        }

        private void heard() {
            if (!showing) {
                suggest(getText());
            }
        }
    }
}
