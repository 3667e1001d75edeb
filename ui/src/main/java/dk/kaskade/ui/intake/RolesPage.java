package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Which framework it is, which role each title gets, and the rules that give them. */
final class RolesPage implements Page {
    private final Import model;
    private final IntakeWords words;
    private final FrameworkBox frameworks;
    private final TitlesModel titles;
    private final Grid table;
    private final RulesPanel rules;
    private final Segmented<Boolean> shown;
    private final JPanel page = new JPanel(new MigLayout(
            "insets 0, fill, wrap 2, gapx 20, gapy 8", "[0:0, grow 50, fill][0:0, grow 50, fill]", "[][][grow, fill]"));
    private @Nullable Overview last;

    RolesPage(Import model, IntakeWords words, List<Framework> known) {
        this.model = model;
        this.words = words;
        frameworks = new FrameworkBox(known, words, model::framework);
        titles = new TitlesModel(words, this::assign);
        table = new Grid(titles, words.text("roles.titles"));
        rules = new RulesPanel(model, words);
        shown = new Segmented<>(List.of(false, true), titles::onlyWithout);
        shown.name(words.text("roles.show"), without -> words.text(without ? "roles.without" : "roles.all"));
        build();
    }

    private void build() {
        JLabel label = Type.BODY.label(words.text("roles.framework"));
        label.setLabelFor(frameworks);
        JPanel top = new JPanel(new MigLayout("insets 0, gapx 12", "[][280!, fill][0:0, grow, fill]"));
        top.add(label);
        top.add(frameworks);
        top.add(new WrappedText(words.text("roles.framework.about"), Type.CAPTION, Tint.TEXT2, 420));
        page.add(top, "span 2, gapbottom 8");
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow][]", "[28!]"));
        head.add(Type.SECTION.label(words.text("roles.titles")));
        head.add(shown);
        page.add(head);
        page.add(rules.head());
        page.add(table.framed());
        page.add(rules.body());
        table.width(TitlesModel.TITLE, 190, 0);
        table.width(TitlesModel.COUNT, 74, 90);
        table.width(TitlesModel.ROLE, 240, 0);
        table.setDefaultRenderer(RoleChoice.class, new RoleRenderer());
    }

    /** A role that a person gives one title. */
    private void assign(String title, RoleChoice role) {
        model.rules(Titles.assigned(model.settings().rules(), title, role.roles()));
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public JComponent first() {
        return table;
    }

    @Override
    public void shown() {
        last = null;
        refresh();
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.changeSelection(0, TitlesModel.ROLE, false, false);
        }
    }

    @Override
    public void refresh() {
        IntakeSettings settings = model.settings();
        frameworks.show(settings.framework());
        table.setDefaultEditor(RoleChoice.class, editor(settings.framework(), words));
        model.overview().filter(overview -> overview != last).ifPresent(overview -> {
            titles.show(overview.titles(), settings.framework(), last == null);
            rules.show(overview.spoken(), settings);
            last = overview;
        });
    }

    @Override
    public void settle() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        rules.settle();
    }

    /** A box of the roles there are, and none. */
    static DefaultCellEditor editor(Framework framework, IntakeWords words) {
        List<RoleChoice> choices = new ArrayList<>(RoleChoice.of(framework));
        choices.add(
                RoleChoice.of(framework, List.of(), words.text("roles.none")).wanted());
        JComboBox<RoleChoice> box = new JComboBox<>(choices.toArray(RoleChoice[]::new));
        box.setRenderer(new RoleRenderer.InList());
        box.setMaximumRowCount(12);
        DefaultCellEditor editor = new DefaultCellEditor(box);
        editor.setClickCountToStart(1);
        return editor;
    }
}
