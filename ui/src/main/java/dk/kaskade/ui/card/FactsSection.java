package dk.kaskade.ui.card;

import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Where the position stands: its leaders, how many it leads, who steps in, which groups it belongs to. */
final class FactsSection extends Section<FactsSection.Facts> {
    private static final int WIDEST = 400;

    private final transient Desk desk;
    private final JPanel facts = new JPanel(
            new MigLayout("insets 0, fillx, wrap 2, gapx 10, gapy 5, hidemode 3", "[96!][grow,fill]", "[top]"));

    /**
     * What is shown.
     *
     * @param staff employees led directly, none = not told
     * @param total everybody below
     */
    record Facts(
            @Nullable Place leader,
            List<Place> alsoLeaders,
            int reports,
            int vacant,
            @Nullable Integer staff,
            int total,
            List<String> communities,
            String deputy,
            boolean known) {
        static final Facts UNKNOWN = new Facts(null, List.of(), 0, 0, null, 0, List.of(), "", false);
    }

    FactsSection(Desk desk) {
        super(new Insets(0, 16, 14, 16));
        this.desk = desk;
        setBorder(null);
        facts.setOpaque(false);
        add(facts);
    }

    @Override
    Facts read(Subject subject) {
        RoleCard card = subject.card();
        if (card == null) {
            return Facts.UNKNOWN;
        }
        String deputy = subject.position().deputy();
        return new Facts(
                card.leader(),
                card.alsoLeaders(),
                card.reports().size(),
                (int) card.reports().stream().filter(Place::vacant).count(),
                card.staff(),
                subject.total(),
                card.communities(),
                deputy == null ? "" : HeadSection.name(subject.organisation(), deputy),
                true);
    }

    @Override
    void build(Facts now, @Nullable Facts before) {
        facts.removeAll();
        if (!now.known()) {
            return;
        }
        if (now.leader() == null) {
            fact("card.leader", words(desk.text("card.leader.none")));
        } else {
            fact("card.leader", link(now.leader()));
        }
        now.alsoLeaders().forEach(leader -> fact("card.also-leader", link(leader)));
        fact("card.leads", words(leads(now)));
        if (now.staff() != null) {
            fact("card.staff", words(desk.text("card.staff.count", now.staff())));
        }
        if (now.total() > 0) {
            fact("card.total", words(desk.text("card.total.count", now.total())));
        }
        if (!now.deputy().isEmpty()) {
            fact("card.deputy", words(now.deputy()));
        }
        if (!now.communities().isEmpty()) {
            fact("card.communities", words(String.join(", ", now.communities())));
        }
    }

    private String leads(Facts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(desk.text("card.leads.count", facts.reports()));
        if (facts.vacant() > 0) {
            parts.add(desk.text("card.leads.vacant", facts.vacant()));
        }
        return String.join(" · ", parts);
    }

    private void fact(String key, JComponent value) {
        facts.add(Type.TABLE.label(desk.text(key), Tint.TEXT2), "wmin 0");
        facts.add(value, "wmin 0");
    }

    private JComponent link(Place place) {
        return new TextLink(Who.named(place), Type.TABLE, null, () -> desk.go(place.id()));
    }

    private static JComponent words(String text) {
        return new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST);
    }
}
