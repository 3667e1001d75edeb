package dk.kaskade.ui.main;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.scenario.Scenarios;
import dk.kaskade.ui.edit.DayField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Asks what a proposal is to be called and on which day it is made. */
final class MakeProposal {
    private static final int WIDTH = 440;

    private final Bench bench;
    private final Organisation from;

    MakeProposal(Bench bench, Organisation from) {
        this.bench = bench;
        this.from = from;
    }

    /**
     * Asks until the day can be read; empty where the person thought better of it.
     *
     * @param taken names of what is open
     * @param file  name of the file that the organisation is in, empty for none
     */
    Optional<Organisation> ask(List<String> taken, Optional<String> file) {
        String usual = Scenarios.name(from, taken, bench.wording().language());
        JTextField name = new JTextField(usual, 30);
        name.setName("proposal.name");
        name.selectAll();
        DayField day = new DayField(LocalDate.now(), bench.wording());
        day.setName("proposal.day");
        JPanel form = form(name, day);
        do {
            day.putClientProperty(FlatClientProperties.OUTLINE, day.isUnreadable() ? "error" : null);
            boolean yes = Ask.form(
                    bench.frame(),
                    bench.wording(),
                    bench.words("proposal.make.title"),
                    form,
                    bench.words("proposal.make.yes"));
            if (!yes) {
                return Optional.empty();
            }
        } while (day.isUnreadable());
        String told = name.getText().isBlank() ? usual : name.getText();
        return Optional.of(
                Scenarios.make(from, file.orElse(null), told, day.day().orElseGet(LocalDate::now)));
    }

    private JPanel form(JTextField name, DayField day) {
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[" + WIDTH + "!, grow, fill]"));
        form.add(label("proposal.make.name", name));
        form.add(name);
        form.add(label("proposal.make.day", day), "gaptop 10");
        form.add(day, "growx 0");
        String about = from.scenario() == null
                ? bench.words("proposal.make.about", from.name())
                : bench.words("proposal.make.again");
        form.add(new WrappedText(about, Type.TABLE, Tint.TEXT2, WIDTH), "gaptop 10");
        return form;
    }

    private JLabel label(String key, JComponent of) {
        JLabel label = Type.CAPTION_STRONG.label(bench.words(key), Tint.TEXT2);
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(bench.words(key));
        return label;
    }
}
