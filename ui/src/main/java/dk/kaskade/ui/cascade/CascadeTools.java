package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: what is followed, and from where. */
final class CascadeTools extends JPanel {
    private static final long PAUSE = 1200;

    /** What the view begins with. */
    enum Mode {
        THREAD,
        EXPECTATION,
        /** Everything that one position carries. */
        POSITION;

        /** What is followed then; a position leads to everything it carries. */
        Subject.Kind kind() {
            return this == EXPECTATION ? Subject.Kind.EXPECTATION : Subject.Kind.THREAD;
        }
    }

    /** Hears what a person chooses. */
    interface Handler {
        void mode(Mode mode);

        void subject(Subject subject);

        void start(int position);
    }

    private final Segmented<Mode> kinds;
    private final JComboBox<Subject> subjects = new JComboBox<>();
    private final JComboBox<Integer> starts = new JComboBox<>();
    private final JLabel from = Type.TABLE.label("", Tint.TEXT2);
    private transient Function<Integer, String> names = String::valueOf;
    private boolean filling;
    private boolean ofSubject = true;

    CascadeTools(Handler handler) {
        super(new MigLayout("insets 0, gapx 8, hidemode 3", "[][][][]", "[center]"));
        setOpaque(false);
        kinds = new Segmented<>(List.of(Mode.values()), handler::mode);
        dress(subjects, Subject::name, handler::subject);
        dress(starts, position -> names.apply(position), handler::start);
        add(kinds);
        add(subjects, "w 90:230:230, shrinkprio 200");
        add(from);
        add(starts, "w 90:170:170, shrinkprio 200");
    }

    private <T> void dress(JComboBox<T> box, Function<T, String> words, Consumer<T> chosen) {
        box.setRenderer(new Named<>(words));
        box.setKeySelectionManager(new Typed<>(words));
        box.setMaximumRowCount(16);
        box.addActionListener(event -> {
            T item = box.getItemAt(box.getSelectedIndex());
            if (!filling && item != null) {
                chosen.accept(item);
            }
        });
    }

    void name(Wording wording) {
        kinds.name(
                wording.text("cascade.kind"),
                mode -> mode == Mode.POSITION
                        ? CascadeTexts.in(wording, "kind.position")
                        : wording.text("cascade.kind." + mode.name().toLowerCase(Locale.ROOT)));
        from.setText(wording.text("cascade.from"));
        subjects.getAccessibleContext().setAccessibleName(wording.text("cascade.kind"));
        starts.getAccessibleContext().setAccessibleName(wording.text("cascade.from"));
        subjects.setToolTipText(wording.text("cascade.choose"));
    }

    /** Shows what can be chosen and what is, without telling anybody. */
    void show(List<Subject> all, Subject chosen, List<Integer> places, int start, Function<Integer, String> titles) {
        filling = true;
        names = titles;
        kinds.choose(chosen.kind() == Subject.Kind.THREAD ? Mode.THREAD : Mode.EXPECTATION);
        ofSubject = true;
        subjects.setVisible(true);
        subjects.setModel(new DefaultComboBoxModel<>(all.toArray(Subject[]::new)));
        subjects.setSelectedItem(chosen);
        starts.setModel(new DefaultComboBoxModel<>(places.toArray(Integer[]::new)));
        starts.setSelectedItem(start);
        starts.setEnabled(places.size() > 1);
        filling = false;
    }

    /** Shows the position whose expectations are all listed. */
    void show(List<Integer> places, int start, Function<Integer, String> titles) {
        filling = true;
        names = titles;
        kinds.choose(Mode.POSITION);
        ofSubject = false;
        subjects.setVisible(false);
        starts.setModel(new DefaultComboBoxModel<>(places.toArray(Integer[]::new)));
        starts.setSelectedItem(start);
        starts.setEnabled(places.size() > 1);
        filling = false;
    }

    /** Where there is nothing to follow there is nothing to choose either. */
    void usable(boolean usable) {
        kinds.setVisible(usable);
        from.setVisible(usable);
        starts.setVisible(usable);
        subjects.setVisible(usable && ofSubject);
        kinds.setEnabled(usable);
        subjects.setEnabled(usable);
        starts.setEnabled(usable && starts.getItemCount() > 1);
    }

    /** Tells an item by its name, as plain text. */
    private static final class Named<T> extends DefaultListCellRenderer {
        private final transient Function<T, String> words;

        Named(Function<T, String> words) {
            this.words = words;
            putClientProperty("html.disable", true);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String name = value == null ? " " : words.apply((T) value);
            super.getListCellRendererComponent(list, name, index, selected, focus);
            setToolTipText(name);
            return this;
        }
    }

    /** Finds the next item with what is typed anywhere in its name. */
    private static final class Typed<T> implements JComboBox.KeySelectionManager {
        private final Function<T, String> words;
        private final StringBuilder typed = new StringBuilder();
        private long last;

        Typed(Function<T, String> words) {
            this.words = words;
        }

        @Override
        @SuppressWarnings("unchecked")
        public int selectionForKey(char key, javax.swing.ComboBoxModel<?> model) {
            long now = System.currentTimeMillis();
            if (now - last > PAUSE) {
                typed.setLength(0);
            }
            last = now;
            typed.append(Character.toLowerCase(key));
            for (int i = 0; i < model.getSize(); i++) {
                if (words.apply((T) model.getElementAt(i))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
