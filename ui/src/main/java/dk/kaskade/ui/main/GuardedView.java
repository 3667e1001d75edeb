package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin's view, asked once for what never changes; where it cannot be made, {@link FailedView} stands in its place. */
final class GuardedView implements ViewFactory {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedView.class);

    private final String plugin;
    private final ViewFactory view;
    private final Wording wording;
    private final String id;
    private final Icons icon;
    private final Place place;
    private final boolean alone;

    GuardedView(String plugin, ViewFactory view, Wording wording) {
        this.plugin = plugin;
        this.view = view;
        this.wording = wording;
        id = view.id();
        icon = view.icon();
        place = view.place();
        alone = view.alone();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title(Wording spoken) {
        try {
            return view.title(spoken);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the view {} of {} has no title", id, plugin, e);
            return plugin;
        }
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public boolean isFor(Framework framework) {
        try {
            return view.isFor(framework);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the view {} of {} does not say what it is for", id, plugin, e);
            return true;
        }
    }

    @Override
    public boolean alone() {
        return alone;
    }

    @Override
    public View create() {
        try {
            return view.create();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the view {} of {} cannot be made", id, plugin, e);
            return new FailedView(plugin, wording);
        }
    }
}
