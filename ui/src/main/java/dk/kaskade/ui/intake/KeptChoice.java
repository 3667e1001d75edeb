package dk.kaskade.ui.intake;

import dk.kaskade.framework.TitleRule;
import dk.kaskade.store.KeptMapping;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.awt.Component;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Choices of columns that were kept under a name: one can be used again, and the present one be kept. */
final class KeptChoice {
    private final Import model;
    private final IntakeWords words;
    private final KeptMappings kept;
    private final Component over;
    private final Function<Exception, String> reason;
    private final JComboBox<String> box = new JComboBox<>();
    private final JPanel panel = new JPanel(new MigLayout("insets 0, wrap 3, gapy 3, gapx 6", "[fill][][]", "[][]"));
    private final JButton forget = new JButton(Icons.TRASH.icon());
    private boolean showing;

    /** @param over the dialog that it speaks over */
    KeptChoice(Import model, IntakeWords words, KeptMappings kept, Component over, Function<Exception, String> reason) {
        this.model = model;
        this.words = words;
        this.kept = kept;
        this.over = over;
        this.reason = reason;
        JLabel label = Type.CAPTION_STRONG.label(words.text("kept"), Tint.TEXT2);
        label.setLabelFor(box);
        box.getAccessibleContext().setAccessibleName(words.text("kept"));
        box.addActionListener(event -> {
            if (!showing && box.getSelectedItem() instanceof String name) {
                forget.setEnabled(box.getSelectedIndex() > 0);
                use(box.getSelectedIndex() == 0 ? "" : name);
            }
        });
        JButton keep = new JButton(words.text("kept.keep"));
        keep.addActionListener(event -> ask());
        panel.add(label, "span 3");
        panel.add(box, "wmin 130, wmax 240");
        panel.add(keep);
        forget.putClientProperty("JButton.buttonType", "toolBarButton");
        forget.setFocusable(true);
        forget.setToolTipText(words.text("kept.forget"));
        forget.getAccessibleContext().setAccessibleName(words.text("kept.forget"));
        forget.addActionListener(event -> forget());
        panel.add(forget);
        fill(0);
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        panel.setVisible(model.source()
                .filter(source ->
                        source instanceof TableSource table && table.mapping().isPresent())
                .isPresent());
    }

    private void fill(int chosen) {
        showing = true;
        box.removeAllItems();
        box.addItem(words.text("kept.guessed"));
        try {
            kept.names().forEach(box::addItem);
        } catch (IOException e) {
            failed(e);
        }
        box.setSelectedIndex(chosen);
        forget.setEnabled(chosen > 0);
        showing = false;
    }

    /** Reads the file as one that was kept says; by an empty name as the program finds it. */
    private void use(String name) {
        TableSource table = model.source()
                .filter(TableSource.class::isInstance)
                .map(TableSource.class::cast)
                .orElse(null);
        if (table == null) {
            return;
        }
        if (name.isEmpty()) {
            model.read(table.found());
            return;
        }
        try {
            KeptMapping mapping = kept.read(name);
            model.read(table.withKept(mapping), mapping.decisions(), mapping.titles());
        } catch (IOException e) {
            failed(e);
        }
    }

    private void ask() {
        JTextField name = new JTextField(box.getSelectedIndex() > 0 ? String.valueOf(box.getSelectedItem()) : "", 28);
        JLabel label = Type.CAPTION_STRONG.label(words.text("kept.keep.name"), Tint.TEXT2);
        label.setLabelFor(name);
        name.getAccessibleContext().setAccessibleName(words.text("kept.keep.name"));
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[420!, grow, fill]"));
        form.add(label);
        form.add(name);
        form.add(new WrappedText(words.text("kept.keep.about"), Type.TABLE, Tint.TEXT2, 420), "gaptop 8");
        if (Ask.form(over, words.wording(), words.text("kept.keep.title"), form, words.text("kept.keep.yes"))
                && !name.getText().isBlank()) {
            model.source()
                    .filter(TableSource.class::isInstance)
                    .map(TableSource.class::cast)
                    .flatMap(table -> table.kept(model.settings().decisions(), ownRules()))
                    .ifPresent(mapping -> keep(name.getText(), mapping));
        }
    }

    private void keep(String name, KeptMapping mapping) {
        try {
            String listed = kept.save(name, mapping);
            fill(Math.max(0, kept.names().indexOf(listed) + 1));
        } catch (IOException e) {
            failed(e);
        }
    }

    /** Rules that are the framework's own are not kept, so that a newer framework's hold. */
    private List<TitleRule> ownRules() {
        List<TitleRule> rules = model.settings().rules();
        return rules.equals(model.settings().framework().titleRules()) ? List.of() : rules;
    }

    private void forget() {
        String name = String.valueOf(box.getSelectedItem());
        if (Ask.confirm(
                over,
                words.wording(),
                words.text("kept.forget.ask", name),
                words.text("kept.forget.about"),
                words.text("kept.forget.yes"))) {
            try {
                kept.forget(name);
                fill(0);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    private void failed(Exception failure) {
        Ask.error(over, words.wording(), words.text("kept.failed"), reason.apply(failure));
    }
}
