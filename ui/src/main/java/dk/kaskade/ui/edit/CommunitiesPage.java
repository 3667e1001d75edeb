package dk.kaskade.ui.edit;

import dk.kaskade.change.AddCommunity;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.RemoveCommunity;
import dk.kaskade.change.RenameCommunity;
import dk.kaskade.change.SetCommunityKind;
import dk.kaskade.organisation.Community;
import dk.kaskade.ui.look.Icons;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The leadership communities: what they are called, of what kind they are, and who is in them. */
final class CommunitiesPage implements RegisterPage {
    private final RegisterDesk desk;
    private final RegisterList list;
    private final EntryForm form = new EntryForm();
    private final SuggestField kinds;
    private final Entry name;
    private final Entry kind;
    private final MembersPanel members;
    private final RemoveRow remove;
    private final RegisterPane pane;
    private String community = "";

    CommunitiesPage(RegisterDesk desk) {
        this.desk = desk;
        list = new RegisterList(desk.text("communities.search"), desk.text("communities"), this::choose);
        list.below(new AddRow(desk.text("communities.new"), desk.text("add"), this::add));
        kinds = new SuggestField(List.of(), word -> desk.text("new-word"), option -> form.settle());
        name = form.text(desk.text("name"), typed -> desk.apply(new RenameCommunity(community, typed)));
        kind = form.add(desk.text("kind"), kinds, typed -> desk.apply(new SetCommunityKind(community, typed)));
        members = new MembersPanel(desk);
        remove = new RemoveRow(desk.text("communities.remove"), () -> desk.apply(new RemoveCommunity(community)));
        list.onDelete(remove::remove);
        pane = new RegisterPane(list, detail(), Icons.PEOPLE, desk.text("communities.none"));
    }

    private JComponent detail() {
        JPanel detail = new JPanel(
                new MigLayout("insets 8 24 16 24, fill, wrap 1, gapy 0", "[grow, fill]", "[]20[grow, fill]12[]"));
        detail.setOpaque(false);
        detail.add(form.rows(), "wmin 0");
        detail.add(members, "wmin 0, hmin 0");
        detail.add(remove, "wmin 0");
        return detail;
    }

    private String add(String typed) {
        String id = FreshIds.community(desk.organisation());
        String refused = desk.apply(new AddCommunity(id, typed, null, List.of()));
        if (refused.isEmpty()) {
            list.select(id);
        }
        return refused;
    }

    private void choose(Optional<String> id) {
        String refused = settle();
        if (!refused.isEmpty()) {
            desk.say(desk.text("dropped", refused));
        }
        community = id.orElse("");
        know();
        name.start(present().map(Community::name).orElse(""));
        kind.start(present().map(Community::kind).orElse(""));
        members.start(community);
        remove.clear();
        pane.reveal(id.isPresent());
    }

    @Override
    public void refresh() {
        Set<String> seen = new HashSet<>();
        list.fill(
                desk.organisation().communities().stream()
                        .filter(each -> seen.add(each.id()))
                        .map(each -> Option.of(each.id(), each.name(), detail(each)))
                        .toList(),
                Map.of());
        know();
        name.refresh(present().map(Community::name).orElse(""));
        kind.refresh(present().map(Community::kind).orElse(""));
        members.refresh();
    }

    private String detail(Community each) {
        String count = desk.text("members.count", each.members().size());
        return each.kind() == null || each.kind().isBlank() ? count : each.kind() + " · " + count;
    }

    private void know() {
        kinds.offer(UnitsPage.words(Stream.concat(
                desk.organisation().communities().stream().map(Community::kind),
                Arrays.stream(desk.text("communities.kinds").split("\\|")))));
    }

    private Optional<Community> present() {
        return desk.organisation().communities().stream()
                .filter(each -> each.id().equals(community))
                .findFirst();
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

    MembersPanel members() {
        return members;
    }
}
