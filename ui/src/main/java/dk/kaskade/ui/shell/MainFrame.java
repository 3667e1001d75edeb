package dk.kaskade.ui.shell;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.Category;
import dk.kaskade.ui.action.Menus;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.SwingTexts;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.ViewFactory;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Frame;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/**
 * The window: either the welcome page, or an organisation with its views. It is told what to show; it asks nobody. What its
 * close button does is the command {@link ActionId#QUIT}.
 */
public final class MainFrame extends JFrame {
    private static final String WELCOME = "welcome";
    private static final String WORK = "work";

    private final transient Actions actions;
    private final transient Settings settings;
    private final transient Menus menus;
    private final transient Views views;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final Docks docks;
    private final TopBar top;
    private final Rail rail;
    private final StatusBar status;
    private final BusyLine busy = new BusyLine();
    private final DocumentTabs tabs;
    private final NoticeBar notice = new NoticeBar();
    private final WelcomePage welcome;
    private final transient Offer offer;
    private transient List<DocumentTab> open = List.of();
    private transient Runnable shown = () -> {};
    private transient @Nullable Framework framework;

    /** What the window is made of. */
    public record Parts(
            Wording wording, Actions actions, Settings settings, List<ViewFactory> views, Welcome welcome) {}

    public MainFrame(Parts parts) {
        super("Kaskade");
        actions = parts.actions();
        settings = parts.settings();
        Wording wording = parts.wording();
        SwingTexts.follow(wording);
        TitleButtons.follow(getRootPane(), wording);
        FocusInSight.install(this);
        docks = new Docks(this, settings, wording);
        docks.whenChanged(this::docksChanged);
        menus = new Menus(actions, wording);
        top = new TopBar(actions, menus, wording);
        views = new Views(parts.views(), docks, top, wording);
        rail = new Rail(views.in(ViewFactory.Place.CENTRE), wording, new RailCommands());
        status = new StatusBar(wording);
        tabs = new DocumentTabs(actions, wording);
        offer = new Offer(getLayeredPane(), actions, wording);
        welcome = new WelcomePage(parts.welcome(), actions, wording);
        new WindowCommands(this, parts).register();
        menus.add(Category.FILE, () -> RecentMenu.of(wording, parts.welcome()));
        menus.add(Category.WINDOW, () -> views.menu(this::showView));
        menus.add(Category.WINDOW, () -> DocumentMenu.of(open));
        lay();
        remember();
        actions.bindWindow(getRootPane());
        views.bindKeys(getRootPane(), this::showView);
    }

    /** Shows the welcome page, with samples and files as they are now. */
    public void showWelcome() {
        setTitle("Kaskade");
        welcome.refresh();
        status.show(Optional.empty());
        cards.show(stage, WELCOME);
        actions.refresh();
    }

    /** Shows the views of an organisation that has just been opened. */
    public void showDocument(String title) {
        setTitle(title);
        cards.show(stage, WORK);
        views.start();
        rail.choose(views.current());
        actions.refresh();
    }

    /** Offers the views that have a use for a framework; where the one in the centre has none, the first takes its place. */
    public void framework(Framework next) {
        if (next != framework) {
            framework = next;
            views.offer(factory -> factory.isFor(next));
            rail.offer(views.offered());
            if (views.isAstray()) {
                views.start();
                rail.choose(views.current());
            }
        }
    }

    /** Tells which organisations are open, in the order of their tabs. */
    public void documents(List<DocumentTab> next) {
        open = List.copyOf(next);
        tabs.show(open);
    }

    /** Puts a view into the centre. */
    public void showView(String id) {
        views.show(id);
        rail.choose(views.current());
        actions.refresh();
        shown.run();
    }

    /** Hears that a view was put into the centre. */
    public void whenShown(Runnable listener) {
        shown = listener;
    }

    /** The ids of the views that the centre can show, in the order of the rail. */
    public List<String> centreViews() {
        return views.in(ViewFactory.Place.CENTRE).stream().map(ViewFactory::id).toList();
    }

    /** The view in the centre. */
    public String currentView() {
        return views.current();
    }

    /** Tells the status bar how things stand. */
    public void status(Status now) {
        status.show(Optional.of(now));
        actions.refresh();
    }

    /** Tells something until it is settled; nothing where it is. */
    public void notice(Optional<Notice> now) {
        notice.show(now);
    }

    /** Warns in the status bar for as long as it is so. */
    public void warn(Optional<String> warning) {
        status.warn(warning);
    }

