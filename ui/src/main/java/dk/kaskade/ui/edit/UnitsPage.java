package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.change.AddUnit;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.MoveUnit;
import dk.kaskade.change.RemoveUnit;
import dk.kaskade.change.RenameUnit;
import dk.kaskade.change.SetUnitField;
import dk.kaskade.change.SetUnitKind;
import dk.kaskade.framework.Norms;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** The units as a tree: what they are called, where they belong, in which field they work, and who uses them. */
final class UnitsPage implements RegisterPage {
    private final RegisterDesk desk;
    private final RegisterList list;
    private final AddRow add;
    private final EntryForm form = new EntryForm();
    private final SuggestField parents = new SuggestField(List.of(), null, option -> form.settle());
    private final SuggestField fields;
    private final SuggestField kinds;
    private final Entry name;
    private final Entry parent;
    private final Entry field;
    private final Entry kind;
    private final JLabel users = new WrappedText("", Type.BODY, Tint.TEXT, 380);
    private final RemoveRow remove;
    private final RegisterPane pane;
    private String unit = "";

    UnitsPage(RegisterDesk desk) {
        this.desk = desk;
        list = new RegisterList(desk.text("units.search"), desk.text("units"), this::choose);
        add = new AddRow(desk.text("units.new"), desk.text("add"), this::add);
        list.below(add);
        fields = new SuggestField(List.of(), word -> desk.text("new-word"), option -> form.settle());
        kinds = new SuggestField(List.of(), word -> desk.text("new-word"), option -> form.settle());
        parents.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, desk.text("units.top"));
        name = form.text(desk.text("name"), typed -> desk.apply(new RenameUnit(unit, typed)));
        parent = form.add(desk.text("units.parent"), parents, this::move);
        field = form.add(desk.text("units.field"), fields, typed -> desk.apply(new SetUnitField(unit, typed)));
        form.rows().hint(desk.text("units.field.hint"));
        kind = form.add(desk.text("kind"), kinds, typed -> desk.apply(new SetUnitKind(unit, typed)));
        form.rows().words(desk.text("units.users"), users);
        remove = new RemoveRow(desk.text("units.remove"), () -> desk.apply(new RemoveUnit(unit)));
        form.rows().add(remove, "skip 1, gaptop 24, wmin 0");
        list.onDelete(remove::remove);
        pane = new RegisterPane(list, RegisterPane.scroll(form.rows()), Icons.LEVELS, desk.text("units.none"));
    }

    private String add(String typed) {
        String id = FreshIds.unit(desk.organisation());
        String refused = desk.apply(new AddUnit(id, typed, unit.isEmpty() ? null : unit, null, null));
        if (refused.isEmpty()) {
            list.select(id);
        }
        return refused;
    }

    private String move(String typed) {
        if (parents.isUnknown()) {
            return desk.text("units.unknown");
        }
        return desk.apply(new MoveUnit(unit, parents.chosen().map(Option::id).orElse(null)));
    }

    private void choose(Optional<String> id) {
        String refused = settle();
        if (!refused.isEmpty()) {
            desk.say(desk.text("dropped", refused));
        }
        unit = id.orElse("");
        know();
        name.start(present().map(Unit::name).orElse(""));
        parent.start(parentLabel());
        field.start(word(Unit::field));
        kind.start(word(Unit::kind));
        remove.clear();
        pane.reveal(id.isPresent());
    }

    @Override
    public void refresh() {
        UnitTree tree = new UnitTree(desk.organisation());
        list.fill(
                tree.units().stream()
                        .map(each -> Option.of(each.id(), each.name(), detail(each)))
                        .toList(),
                tree.depths());
        know();
        name.refresh(present().map(Unit::name).orElse(""));
        parent.refresh(parentLabel());
        field.refresh(word(Unit::field));
        kind.refresh(word(Unit::kind));
    }

    private static String detail(Unit unit) {
        return Stream.of(unit.kind(), unit.field())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void know() {
        Organisation now = desk.organisation();
        Set<String> branch = new UnitTree(now).branch(unit);
        parents.offer(new Choices(now)
                .units().stream()
                        .filter(option -> !branch.contains(option.id()))
                        .toList());
        fields.offer(words(Stream.concat(
                now.units().stream().map(Unit::field),
                desk.framework().norms().span().stream().map(Norms.Span::field))));
        kinds.offer(words(now.units().stream().map(Unit::kind)));
        users.setText(users(now));
        add.name(present().map(u -> desk.text("units.new-under", u.name())).orElseGet(() -> desk.text("units.new")));
    }

    private String users(Organisation now) {
        List<String> all = Stream.concat(
                        now.units().stream()
                                .filter(u -> unit.equals(u.parent()))
                                .map(Unit::name),
                        now.positions().stream()
                                .filter(p -> unit.equals(p.unit()))
                                .map(p -> Choices.named(now, p.id())))
                .toList();
        int most = 8;
        String first = String.join("\n", all.subList(0, Math.min(most, all.size())));
        return all.isEmpty()
                ? desk.text("units.unused")
                : all.size() <= most ? first : first + "\n" + desk.text("more", all.size() - most);
    }

    static List<Option> words(Stream<@Nullable String> all) {
        return all.filter(Objects::nonNull)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .map(word -> Option.of(word, word, ""))
                .toList();
    }

    private Optional<Unit> present() {
        return desk.organisation().unit(unit);
    }

    private String word(Function<Unit, @Nullable String> which) {
        return present().map(which).orElse("");
    }

    private String parentLabel() {
        String id = present().map(Unit::parent).orElse("");
        return new Choices(desk.organisation())
                .units().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst()
                        .map(Option::label)
                        .orElse(id);
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
