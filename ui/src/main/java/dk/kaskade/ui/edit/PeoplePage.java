package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.change.MergePeople;
import dk.kaskade.change.RemovePerson;
import dk.kaskade.change.RenamePerson;
import dk.kaskade.organisation.Person;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Everybody, with what each holds: another name, two entries of one person made one, and who is not needed any more. */
final class PeoplePage implements RegisterPage {
    private final RegisterDesk desk;
    private final RegisterList list;
    private final EntryForm form = new EntryForm();
    private final Entry name;
    private final JLabel posts = new WrappedText("", Type.BODY, Tint.TEXT, 480);
    private final SuggestField other = new SuggestField(List.of(), null, option -> {});
    private final FormRows.Row merging;
    private final RemoveRow remove;
    private final RegisterPane pane;
    private String person = "";

    PeoplePage(RegisterDesk desk) {
        this.desk = desk;
        list = new RegisterList(desk.text("people.search"), desk.text("people"), this::choose);
        name = form.text(desk.text("name"), typed -> desk.apply(new RenamePerson(person, typed)));
        form.rows().words(desk.text("people.posts"), posts);
        other.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, desk.text("people.merge.name"));
        JButton merge = new JButton(desk.text("people.merge.do"));
        merge.addActionListener(event -> merge());
        JPanel both = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow, fill][]", "[]"));
        both.setOpaque(false);
        both.add(other, "wmin 0");
        both.add(merge);
        merging = form.rows().row(desk.text("people.merge"), both, other);
        form.rows().hint(desk.text("people.merge.hint"));
        remove = new RemoveRow(desk.text("people.remove"), () -> desk.apply(new RemovePerson(person)));
        form.rows().add(remove, "skip 1, gaptop 24, wmin 0");
        list.onDelete(remove::remove);
        pane = new RegisterPane(list, RegisterPane.scroll(form.rows()), Icons.PERSON, desk.text("people.none"));
    }

    private void merge() {
        Optional<Option> same = other.chosen();
        merging.refuse(same.map(option -> desk.apply(new MergePeople(option.id(), person)))
                .orElseGet(() -> desk.text(other.isUnknown() ? "people.unknown" : "people.merge.whom")));
        if (same.isPresent()) {
            other.show("");
        }
    }

    private void choose(Optional<String> id) {
        String refused = settle();
        if (!refused.isEmpty()) {
            desk.say(desk.text("dropped", refused));
        }
        person = id.orElse("");
        name.start(name());
        other.show("");
        merging.refuse("");
        remove.clear();
        pane.reveal(id.isPresent());
        know();
    }

    @Override
    public void refresh() {
        list.fill(People.options(desk.organisation(), desk), Map.of());
        name.refresh(name());
        know();
    }

    private void know() {
        List<String> held = People.posts(desk.organisation(), person, desk);
        posts.setText(held.isEmpty() ? desk.text("people.no-posts") : String.join("\n", held));
        other.offer(new Choices(desk.organisation())
                .people().stream().filter(option -> !option.id().equals(person)).toList());
    }

    private String name() {
        return desk.organisation().person(person).map(Person::name).orElse("");
    }

    @Override
    public String settle() {
        return form.settle();
    }

    @Override
    public JComponent component() {
        return pane;
    }

    @Override
    public JComponent first() {
        return list.list();
    }

    RegisterList list() {
        return list;
    }
}
