package dk.kaskade.ui.handout;

import dk.kaskade.host.Disclosure;
import dk.kaskade.ui.handout.Handout.Whose;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paper.Orientation;
import dk.kaskade.ui.paper.PageSize;
import dk.kaskade.ui.paper.Split;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The choices for one content: made anew for each, for another content has other ones. */
final class ChoicesForm extends JPanel {
    private static final int WIDTH = 264;

    private final transient Wording wording;
    private final transient Around around;
    private final transient Consumer<Handout> changed;
    private transient Handout handout;

    /** What the form asks of what is around it. */
    interface Around {
        /** The forms of a content, the usual one first. */
        List<Form> forms(Content content);

        /** The lenses to choose between, the one on screen first. */
        List<LensChoice> lenses();

        String name(LensChoice lens);

        /** The title of the selected position; empty where none or several are selected. */
        Optional<String> selected();

        /** Asks for a picture. */
        Optional<Path> logo();
    }

    ChoicesForm(Wording wording, Around around, Handout handout, Consumer<Handout> changed) {
        super(new MigLayout("insets 20 20 20 20, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]"));
        this.wording = wording;
        this.around = around;
        this.handout = handout;
        this.changed = changed;
        add(Type.PANEL_TITLE.label(text(handout.content().key())));
        add(new WrappedText(text(handout.content().key() + ".more"), Type.TABLE, Tint.TEXT2, WIDTH), "gapbottom 10");
        form();
        switch (handout.content()) {
            case CHART -> chart();
            case ROLE_CARDS -> roleCards();
            default -> {}
        }
        if (handout.content() != Content.COMPARISON) {
            names();
        }
    }

    private String text(String key, Object... arguments) {
        return Words.text(wording, key, arguments);
    }

    private void set(Handout next) {
        handout = next;
        changed.accept(next);
    }

    private void form() {
        List<Form> forms = around.forms(handout.content());
        if (forms.size() > 1 && forms.size() <= 3) {
            segmented("handout.form", forms, handout.form(), Form::label, form -> set(handout.with(form)));
        } else {
            box("handout.form", forms, handout.form(), Form::label, form -> set(handout.with(form)))
                    .setEnabled(forms.size() > 1);
        }
    }

    private void chart() {
        box("handout.lens", around.lenses(), handout.lens(), around::name, lens -> set(handout.with(lens)));
        box(
                "handout.size",
                List.of(PageSize.values()),
                handout.size(),
                PageSize::name,
                size -> set(handout.with(size)));
        segmented(
                "handout.orientation",
                List.of(Orientation.values()),
                handout.orientation(),
                each -> text("handout." + word(each)),
                each -> set(handout.with(each)));
        box(
                "handout.split",
                List.of(Split.values()),
                handout.split(),
                each -> text("handout.split." + word(each)),
                each -> set(handout.with(each)));
        around.selected()
                .ifPresent(title -> tick(
                        text("handout.branch", title), "branch", handout.branch(), on -> set(handout.withBranch(on))));
        logo();
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void logo() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 8, hidemode 3", "[][grow, fill][]"));
        row.setOpaque(false);
        JButton choose = new JButton(text("handout.logo"), Icons.IMAGE.icon());
        JLabel name = Type.CAPTION.label("", Tint.TEXT2);
        JButton none = new JButton(Icons.CLOSE.icon(12, Tint.TEXT2));
        none.putClientProperty("JButton.buttonType", "toolBarButton");
        none.getAccessibleContext().setAccessibleName(text("handout.no-logo"));
        none.setToolTipText(text("handout.no-logo"));
        Runnable tell = () -> {
            Path logo = handout.logo();
            name.setText(logo == null ? "" : String.valueOf(logo.getFileName()));
            name.setToolTipText(logo == null ? null : logo.toString());
            none.setVisible(logo != null);
        };
        choose.addActionListener(event -> around.logo().ifPresent(file -> {
            set(handout.withLogo(file));
            tell.run();
        }));
        none.addActionListener(event -> {
            set(handout.withLogo(null));
            tell.run();
        });
        row.add(choose);
        row.add(name, "wmin 0");
        row.add(none);
        tell.run();
        add(row, "gaptop 10");
    }

    private void roleCards() {
        List<Whose> whose = around.selected().isPresent() ? List.of(Whose.values()) : List.of(Whose.EVERYBODY);
        JCheckBox together = new JCheckBox(text("handout.together"), handout.together());
        together.setName("handout.together");
        together.addActionListener(event -> set(handout.withTogether(together.isSelected())));
        box(
                "handout.whose",
                whose,
                handout.whose(),
                each -> text("handout.whose." + word(each), around.selected().orElse("")),
                each -> {
                    set(handout.with(each));
                    together.setVisible(each != Whose.THIS_LEADER);
                });
        together.setVisible(handout.whose() != Whose.THIS_LEADER);
        add(together, "gaptop 6");
    }

    private void names() {
        JCheckBox without =
                new JCheckBox(text("handout.nameless"), handout.disclosure().nameless());
        JCheckBox words =
                new JCheckBox(text("handout.keep-words"), handout.disclosure() == Disclosure.NAMELESS_WITH_WORDS);
        without.setName("handout.nameless");
        words.setName("handout.keep-words");
        words.setEnabled(without.isSelected());
        Runnable tell = () -> {
            words.setEnabled(without.isSelected());
            set(handout.with(Disclosure.of(without.isSelected(), words.isSelected())));
        };
        without.addActionListener(event -> tell.run());
        words.addActionListener(event -> tell.run());
        add(without, "gaptop 18");
        add(words, "gapleft 20");
        add(new WrappedText(text("handout.nameless.about"), Type.CAPTION, Tint.TEXT2, WIDTH));
    }

    private void tick(String label, String name, boolean on, Consumer<Boolean> chosen) {
        JCheckBox box = new JCheckBox(label, on);
        box.setName("handout." + name);
        box.setToolTipText(label);
        box.addActionListener(event -> chosen.accept(box.isSelected()));
        add(box, "gaptop 6, wmin 0");
    }

    private <T> void segmented(String key, List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
        Segmented<T> choice = new Segmented<>(all, chosen);
        choice.name(text(key), name);
        choice.choose(now);
        choice.setName(key);
        label(key, choice);
        add(choice, "growx 0, h 30!");
    }

    private <T> JComboBox<T> box(String key, List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
        JComboBox<T> box = new JComboBox<>(new java.util.Vector<>(all));
        box.setName(key);
        box.setRenderer(new Named<>(name));
        box.setSelectedItem(now);
        box.addActionListener(event -> chosen.accept(box.getItemAt(box.getSelectedIndex())));
        label(key, box);
        add(box, "wmin 0");
        return box;
    }

    private void label(String key, JComponent of) {
        JLabel label = Type.CAPTION_STRONG.label(text(key), Tint.TEXT2);
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(text(key));
        add(label, "gaptop 10");
    }

    /** Shows a choice by its name. */
    private static final class Named<T> extends DefaultListCellRenderer {
        private final transient Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(
                    list, value == null ? "" : name.apply((T) value), index, selected, focused);
        }
    }
}
