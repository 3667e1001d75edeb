package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A new organisation: a name, a framework, and one post at the top to go on from. */
final class NewOrganisation {
    private NewOrganisation() {}

    /** Asks; empty where the person thought better of it. */
    static Optional<Organisation> ask(Bench bench) {
        JTextField name = new JTextField(bench.text("desk.new.usual-name"), 30);
        name.setName("desk.new.name");
        name.selectAll();
        JComboBox<Framework> box = FrameworkChoice.box(bench);
        boolean yes = Ask.form(
                bench.frame(),
                bench.wording(),
                bench.text("desk.new.title"),
                form(bench, name, box),
                bench.text("desk.new.yes"));
        if (!yes) {
            return Optional.empty();
        }
        String told = name.getText().isBlank()
                ? bench.text("desk.new.usual-name")
                : name.getText().strip();
        return Optional.of(of(told, box.getItemAt(box.getSelectedIndex()), bench.text("desk.new.top")));
    }

    private static JPanel form(Bench bench, JTextField name, JComboBox<Framework> box) {
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[420!, grow, fill]"));
        form.add(label(bench.text("desk.new.name"), name));
        form.add(name);
        form.add(label(bench.text("desk.framework"), box), "gaptop 10");
        form.add(box);
        String about = box.getItemCount() == 0 ? "desk.new.no-framework" : "desk.new.about";
        form.add(new WrappedText(bench.text(about), Type.TABLE, Tint.TEXT2, 420), "gaptop 10");
        return form;
    }

    private static JLabel label(String text, javax.swing.JComponent of) {
        JLabel label = Type.CAPTION_STRONG.label(text, Tint.TEXT2);
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(text);
        return label;
    }

    /** @param title of the post at the top, where no role of the framework gives it one */
    static Organisation of(String name, @Nullable Framework framework, String title) {
        Optional<Role> first = framework == null
                ? Optional.empty()
                : framework.rolesByLevel().stream().findFirst();
        Position top = new Position.Builder("s1")
                .title(first.map(Role::name).orElse(title))
                .roles(first.map(Role::id).map(List::of).orElse(List.of()))
                .build();
        return Organisation.empty(FileChoice.fileName(name), name, framework == null ? null : framework.id())
                .withPositions(List.of(top));
    }
}