    /** Says something in the status bar for a few seconds. */
    public void say(String message) {
        status.say(message);
    }

    /** Says what was just done and offers the command that takes it back, for some seconds. */
    public void offer(String done, ActionId remedy) {
        offer.show(done, remedy);
    }

    /** Says what was just done and offers what may be done next, for some seconds. */
    public void offer(String done, String next, Runnable deed) {
        offer.show(done, next, deed);
    }

    /** Shows a count at a view in the rail; none for 0. */
    public void badge(String view, int count) {
        rail.badge(view, count);
    }

    /** Shows that something is being worked out, if it takes longer than a moment. */
    public void busy(boolean now) {
        busy.busy(now);
    }

    /** Shows what a queue is working on, with a way to cancel it, if it takes longer than a moment. */
    public void watch(Tasks tasks) {
        tasks.watch(running -> {
            busy.busy(!running.isEmpty());
            status.show(running);
        });
    }

    /** Says who answers what is typed in the search field. */
    public void finder(Finder finder) {
        top.finder(finder);
    }

    /** The menus, for a view's own menu at the pointer. */
    public Menus menus() {
        return menus;
    }

    /** All that is the window's and stands in no window just now. */
    List<JComponent> loose() {
        List<JComponent> all = new ArrayList<>(docks.loose());
        all.addAll(views.loose());
        return all;
    }

    void refreshWelcome() {
        if (welcome.isShowing()) {
            welcome.refresh();
        }
    }

    boolean inspectorOpen() {
        return docks.sideOpen();
    }

    boolean findingsOpen() {
        return docks.bottomOpen();
    }

    void openInspector(boolean open) {
        docks.openSide(open);
    }

    void openFindings(boolean open) {
        docks.openBottom(open);
    }

    /** Shows all text in a size; what the window shows keeps its place. */
    void textSize(TextSize size) {
        Look.textSize(size.percent(), loose());
        setMinimumSize(WindowPlace.smallest(this));
        refreshWelcome();
    }

    /** Lets the view in the centre stand beside the one that was there before. */
    void standBeside() {
        standBeside(views.current());
    }

    private void standBeside(String view) {
        views.beside(view);
        rail.choose(views.current());
        actions.refresh();
    }

    void resetLayout() {
        docks.reset();
        views.show(views.current());
        actions.refresh();
    }

    private void docksChanged() {
        top.inspector(docks.isNarrow());
        actions.refresh();
    }

    void search() {
        top.search();
    }

    private void popSettings(JComponent anchor) {
        JPopupMenu popup = menus.popup(List.of(
                ActionId.TEXT_LARGER,
                ActionId.TEXT_SMALLER,
                ActionId.TEXT_NORMAL,
                ActionId.THEME,
                ActionId.DANISH,
                ActionId.ENGLISH,
                ActionId.SHORTCUTS,
                ActionId.PLUGINS));
        popup.show(anchor, anchor.getWidth(), anchor.getHeight() - popup.getPreferredSize().height);
    }

    private void lay() {
        JPanel head = new JPanel(new BorderLayout());
        head.add(top);
        head.add(busy, BorderLayout.SOUTH);
        JPanel work = new JPanel(new BorderLayout());
        work.add(head, BorderLayout.NORTH);
        work.add(rail, BorderLayout.WEST);
        work.add(docks);
        Ground.line(stage, Ground.Side.TOP);
        stage.add(welcome, WELCOME);
        stage.add(work, WORK);
        JPanel over = new JPanel(new BorderLayout());
        over.add(tabs, BorderLayout.NORTH);
        over.add(notice, BorderLayout.SOUTH);
        add(over, BorderLayout.NORTH);
        add(stage);
        add(status, BorderLayout.SOUTH);
        setJMenuBar(menus.bar());
        setIconImages(Icons.app());
    }

    private void remember() {
        WindowPlace.put(this, settings);
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                actions.run(ActionId.QUIT);
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                place();
            }
        });
    }

    private void place() {
        boolean maximised = (getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        settings.maximised(maximised);
        if (!maximised && isShowing()) {
            settings.bounds(WindowPlace.unscaled(getBounds()));
        }
    }

    /** What a person asks for in the rail. */
    private final class RailCommands implements Rail.Handler {
        @Override
        public void choose(String view) {
            showView(view);
        }

        @Override
        public void beside(String view) {
            standBeside(view);
        }

        @Override
        public void settings(JComponent anchor) {
            popSettings(anchor);
        }
    }
}
