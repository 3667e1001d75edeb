package dk.kaskade.ui.intake;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.intake.Account;
import dk.kaskade.intake.Taken;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.edit.DayField;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What comes of it: a new organisation under a name, or an update of the open one; how the rows add up; the report. */
final class ResultPage implements Page {
    private final Import model;
    private final IntakeWords words;
    private final JTextField name = new JTextField(28);
    private final JLabel nameLabel;
    private final DayField day;
    private final @Nullable Segmented<Boolean> choice;
    private final WrappedText account = new WrappedText("", Type.BODY, Tint.TEXT, 900);
    private final WrappedText about = new WrappedText("", Type.TABLE, Tint.TEXT2, 900);
    private final JTabbedPane tabs = new JTabbedPane();
    private final ChangesPanel changes;
    private final ChainTree tree;
    private final ReportPanel report;
    private final JPanel page = new JPanel(
            new MigLayout("insets 0, fill, wrap 1, gapy 8, hidemode 3", "[0:0, grow, fill]", "[][][][grow, fill]"));
    private @Nullable Taken last;
    private boolean named;

    /** @param save gets the report as text and asks where it shall lie */
    ResultPage(Import model, IntakeWords words, Consumer<String> save) {
        this.model = model;
        this.words = words;
        nameLabel = Type.BODY.label(words.text("result.name"));
        nameLabel.setLabelFor(name);
        name.getAccessibleContext().setAccessibleName(words.text("result.name"));
        day = new DayField(model.settings().asOf(), words.wording());
        day.getAccessibleContext().setAccessibleName(words.text("result.day"));
        day.setToolTipText(words.text("result.day.about"));
        day.addActionListener(event -> takeDay());
        day.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                takeDay();
            }
        });
        choice = model.open().map(this::choice).orElse(null);
        changes = new ChangesPanel(model, words);
        tree = new ChainTree(words);
        report = new ReportPanel(words, save);
        JPanel chain = new JPanel(new MigLayout("insets 10 0 0 0, fill", "[0:0, grow, fill]", "[grow, fill]"));
        chain.add(tree.framed());
        tabs.addTab(words.text("result.chain"), chain);
        tabs.addTab(words.text("result.report"), report);
        tabs.setMnemonicAt(0, KeyEvent.VK_K);
        page.add(top());
        page.add(account);
        page.add(about);
        page.add(tabs);
    }

    private Segmented<Boolean> choice(Organisation open) {
        Segmented<Boolean> between = new Segmented<>(List.of(false, true), model::updating);
        between.name(
                words.text("result.what"),
                update -> update ? words.text("result.update", open.name()) : words.text("result.new"));
        return between;
    }

    private JPanel top() {
        JPanel top = new JPanel(new MigLayout(
                "insets 0, fillx, gapx 12, hidemode 2",
                (choice == null ? "" : "[]") + "[][0:320:320, grow, fill]push[][136!, fill]",
                "[30!]"));
        if (choice != null) {
            top.add(choice, "gapright 12");
        }
        top.add(nameLabel);
        top.add(name, "wmin 0");
        JLabel dayLabel = Type.BODY.label(words.text("result.day"));
        dayLabel.setLabelFor(day);
        top.add(dayLabel);
        top.add(day);
        return top;
    }

    /** A day that cannot be read changes nothing and is marked. */
    private void takeDay() {
        day.putClientProperty(
                FlatClientProperties.OUTLINE, day.isUnreadable() ? FlatClientProperties.OUTLINE_ERROR : null);
        if (!day.isUnreadable()) {
            model.asOf(day.day().orElse(null));
        }
    }

    /** What the new organisation is called. */
    String name() {
        return name.getText().strip();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public JComponent first() {
        return model.isUpdating() ? changes.table() : name;
    }

    @Override
    public void settle() {
        takeDay();
    }

    @Override
    public void refresh() {
        boolean updating = model.isUpdating();
        if (choice != null) {
            choice.choose(updating);
            if (updating && name.isFocusOwner()) {
                // the field goes, and the focus with it to whatever stands first in the window
                choice.button(true).requestFocusInWindow();
            }
        }
        name.setVisible(!updating);
        nameLabel.setVisible(!updating);
        boolean shown = tabs.indexOfComponent(changes) >= 0;
        if (updating && !shown) {
            tabs.insertTab(words.text("result.changes"), null, changes, null, 0);
            tabs.setSelectedIndex(0);
        } else if (!updating && shown) {
            tabs.remove(changes);
        }
        changes.refresh();
        model.taken().filter(taken -> taken != last).ifPresent(this::show);
        model.overview()
                .map(Overview::chain)
                .filter(chain -> chain != tree.getModel())
                .ifPresent(tree::show);
        if (updating) {
            model.update()
                    .ifPresent(update -> tabs.setTitleAt(
                            0,
                            words.text(
                                    "result.count",
                                    words.text("result.changes"),
                                    update.steps().size())));
            boolean nothing =
                    model.update().filter(update -> update.isNothing()).isPresent();
            about.setText(words.text(nothing ? "result.update.nothing" : "result.update.about"));
        } else {
            about.setText(words.text("result.new.about"));
        }
    }

    private void show(Taken taken) {
        last = taken;
        if (!named && !taken.organisation().name().isBlank()) {
            named = true;
            name.setText(taken.organisation().name());
        }
        Account rows = taken.account();
        String sum = words.text("result.account", rows.read(), rows.positions(), rows.reported());
        long open = taken.undecided();
        account.setText(open == 0 ? sum : sum + " " + words.text("result.undecided", open));
        report.show(
                taken,
                model.source().map(source -> source.file().getFileName() + "\n").orElse("") + sum);
        int last = tabs.getTabCount() - 1;
        tabs.setTitleAt(
                last,
                words.text(
                        "result.count",
                        words.text("result.report"),
                        taken.remarks().size()));
    }

    void say(String sentence) {
        report.say(sentence);
    }

    JTabbedPane tabs() {
        return tabs;
    }
}
