package dk.kaskade.ui.handout;

import dk.kaskade.host.Host;
import dk.kaskade.ui.view.Navigation;
import java.awt.Component;
import java.util.Map;

/** The way in: opens the dialog at what is in front of the person. */
public final class Handouts {
    private static final Map<String, Content> BY_VIEW = Map.of(
            Navigation.ROLE_CARD, Content.ROLE_CARDS,
            Navigation.GAPS, Content.FINDINGS,
            Navigation.COMPARE, Content.COMPARISON,
            Navigation.REFORM, Content.CHANGES);

    private final Host host;
    private final HandoutParts parts;

    public Handouts(Host host, HandoutParts parts) {
        this.host = host;
        this.parts = parts;
    }

    /** @param view id of the view in the centre: what it shows is offered first */
    public void export(Component over, Snapshot snapshot, String view) {
        open(over, snapshot, shown(snapshot, view));
    }

    /** The same, with what can be printed first. */
    public void print(Component over, Snapshot snapshot, String view) {
        Content shown = shown(snapshot, view);
        open(over, snapshot, shown.paged() ? shown : Content.CHART);
    }

    private static Content shown(Snapshot snapshot, String view) {
        Content shown = BY_VIEW.getOrDefault(view, Content.CHART);
        return snapshot.contents().contains(shown) ? shown : Content.CHART;
    }

    private void open(Component over, Snapshot snapshot, Content first) {
        Maker maker = new Outputs(host, snapshot, parts.wording());
        new Handing(over, parts, snapshot, maker, first).show();
    }
}
